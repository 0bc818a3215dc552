using Map.Geodata.Features;

namespace Map.Geodata.Siting.Candidates;

/// <summary>
/// Which places of the base map could take a station in, by OpenStreetMap's tags, and how it would be built there. What is left out
/// (schools, restaurants, stops, …) has no room for everybody or no right to give it.
/// </summary>
internal static class PlaceKinds
{
    /// <summary>Public rooms take a station in: 整合.</summary>
    private static readonly string[] Integrated =
    [
        "community_centre", "social_centre", "social_facility", "townhall", "government", "public_building", "library", "arts_centre", "post_office", "police",
        "political_party", "union", "association", "clinic",
    ];

    /// <summary>Partners give a room: 共建.</summary>
    private static readonly string[] CoBuilt =
    [
        "bank", "mall", "supermarket", "convenience", "department_store", "company", "office", "coworking", "insurance", "telecommunication", "telecommunications",
        "energy_supplier", "water_utility", "fuel", "charging_station", "pharmacy", "marketplace", "bus_station", "hotel", "courier", "express", "mobile_phone",
    ];

    /// <summary>Buildings that are converted: 改建.</summary>
    public static readonly string[] Rebuilt = ["commercial", "retail", "office", "public", "civic", "government", "warehouse", "kiosk", "service"];

    /// <summary>All kinds of places that are looked at.</summary>
    public static string[] All { get; } = [.. Integrated, .. CoBuilt];

    public static BuildKind BuildKindOf(string kind) => Integrated.Contains(kind) ? BuildKind.Integrated : BuildKind.CoBuilt;
}
