using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Indicators;

/// <summary>An indicator to add.</summary>
public sealed record CreateIndicatorInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>What it measures, the same word for all who report it.</summary>
    public required string Key { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>The figure; null where it is unknown.</summary>
    public decimal? Value { get; init; }

    /// <summary>How the source put it; EXACT when not given.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The first day that it is about.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>The last day that it is about.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>Who reported it, and where.</summary>
    public required string Source { get; init; }

    /// <summary>What of the map it counts, such as <c>stations kind=REST_STATION status=OPEN</c>; null for what the map can't count.</summary>
    public string? Counts { get; init; }

    /// <summary>The code of the grid that it is about; one of grid, organization and alliance.</summary>
    public string? Grid { get; init; }

    /// <summary>The code of the organization that it is about.</summary>
    public string? Organization { get; init; }

    /// <summary>The code of the alliance that it is about.</summary>
    public string? Alliance { get; init; }
}

/// <summary>What becomes of an indicator: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateIndicatorInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Indicator")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>What it measures, the same word for all who report it.</summary>
    public Optional<string> Key { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public Optional<string> NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>The figure; null where it is unknown.</summary>
    public Optional<decimal?> Value { get; init; }

    /// <summary>How the source put it; EXACT when not given.</summary>
    public Optional<Qualifier?> Qualifier { get; init; }

    /// <summary>Its unit.</summary>
    public Optional<string?> Unit { get; init; }

    /// <summary>The first day that it is about.</summary>
    public Optional<DateOnly?> PeriodStart { get; init; }

    /// <summary>The last day that it is about.</summary>
    public Optional<DateOnly?> PeriodEnd { get; init; }

    /// <summary>Who reported it, and where.</summary>
    public Optional<string> Source { get; init; }

    /// <summary>What of the map it counts, such as <c>stations kind=REST_STATION status=OPEN</c>; null for what the map can't count.</summary>
    public Optional<string?> Counts { get; init; }

    /// <summary>The code of the grid that it is about; one of grid, organization and alliance.</summary>
    public Optional<string?> Grid { get; init; }

    /// <summary>The code of the organization that it is about.</summary>
    public Optional<string?> Organization { get; init; }

    /// <summary>The code of the alliance that it is about.</summary>
    public Optional<string?> Alliance { get; init; }
}
