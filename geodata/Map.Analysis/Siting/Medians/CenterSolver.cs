namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Solves the p-center problem: least worst time, over places with weight. It is one of the times between sites and places; each is
/// tried by a covering problem, halving those that are left (Minieka 1970): with which choice are fewest places farther away?
/// </summary>
internal sealed class CenterSolver
{
    /// <summary>Nodes after which a time is given up at first, and how many times more it is given each time after.</summary>
    private const long FirstNodes = 64, NodesGrow = 4;

    private readonly SitingProblem _problem;
    private readonly SitingRun _run;
    private readonly MedianModel _model;
    private readonly int[] _times;
    private int[]? _best;

    // Times before the first of these are proven impossible, the best choice needs the last.
    private int _first, _last;

    // Times from the one to the other were given up after so many nodes.
    private int _hardFrom = int.MaxValue, _hardTo = -1;
    private long _nodes = long.MaxValue / 2;

    // Either way of splitting is now and then a thousand times slower than the other: they take turns.
    private bool _splitsByNeed;

    private CenterSolver(SitingProblem problem, SitingRun run)
    {
        (_problem, _run, _model) = (problem, run, MedianModel.Create(problem));
        _times = CenterTimes.List(_model);
        _last = _times.Length - 1;
    }

    public static SitingOutcome Solve(SitingProblem problem, SitingRun run)
    {
        run.Report(SitingPhase.Reducing, null, null);
        return new CenterSolver(problem, run).Solve();
    }

    private SitingOutcome Solve()
    {
        if (Try(_last) is { } conflict) return conflict;
        _nodes = FirstNodes;
        while (_best is not null && _first < _last && !_run.ShouldStop && !_run.IsNear(_times[_last], _times[_first]))
        {
            Try(Next());
            _run.Report(SitingPhase.Branching, _times[_last], _times[_first]);
        }

        if (_best is null) _run.ThrowWithoutPlan();
        return MedianPlans.Create(_problem, _best!, _times[_first], _run);
    }

    /// <summary>
    /// The middle of the times that are left; or, when some were given up as too hard, first of those above, which may lead to better
    /// plans, then of those below, which may be proven impossible; then all again with more nodes.
    /// </summary>
    private int Next()
    {
        (_hardFrom, _hardTo) = (Math.Max(_hardFrom, _first), Math.Min(_hardTo, _last - 1));
        if (_hardFrom <= _hardTo)
        {
            if (_hardTo + 1 < _last) return (_hardTo + 1 + _last) / 2;
            if (_first < _hardFrom) return (_first + _hardFrom) / 2;
            (_nodes, _splitsByNeed) = (_nodes * NodesGrow, !_splitsByNeed);
        }

        (_hardFrom, _hardTo) = (int.MaxValue, -1);
        return (_first + _last) / 2;
    }

    /// <summary>Looks for a choice that leaves no place farther away than a time. Returns a conflict when there is none.</summary>
    private SitingConflict? Try(int time)
    {
        if (_model.FindDecisions() is not { } decisions) return MedianConflicts.Create(_model, null);
        var rows = CoverReduction.Reduce(CenterTimes.CreateRows(_model, _times[time]), _model.Rules, decisions);
        var search = new MedianSearch(rows, _model.Rules, decisions, 1, _run, (_, _) => { }, lessThan: 1) { SplitsByNeed = _splitsByNeed };
        var most = _run.Nodes + _nodes;
        search.Run(s => s.Cost == 0 || s.Bound > 0 || _run.Nodes >= most);
        if (search.Cost == 0)
        {
            _best = [.. search.Sites!.Select(s => _model.Sites[s])];
            _last = Array.BinarySearch(_times, (int)SitingCheck.Review(_problem, _best).Objective);
        }
        else if (search.Bound > 0)
        {
            _first = time + 1;
            return MedianConflicts.Create(_model, search.Sites is { } closest ? LeftBy(closest) : search.Closest);
        }

        else
        {
            (_hardFrom, _hardTo) = (Math.Min(_hardFrom, time), Math.Max(_hardTo, time));
        }

        return null;
    }

    private ClosestTry LeftBy(int[] sites)
    {
        var review = new ChoiceReview(_model.Rows, _model.Rules);
        review.FindCost(sites);
        return new ClosestTry([.. review.Unserved], [.. review.GroupsInNeed]);
    }
}
