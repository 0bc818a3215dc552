using System.Text.Json;
using System.Text.Json.Serialization;

namespace Map.Geodata.Features;

/// <summary>The numbers of a standard; a part that a standard doesn't speak of is null.</summary>
public sealed record StandardRules
{
    /// <summary>Circles by time, shortest first.</summary>
    public IReadOnlyList<CircleRule>? Circles { get; init; }

    /// <summary>Speeds by how one moves.</summary>
    public IReadOnlyList<SpeedRule>? Speeds { get; init; }

    /// <summary>How far apart stations may be.</summary>
    public SpacingRule? Spacing { get; init; }

    /// <summary>What a station must be like.</summary>
    public SiteRule? Site { get; init; }

    /// <summary>How many stations must reach every point.</summary>
    public int? CoveredBy { get; init; }

    /// <summary>Codes of the services that must be within reach.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Full members that an organization of the kind needs; the key is an <see cref="OrganizationKind"/> in capitals.</summary>
    public IReadOnlyDictionary<string, int>? LeastMembers { get; init; }

    /// <summary>What users have added beyond these, kept as it is.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Further { get; init; }

    /// <summary>How the rules are written in the store and in files: camelCase, without what is null.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>What is within so many minutes; residents is the population that one such circle is planned for.</summary>
public sealed record CircleRule(int Minutes, Interval Metres, Interval? Residents = null);

/// <summary>From the least to the most, both included.</summary>
public sealed record Interval(double Least, double Most);

/// <summary>How fast someone moves, in km/h. The key names the case, for instance <c>ELDERLY</c>; one of them is the default.</summary>
public sealed record SpeedRule(string Key, string Mode, double KilometresPerHour, bool IsDefault = false);

/// <summary>The longest way between neighbouring stations, in metres, and where many people are; which areas those are, a standard has to say.</summary>
public sealed record SpacingRule(double MostMetres, double? MostMetresInDenseAreas = null, DenseAreaRule? DenseAreas = null);

/// <summary>
/// What makes an area dense: any one of these. Grids are special ones, each a <see cref="GridLevel"/> in capitals; people per square
/// kilometre are those of the smallest grid of the governance tree around a place.
/// </summary>
public sealed record DenseAreaRule(IReadOnlyList<string>? Grids = null, double? LeastResidentsPerKm2 = null, double? LeastCouriersPerKm2 = null);

/// <summary>The least floor area in square metres, and whether the station must be on a street-facing ground floor.</summary>
public sealed record SiteRule(double? LeastFloorAreaM2 = null, bool? StreetFacingGroundFloor = null);
