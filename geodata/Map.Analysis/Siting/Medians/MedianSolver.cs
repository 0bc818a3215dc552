namespace Map.Analysis.Siting.Medians;

/// <summary>Solves the p-median problem: least Σ w_i · time from the nearest open site.</summary>
internal static class MedianSolver
{
    public static SitingOutcome Solve(SitingProblem problem, SitingRun run)
    {
        run.Report(SitingPhase.Reducing, null, null);
        var model = MedianModel.Create(problem);
        if (model.FindDecisions() is not { } decisions) return MedianConflicts.Create(model, null);
        var search = new MedianSearch(model.Rows, model.Rules, decisions, CostStep.Of(problem, model), run, Report);
        search.Run(s => s.Sites is not null && run.IsNear(s.Cost, s.Bound));
        if (search.Sites is { } chosen) return MedianPlans.Create(problem, [.. chosen.Select(s => model.Sites[s])], search.Bound == search.Cost ? null : search.Bound, run);
        if (double.IsPositiveInfinity(search.Bound)) return MedianConflicts.Create(model, search.Closest);
        run.ThrowWithoutPlan();
        throw new InvalidOperationException("A search without a plan was not stopped.");

        void Report(MedianSearch s, SitingPhase phase) => run.Report(phase, Finite(s.Cost), Finite(s.Bound));
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
