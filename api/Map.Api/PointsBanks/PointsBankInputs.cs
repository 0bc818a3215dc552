using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.PointsBanks;

/// <summary>A points bank to add.</summary>
public sealed record CreatePointsBankInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The code of its grid.</summary>
    public string? Grid { get; init; }

    /// <summary>Points issued to all members together, since the beginning.</summary>
    [Within(0, 1e15)]
    public long? PointsIssued { get; init; }

    /// <summary>Points redeemed; at most what was issued.</summary>
    [Within(0, 1e15)]
    public long? PointsRedeemed { get; init; }

    /// <summary>What earns points, or costs them, in order; in place of those before.</summary>
    public IReadOnlyList<PointsRuleInput>? Rules { get; init; }

    /// <summary>Ranks that points reach, in order; in place of those before.</summary>
    public IReadOnlyList<PointsTierInput>? Tiers { get; init; }

    /// <summary>Where points are redeemed; in place of those before.</summary>
    public IReadOnlyList<PointsOutletInput>? Outlets { get; init; }
}

/// <summary>What becomes of a points bank: what is left out stays, null makes it unknown.</summary>
public sealed record UpdatePointsBankInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("PointsBank")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The code of its grid.</summary>
    public Optional<string?> Grid { get; init; }

    /// <summary>Points issued to all members together, since the beginning.</summary>
    [Within(0, 1e15)]
    public Optional<long?> PointsIssued { get; init; }

    /// <summary>Points redeemed; at most what was issued.</summary>
    [Within(0, 1e15)]
    public Optional<long?> PointsRedeemed { get; init; }

    /// <summary>What earns points, or costs them, in order; in place of those before.</summary>
    public Optional<IReadOnlyList<PointsRuleInput>?> Rules { get; init; }

    /// <summary>Ranks that points reach, in order; in place of those before.</summary>
    public Optional<IReadOnlyList<PointsTierInput>?> Tiers { get; init; }

    /// <summary>Where points are redeemed; in place of those before.</summary>
    public Optional<IReadOnlyList<PointsOutletInput>?> Outlets { get; init; }
}

/// <summary>What earns points, or costs them.</summary>
public sealed record PointsRuleInput
{
    /// <summary>Whether it is a base, a contribution or a deduction.</summary>
    public required PointsRuleKind Kind { get; init; }

    /// <summary>What for.</summary>
    public required string Title { get; init; }

    /// <summary>Above zero; a deduction takes so many away.</summary>
    [Within(1)]
    public required int Points { get; init; }
}

/// <summary>A rank that so many points reach.</summary>
public sealed record PointsTierInput
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>From how many points on.</summary>
    [Within(0)]
    public required int Threshold { get; init; }
}

/// <summary>A merchant or a station, one of the two, that redeems points.</summary>
public sealed record PointsOutletInput
{
    /// <summary>The merchant's code.</summary>
    public string? Merchant { get; init; }

    /// <summary>The station's code.</summary>
    public string? Station { get; init; }
}
