using Map.Analysis.Routes.Branches.Search;

namespace Map.Analysis.Routes.Branches;

/// <summary>
/// Parts routes into branches: contiguous districts on the graph of routes, of which two are neighbours where they meet. Wanted is the least
/// <code>
/// Σ over branches b of  balance · excess(couriers(b))
///                     + basis   · min over lines c of  Σ over routes r in b of couriers(r) · (1 - shared(r, c))     (or zones, or the mean of both)
///                     + detour  · min over places m of Σ over routes r in b of couriers(r) · detour(r, m) / limit
/// </code>
/// where excess is how many couriers a branch has beyond the tolerance around the mean, shared the share of a route's length that lies on another one,
/// and a place out of reach counts five limits. Branches are contiguous, keep what must be kept and have members enough. It is found by growing from
/// seeds, moves and swaps of routes, and recombination of neighbours: a heuristic, with a bound that forgets contiguity and balance. Cancelled, it
/// gives the best so far.
/// </summary>
public static class BranchSolver
{
    /// <summary>Longer ones are none.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(24);

    /// <summary>Finds a partition. The same problem, options and seed give the same one, whatever the machine, if its time isn't up.</summary>
    /// <param name="problem">The routes.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="progress">Hears of every better partition and every hundredth round.</param>
    /// <param name="cancel">Ends the search.</param>
    public static BranchPlan Solve(BranchProblem problem, BranchOptions options, IProgress<BranchProgress>? progress = null, CancellationToken cancel = default)
    {
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (options.TimeLimit < LongestTime) inTime.CancelAfter(options.TimeLimit);
        var units = new UnitBuilder(problem, options);
        var model = units.Build();
        var anchors = new BranchAnchors(problem, options, model.Units);
        var counts = BranchCounts.Find(model, options);
        var seeds = SeedFinder.Find(model, anchors.Basis, counts);
        var courierCost = new CourierCost(options, seeds.Count == 0 ? 0 : model.AllCouriers / (double)seeds.Count);
        var state = new BranchState(model, anchors.All, courierCost, [.. seeds.Select(s => model.KeptBy[s] >= 0)]);
        Growth.Run(model, state, seeds);
        var bound = anchors.All.Sum(a => AnchorBound.Find(a, seeds.Count, inTime.Token));
        var certificate = new SearchLoop(model, state, options, bound, progress).Run(inTime.Token);
        SmallBranches.Merge(model, state, options);
        return new PlanBuilder(problem, options, model, anchors, state, courierCost).Build(units.LeftOut, certificate);
    }
}
