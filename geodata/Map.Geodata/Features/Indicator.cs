namespace Map.Geodata.Features;

/// <summary>指标: a figure that somebody reported about a grid, an organization or an alliance, exactly one of them.</summary>
public sealed class Indicator : Feature
{
    /// <summary>What it measures, the same word for all who report it.</summary>
    public required string Key { get; set; }
    public required string NameZh { get; set; }
    public string? NameEn { get; set; }
    public decimal? Value { get; set; }
    public Qualifier Qualifier { get; set; }
    public string? Unit { get; set; }
    public DateOnly? PeriodStart { get; set; }
    public DateOnly? PeriodEnd { get; set; }
    public required string Source { get; set; }

    /// <summary>What of the map it counts, as <see cref="Statistics.Measure"/> reads it; null for what the map can't count.</summary>
    public string? Counts { get; set; }

    public long? GridId { get; set; }
    public Grid? Grid { get; set; }
    public long? OrganizationId { get; set; }
    public Organization? Organization { get; set; }
    public long? AllianceId { get; set; }
    public Alliance? Alliance { get; set; }
}

/// <summary>How the source put the figure: "12", "more than 12" (12余), "about 12".</summary>
public enum Qualifier { Exact, AtLeast, About }

/// <summary>What figures promise as their sources put them.</summary>
public static class Qualifiers
{
    private const decimal About = 0.1m;

    /// <summary>
    /// Whether a counted figure goes together with a reported one: equal, at least as many, or about as many (a tenth more or less). Null when one of
    /// them is unknown.
    /// </summary>
    public static bool? Agrees(this Qualifier qualifier, decimal? reported, decimal? counted) => (reported, counted, qualifier) switch
    {
        (null, _, _) or (_, null, _) => null,
        (_, _, Qualifier.AtLeast) => counted >= reported,
        (_, _, Qualifier.About) => Math.Abs(counted.Value - reported.Value) <= About * Math.Abs(reported.Value),
        _ => counted == reported,
    };
}
