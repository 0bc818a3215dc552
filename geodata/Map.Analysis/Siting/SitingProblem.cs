namespace Map.Analysis.Siting;

/// <summary>
/// Where to put sites: numbers only. Site s of the matrix is element s of every list by site, place i element i of every list by
/// place. Immutable as long as nobody changes the arrays that it was given; <see cref="SitingSolver"/> checks it.
/// </summary>
public sealed record SitingProblem
{
    /// <summary>The group of a place that is in none.</summary>
    public const int NoGroup = -1;

    public required SitingObjective Objective { get; init; }

    public required SiteMatrix Matrix { get; init; }

    /// <summary>People, or what else counts, by place: finite, from 0.</summary>
    public required IReadOnlyList<double> Weights { get; init; }

    /// <summary>A site covers places up to this travel time, including it. To medians and centres it matters for floors alone.</summary>
    public int LimitMs { get; init; } = int.MaxValue;

    /// <summary>
    /// For medians and centres: the time in milliseconds that counts for a place that no open site reaches, and the most that counts
    /// for any; null: all places must be reached, and it is a conflict when they can't.
    /// </summary>
    public int? UnreachedMs { get; init; }

    /// <summary>Worth by travel time within the limit; null: covered is covered.</summary>
    public CoverageDecay? Decay { get; init; }

    /// <summary>By how many sites a place must be reached to be covered; with decay it is worth what the last of them gives. From 1.</summary>
    public int Times { get; init; } = 1;

    /// <summary>By site; null: all are candidates.</summary>
    public IReadOnlyList<SiteState>? Sites { get; init; }

    /// <summary>At most so many sites are chosen, required ones included; null: no limit.</summary>
    public int? Count { get; init; }

    /// <summary>By site, finite, from 0; null: 1 each.</summary>
    public IReadOnlyList<double>? Costs { get; init; }

    /// <summary>The most that chosen sites cost together; null: no limit.</summary>
    public double? Budget { get; init; }

    /// <summary>
    /// The most weight that a site, also an existing one, can serve; infinite for no limit; null: no limits. Everybody is served by
    /// one site within the limit, people of a place may be divided. A person is worth the lesser of what the serving site and the
    /// place (see <see cref="Times"/>) give. For medians people go where all of them together take least time, and there are no
    /// floors; centres have no capacities.
    /// </summary>
    public IReadOnlyList<double>? Capacities { get; init; }

    /// <summary>Pairs of sites of which a plan holds one at most; pairs of existing sites have no effect.</summary>
    public IReadOnlyList<SitePair>? TooNear { get; init; }

    /// <summary>By place its group (a grid, say), or <see cref="NoGroup"/>; null: no groups.</summary>
    public IReadOnlyList<int>? Groups { get; init; }

    /// <summary>By group the least share of its weight that must be covered, whatever the coverage is worth, 0 to 1.</summary>
    public IReadOnlyList<double>? Floors { get; init; }

    /// <summary>
    /// For <see cref="SitingObjective.SetCover"/>: the share to cover of the weight that all sites together could, whatever the
    /// coverage is worth, 0 to 1.
    /// </summary>
    public double Share { get; init; } = 1;

    public SiteState StateOf(int site) => Sites?[site] ?? SiteState.Candidate;

    public double CostOf(int site) => Costs?[site] ?? 1;

    public double CapacityOf(int site) => Capacities?[site] ?? double.PositiveInfinity;

    /// <summary>What it is worth to cover somebody at this travel time, 0 beyond the limit.</summary>
    public double WorthAt(int ms) => ms > LimitMs ? 0 : Decay?.WorthAt(ms) ?? 1;
}
