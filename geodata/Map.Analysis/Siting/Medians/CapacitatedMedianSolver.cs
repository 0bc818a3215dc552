namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Solves the p-median problem where sites have capacities, by branch and bound over sites: once all are decided, who goes where is
/// a flow. For tens of sites; time grows with their number far more than without capacities.
/// </summary>
internal sealed class CapacitatedMedianSolver
{
    private const int RootSteps = 400, NodeSteps = 60;

    private readonly SitingProblem _problem;
    private readonly SitingRun _run;
    private readonly MedianModel _model;
    private readonly CapacitatedRelaxation _relaxation;
    private readonly MedianQueue _queue = new();
    private readonly double _most;
    private int[]? _best;
    private double _cost = double.PositiveInfinity, _bound = double.NegativeInfinity;

    private CapacitatedMedianSolver(SitingProblem problem, SitingRun run)
    {
        (_problem, _run, _model) = (problem, run, MedianModel.Create(problem));
        _relaxation = new CapacitatedRelaxation(problem, _model);
        _most = (MostCost(problem) * (1 + 1e-9)) + 1;
    }

    private double Target => Math.Min(_cost, _most);

    private double Cutoff => Target - (1e-10 * Math.Abs(Target));

    public static SitingOutcome Solve(SitingProblem problem, SitingRun run)
    {
        run.Report(SitingPhase.Reducing, null, null);
        return new CapacitatedMedianSolver(problem, run).Solve();
    }

    private SitingOutcome Solve()
    {
        if (_model.FindDecisions() is not { } root) return MedianConflicts.Create(_model, null);
        Visit(root, new float[_problem.Matrix.PlaceCount], RootSteps);
        Raise(_queue.LeastBound);
        while (!_run.ShouldStop && !(_best is not null && _run.IsNear(_cost, _bound)) && _queue.TryTake(dive: _best is null, out var node))
        {
            Raise(Math.Min(node.Bound, _queue.LeastBound));
            _run.Nodes++;
            if (node.Bound > Cutoff) continue;
            var decisions = new SiteDecisions(_model.Rules);
            decisions.CopyFrom(node.Decisions);
            if (node.IsOpen ? decisions.TryOpen(node.Site) : decisions.TryClose(node.Site)) Visit(decisions, node.Start!.Lambda, NodeSteps);
        }

        var isDone = !_run.ShouldStop && _queue.IsEmpty;
        if (_best is not null) return MedianPlans.Create(_problem, _best, isDone ? null : _bound, _run);
        if (!isDone) _run.ThrowWithoutPlan();
        return MedianConflicts.Create(_model, null);
    }

    private void Raise(double bound)
    {
        _bound = Math.Max(_bound, Math.Min(bound, _cost));
        _run.Report(SitingPhase.Branching, _best is null ? null : _cost, double.IsFinite(_bound) ? _bound : null);
    }

    private void Visit(SiteDecisions decisions, float[] start, int steps)
    {
        if (decisions.FreeCount == 0 || decisions.CanOpenAllFree())
        {
            Try(decisions, chooseFree: _ => true);
            return;
        }

        _relaxation.Raise(decisions, start, steps, Target, Cutoff, _run);
        _run.Iterations = _relaxation.Steps;
        if (_relaxation.Bound > Cutoff) return;
        Try(decisions, site => _relaxation.Selection.IsChosen[site]);
        Split(decisions);
    }

    /// <summary>Splits by the site whose decision costs most.</summary>
    private void Split(SiteDecisions decisions)
    {
        var (selection, best, bestRise) = (_relaxation.Selection, -1, -1.0);
        foreach (var site in _relaxation.Free)
        {
            var rise = selection.RiseIfOpen(site) + selection.RiseIfClosed(site);
            if (rise > bestRise) (best, bestRise) = (site, rise);
        }

        var start = new MedianMultipliers(_relaxation.CreateMultipliers(), []);
        foreach (var isOpen in new[] { false, true })
            _queue.Add(new MedianNode(decisions, best, isOpen, _relaxation.Bound, start));
    }

    private void Try(SiteDecisions decisions, Predicate<int> chooseFree)
    {
        var choice = new SiteDecisions(_model.Rules);
        choice.CopyFrom(decisions);
        for (var site = 0; site < _model.Sites.Length; site++)
        {
            if (choice[site] == SiteDecision.Free && chooseFree(site) && !choice.TryOpen(site)) return;
        }

        int[] sites = [.. Enumerable.Range(0, _model.Sites.Length).Where(s => choice[s] == SiteDecision.Open).Select(s => _model.Sites[s])];
        var (unserved, cost) = CapacitatedTimes.Compute(_problem, SitingCheck.OpenSites(_problem, sites));
        if (unserved == 0 && cost < _cost) (_best, _cost) = (sites, cost);
    }

    /// <summary>More than this no choice costs.</summary>
    private static double MostCost(SitingProblem problem)
    {
        var most = 0.0;
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            var longest = problem.UnreachedMs ?? 0;
            foreach (var ms in problem.Matrix.TimesTo(place)) longest = Math.Max(longest, ms);
            most += problem.Weights[place] * longest;
        }

        return most;
    }
}
