using Map.Analysis.Zones;

namespace Map.Geodata.Zones;

/// <summary>Grids grouped into zones, with all that moving one of them needs to know.</summary>
public sealed record ZoneSolution
{
    /// <summary>The grids, in the order of their codes.</summary>
    public required IReadOnlyList<ZoneMember> Grids { get; init; }

    /// <summary>Pairs of places in the list of grids that have a border in common.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Borders { get; init; }

    /// <summary>The share of all differences between grids that is left within zones, 0–1; 0 where all grids of each zone are alike.</summary>
    public required double Unlikeness { get; init; }

    /// <summary>The mean over zones of (size / mean size − 1)²; 0 where all have one size.</summary>
    public required double Imbalance { get; init; }

    /// <summary>Whether somebody has moved grids since it was found.</summary>
    public bool IsEdited { get; init; }

    /// <summary>The zones, from 1 on.</summary>
    public IReadOnlyList<ProposedZone> ListZones(ZoneBrief brief) =>
        [.. Grids.GroupBy(g => g.Zone).OrderBy(z => z.Key).Select(z => ProposedZone.Create(z.Key, [.. z], brief))];

    /// <summary>The same with the zones of a plan.</summary>
    internal ZoneSolution With(ZonePlan plan) => this with
    {
        Grids = [.. Grids.Select((g, n) => g with { Zone = plan.ZoneOf[n] + 1 })],
        Unlikeness = plan.Unlikeness,
        Imbalance = plan.Imbalance,
    };

    /// <summary>The same with unlikeness and imbalance as they are now.</summary>
    internal ZoneSolution Weighed(ZoneBrief brief)
    {
        var plan = ZoneSolver.Weigh(ProblemOf(brief), [.. Grids.Select(g => g.Zone - 1)]);
        return this with { Unlikeness = plan.Unlikeness, Imbalance = plan.Imbalance };
    }

    /// <summary>Of each grid those that it has a border with.</summary>
    internal IReadOnlyList<int[]> Beside() => [.. Grids.Select((_, n) => Borders.Where(b => b.Contains(n)).Select(b => b[0] == n ? b[1] : b[0]).ToArray())];

    internal ZoneProblem ProblemOf(ZoneBrief brief) => new(
        [.. Grids.Select(g => new ZoneUnit(g.SizeBy(brief.SizeBy) ?? 0, g.Traits))], [.. Borders.Select(b => (b[0], b[1]))], brief.Zones)
    {
        LeastSize = brief.LeastSize ?? 0,
        MostSize = brief.MostSize ?? double.PositiveInfinity,
        Balance = brief.Balance,
    };
}

/// <summary>A grid of a zone.</summary>
public sealed record ZoneMember
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The number of its zone, from 1.</summary>
    public required int Zone { get; init; }

    /// <summary>Its residents; null where they are unknown.</summary>
    public int? Residents { get; init; }

    /// <summary>Its couriers; null where they are unknown.</summary>
    public int? Couriers { get; init; }

    /// <summary>How many cases lie in it.</summary>
    public required long Needs { get; init; }

    /// <summary>Its area in square kilometres.</summary>
    public required double AreaKm2 { get; init; }

    /// <summary>How much it counts towards the size of its zone; null where that is unknown.</summary>
    internal double? SizeBy(ZoneSize size) => size switch
    {
        ZoneSize.Residents => Residents,
        ZoneSize.Couriers => Couriers,
        _ => 1,
    };

    /// <summary>What it is like, as the search compares it: numbers with the mean 0 over all grids; null where unknown.</summary>
    public required IReadOnlyList<double?> Traits { get; init; }
}
