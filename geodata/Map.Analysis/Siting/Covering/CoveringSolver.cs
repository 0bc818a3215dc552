namespace Map.Analysis.Siting.Covering;

/// <summary>Solves the maximal covering and the set covering problem.</summary>
internal static class CoveringSolver
{
    public static SitingOutcome Solve(SitingProblem problem, SitingRun run)
    {
        if (problem.Objective != SitingObjective.MaxCoverage) throw new NotSupportedException("Set covering has no solver yet.");
        var bound = PlaceCoverage.Compute(problem, CoverageTarget.OpenableSites(problem)).Total;
        run.Report(SitingPhase.Constructing, null, bound);
        return PlanBuilder.Build(problem, PlainGreedy(problem), bound, run);
    }

    private static List<int> PlainGreedy(SitingProblem problem)
    {
        var chosen = Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) == SiteState.Required).ToList();
        var openable = CoverageTarget.OpenableSites(problem);
        while (chosen.Count < (problem.Count ?? int.MaxValue))
        {
            var next = Enumerable.Range(0, openable.Length)
                .Where(s => openable[s] && problem.StateOf(s) == SiteState.Candidate && !chosen.Contains(s))
                .Select(s => (Site: s, Review: SitingCheck.Review(problem, [.. chosen, s])))
                .Where(c => !c.Review.Broken.Any(b => b is SitingLimit.Budget or SitingLimit.Spacing))
                .OrderByDescending(c => c.Review.Objective).ThenBy(c => c.Site).Select(c => (int?)c.Site).FirstOrDefault();
            if (next is not { } site) break;
            chosen.Add(site);
        }

        return chosen;
    }
}
