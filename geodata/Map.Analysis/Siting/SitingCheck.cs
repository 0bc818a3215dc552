using Map.Analysis.Siting.Covering;
using Map.Analysis.Siting.Medians;

namespace Map.Analysis.Siting;

/// <summary>
/// Recomputes what a choice of sites amounts to from the problem alone, in the plainest way, so that nobody has to believe a solver.
/// </summary>
public static class SitingCheck
{
    /// <param name="problem">What was to be solved.</param>
    /// <param name="chosen">The chosen sites, without existing ones.</param>
    /// <exception cref="ArgumentException">The problem's lists do not fit each other, or a site is named that is not in it.</exception>
    public static SitingReview Review(SitingProblem problem, IReadOnlyCollection<int> chosen)
    {
        SitingProblemCheck.Check(problem);
        if (chosen.Any(s => s < 0 || s >= problem.Matrix.SiteCount)) throw new ArgumentException($"There are {problem.Matrix.SiteCount} sites.", nameof(chosen));
        var open = OpenSites(problem, chosen);
        var cost = chosen.Distinct().Sum(problem.CostOf);
        var broken = BrokenLimits(problem, chosen, open, cost).ToList();
        return problem.Objective is SitingObjective.MaxCoverage or SitingObjective.SetCover
            ? ReviewCovering(problem, open, cost, broken)
            : ReviewTimes(problem, open, cost, broken);
    }

    /// <summary>Chosen and existing sites.</summary>
    internal static bool[] OpenSites(SitingProblem problem, IEnumerable<int> chosen)
    {
        var open = new bool[problem.Matrix.SiteCount];
        for (var site = 0; site < open.Length; site++) open[site] = problem.StateOf(site) == SiteState.Existing;
        foreach (var site in chosen) open[site] = true;
        return open;
    }

    private static IEnumerable<SitingLimit> BrokenLimits(SitingProblem problem, IReadOnlyCollection<int> chosen, bool[] open, double cost)
    {
        var sites = Enumerable.Range(0, open.Length);
        if (sites.Any(s => problem.StateOf(s) == SiteState.Required && !open[s])) yield return SitingLimit.Required;
        if (chosen.Any(s => problem.StateOf(s) is SiteState.Forbidden or SiteState.Existing) || chosen.Distinct().Count() < chosen.Count) yield return SitingLimit.Forbidden;
        if (chosen.Count > problem.Count) yield return SitingLimit.Count;
        if (problem.Budget is { } budget && !SitingTolerance.Within(cost, budget)) yield return SitingLimit.Budget;
        if (problem.TooNear?.Any(p => open[p.A] && open[p.B] && !(IsExisting(p.A) && IsExisting(p.B))) == true) yield return SitingLimit.Spacing;
        bool IsExisting(int site) => problem.StateOf(site) == SiteState.Existing;
    }

    private static SitingReview ReviewCovering(SitingProblem problem, bool[] open, double cost, List<SitingLimit> broken)
    {
        var coverage = PlaceCoverage.Compute(problem, open);
        if (coverage.GroupsBelowFloor().Count > 0) broken.Add(SitingLimit.Floor);
        if (problem.Objective == SitingObjective.MaxCoverage) return new SitingReview(coverage.Worth, coverage.People, cost, broken);
        if (!SitingTolerance.Reaches(coverage.People, CoverageTarget.Of(problem))) broken.Add(SitingLimit.Share);
        return new SitingReview(cost, coverage.People, cost, broken);
    }

    private static SitingReview ReviewTimes(SitingProblem problem, bool[] open, double cost, List<SitingLimit> broken)
    {
        if (problem.Capacities is not null) return ReviewCapacitatedTimes(problem, open, cost, broken);
        if (PlaceCoverage.Compute(problem, open).GroupsBelowFloor().Count > 0) broken.Add(SitingLimit.Floor);
        var (sum, worst) = (0.0, 0.0);
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            if (problem.Weights[place] == 0) continue;
            if (CountedTime(problem, open, place) is not { } time)
            {
                if (!broken.Contains(SitingLimit.Reach)) broken.Add(SitingLimit.Reach);
                continue;
            }

            sum += problem.Weights[place] * time;
            worst = Math.Max(worst, time);
        }

        return new SitingReview(problem.Objective == SitingObjective.PMedian ? sum : worst, null, cost, broken);
    }

    private static SitingReview ReviewCapacitatedTimes(SitingProblem problem, bool[] open, double cost, List<SitingLimit> broken)
    {
        var (unserved, time) = CapacitatedTimes.Compute(problem, open);
        if (unserved > 0) broken.Add(SitingLimit.Reach);
        return new SitingReview(time, null, cost, broken);
    }

    /// <summary>What counts for a place: the least time, or what counts for places out of reach.</summary>
    private static int? CountedTime(SitingProblem problem, bool[] open, int place) =>
        LeastTime(problem, open, place) is { } time ? Math.Min(time, problem.UnreachedMs ?? time) : problem.UnreachedMs;

    private static int? LeastTime(SitingProblem problem, bool[] open, int place)
    {
        var sites = problem.Matrix.SitesOf(place);
        var times = problem.Matrix.TimesTo(place);
        int? least = null;
        for (var i = 0; i < sites.Length; i++)
        {
            if (open[sites[i]] && !(times[i] >= least)) least = times[i];
        }

        return least;
    }
}
