using Map.Analysis.Siting;

namespace Map.Analysis.Tests.Siting;

/// <summary>Tries every choice of sites and judges it in the plainest way, on its own account.</summary>
internal static class BruteForce
{
    /// <summary>The best objective; null when no choice keeps all limits.</summary>
    public static double? Solve(SitingProblem problem)
    {
        double? best = null;
        var sites = problem.Matrix.SiteCount;
        var reachable = Covered(problem, Openable(problem)).People;
        for (var mask = 0; mask < 1 << sites; mask++)
        {
            if (!IsAllowed(problem, mask)) continue;
            var open = Enumerable.Range(0, sites).Where(s => (mask >> s & 1) == 1 || problem.StateOf(s) == SiteState.Existing).ToHashSet();
            var (worth, people, byGroup) = Covered(problem, open);
            if (!KeepsFloors(problem, byGroup)) continue;
            if (problem.Objective == SitingObjective.MaxCoverage) best = best is { } b ? Math.Max(b, worth) : worth;
            else if (people >= (problem.Share * reachable) - 1e-6) best = Math.Min(best ?? double.PositiveInfinity, Cost(problem, mask));
        }

        return best;
    }

    private static double Cost(SitingProblem problem, int mask) => Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => (mask >> s & 1) == 1).Sum(problem.CostOf);

    private static bool IsAllowed(SitingProblem problem, int mask)
    {
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            var (state, isChosen) = (problem.StateOf(site), (mask >> site & 1) == 1);
            if (state == SiteState.Required ? !isChosen : state != SiteState.Candidate && isChosen) return false;
        }

        if (int.PopCount(mask) > problem.Count || Cost(problem, mask) > problem.Budget + 1e-6) return false;
        return problem.TooNear is null || !problem.TooNear.Any(p => (IsIn(p.A) || IsIn(p.B)) && IsOpen(p.A) && IsOpen(p.B));

        bool IsIn(int site) => (mask >> site & 1) == 1;
        bool IsOpen(int site) => IsIn(site) || problem.StateOf(site) == SiteState.Existing;
    }

    /// <summary>Sites that some plan could open: neither forbidden nor too near to one that is open in every plan.</summary>
    private static HashSet<int> Openable(SitingProblem problem) =>
        [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) != SiteState.Forbidden && (IsFixed(problem, s)
            || problem.TooNear?.Any(p => (p.A == s && IsFixed(problem, p.B)) || (p.B == s && IsFixed(problem, p.A))) != true))];

    private static bool IsFixed(SitingProblem problem, int site) => problem.StateOf(site) is SiteState.Existing or SiteState.Required;

    private static (double Worth, double People, double[] ByGroup) Covered(SitingProblem problem, HashSet<int> open)
    {
        if (problem.Capacities is not null) return PlainService.Compute(problem, open);
        var (worth, people, byGroup) = (0.0, 0.0, new double[problem.Floors?.Count ?? 0]);
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            var last = open.Select(s => Worth(problem, s, place)).OrderDescending().ElementAtOrDefault(problem.Times - 1);
            if (last == 0) continue;
            worth += last * problem.Weights[place];
            people += problem.Weights[place];
            if (byGroup.Length > 0 && problem.Groups![place] >= 0) byGroup[problem.Groups[place]] += problem.Weights[place];
        }

        return (worth, people, byGroup);
    }

    /// <summary>What a site gives to a place; 0 out of reach.</summary>
    public static double Worth(SitingProblem problem, int site, int place)
    {
        var at = problem.Matrix.PlacesOf(site).IndexOf(place);
        if (at < 0) return 0;
        var time = problem.Matrix.TimesOf(site)[at];
        return time > problem.LimitMs ? 0 : problem.Decay?.WorthAt(time) ?? 1;
    }

    private static bool KeepsFloors(SitingProblem problem, double[] byGroup)
    {
        for (var group = 0; group < byGroup.Length; group++)
        {
            var all = Enumerable.Range(0, problem.Weights.Count).Where(p => problem.Groups![p] == group).Sum(p => problem.Weights[p]);
            if (byGroup[group] < (problem.Floors![group] * all) - 1e-6) return false;
        }

        return true;
    }
}
