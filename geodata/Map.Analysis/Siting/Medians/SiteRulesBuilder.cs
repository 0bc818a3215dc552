using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting.Medians;

/// <summary>Turns the limits of a problem into <see cref="SiteRules"/> of the sites of a model.</summary>
internal static class SiteRulesBuilder
{
    /// <param name="sites">The problem's number of each site of the model.</param>
    public static SiteRules Build(SitingProblem problem, int[] sites)
    {
        var tooNear = ListTooNear(problem, sites);
        return new SiteRules
        {
            SiteCount = sites.Length,
            Count = Math.Min(problem.Count ?? sites.Length, sites.Length),
            Costs = problem.Budget is null ? null : [.. sites.Select(problem.CostOf)],
            Budget = SitingTolerance.Most(problem.Budget ?? double.PositiveInfinity),
            TooNear = tooNear,
            Cliques = SiteCliques.Create(tooNear),
            Needs = ListNeeds(problem),
        };
    }

    private static int[][] ListTooNear(SitingProblem problem, int[] sites)
    {
        var lists = new SortedSet<int>[sites.Length];
        for (var site = 0; site < lists.Length; site++) lists[site] = [];
        foreach (var (a, b) in problem.TooNear ?? [])
        {
            var (first, second) = (Array.BinarySearch(sites, a), Array.BinarySearch(sites, b));
            if (first < 0 || second < 0) continue;
            lists[first].Add(second);
            lists[second].Add(first);
        }

        return Array.ConvertAll(lists, l => l.ToArray());
    }

    /// <summary>What each group needs within the limit beyond what existing sites bring it.</summary>
    private static double[] ListNeeds(SitingProblem problem)
    {
        if (problem.Floors is null) return [];
        var needs = PlaceCoverage.GroupWeights(problem);
        for (var group = 0; group < needs.Length; group++) needs[group] = SitingTolerance.Least(problem.Floors[group] * needs[group]);
        for (var place = 0; place < problem.Weights.Count; place++)
        {
            if (problem.Groups![place] is >= 0 and var group && ExistingReach.FindLeastMs(problem, place) <= problem.LimitMs) needs[group] -= problem.Weights[place];
        }

        return needs;
    }
}
