using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>What stations of a group have in common.</summary>
internal sealed record StationTraits(string Brand)
{
    public string Status { get; init; } = "OPEN";

    /// <summary>In turn; null where nobody says how they were built.</summary>
    public IReadOnlyList<string>? BuildKinds { get; init; }

    public string? Tier { get; init; }

    public string? Purpose { get; init; }

    public string Hours { get; init; } = "Mo-Su 08:00-21:00";

    public string Services { get; init; } = "REST;DRINKING_WATER;PHONE_CHARGING;MICROWAVE;TOILET";

    public IReadOnlyList<string> Organizations { get; init; } = [];
}

internal sealed class StationTable(string prefix, Town town)
    : Table("stations", "code,name,kind,build_kind,status,tier,purpose,brand,organization,opening_hours,floor_area_m2,seats,daily_capacity,rider_access,services,location")
{
    /// <summary>Stations spread over grids in turn.</summary>
    /// <returns>Their codes.</returns>
    public IReadOnlyList<string> AddMany(int count, string kind, Func<int, string> name, IReadOnlyList<GridArea> grids, StationTraits traits) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var code = $"{prefix}-ST-{Number(Count + 1)}";
        var at = Town.DoorOf(grids[i % grids.Count].Area, Count);
        Add(code, name(i), kind, traits.BuildKinds?[i % traits.BuildKinds.Count], traits.Status, traits.Tier, traits.Purpose, traits.Brand,
            traits.Organizations.Count == 0 ? null : traits.Organizations[i % traits.Organizations.Count], traits.Hours, 18 + (i * 7 % 45), 8 + (i * 5 % 24), 60 + (i * 11 % 90), "true",
            traits.Services, town.Point(at));
        return code;
    })];
}
