namespace Map.Analysis.Siting.Covering;

/// <summary>Solves the maximal covering and the set covering problem.</summary>
internal static class CoveringSolver
{
    private const int FirstShakes = 40;

    public static SitingOutcome Solve(SitingProblem problem, SitingRun run)
    {
        run.Report(SitingPhase.Reducing, null, null);
        var model = Dominance.Reduce(CoverModelBuilder.Build(problem));
        var capacities = problem.Capacities is null ? null : new CapacityBound(problem, model);
        var incumbent = new Incumbent(model, capacities, run);
        var improver = new Improver(model, incumbent, capacities, run);
        run.Report(SitingPhase.Constructing, null, null);
        var first = Greedy.Choose(model);
        incumbent.Offer(first);
        run.Report(SitingPhase.Improving, incumbent.Sites is null ? null : model.ToProblem(incumbent.Value), null);
        improver.Improve(first);
        improver.Shake(FirstShakes);
        var search = new BranchAndBound(model, incumbent, improver, capacities, run);
        search.Run();
        if (incumbent.Sites is not null) return ToPlan(problem, model, incumbent.Sites, search.Bound, run);
        if (run.ShouldStop) run.ThrowWithoutPlan();
        return new SitingConflict(SitingConflictKind.NoPlanKeepsAll, ConflictText(problem));
    }

    private static SitingPlan ToPlan(SitingProblem problem, CoverModel model, int[] chosen, double bound, SitingRun run)
    {
        int[] sites = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) == SiteState.Required), .. chosen.Select(s => model.SiteIds[s])];
        return PlanBuilder.Build(problem, sites, model.ToProblem(bound), run);
    }

    private static string ConflictText(SitingProblem problem)
    {
        var limits = new List<string>();
        if (problem.Count is not null) limits.Add("the number of sites");
        if (problem.Budget is not null) limits.Add("the budget");
        if (problem.TooNear is { Count: > 0 }) limits.Add("the spacing");
        if (problem.Floors is not null) limits.Add("the floors of groups");
        if (problem.Objective == SitingObjective.SetCover) limits.Add("the share to cover");
        return $"No choice of sites keeps {string.Join(" and ", limits)} together: loosen one of them, or add candidates.";
    }
}
