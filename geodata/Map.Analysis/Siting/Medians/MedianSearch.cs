namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Branch and bound over sites: the least cost by <see cref="MedianRows"/> under <see cref="SiteRules"/>. The part of all choices
/// with the least bound is split next, by the site about which the relaxation is least decided. Not for two threads at once.
/// </summary>
internal sealed class MedianSearch
{
    private const int StepsPerRound = 40;
    private const int RootRounds = 40;
    private const int NodeRounds = 2;

    /// <summary>Polyak's factor at the root, and where multipliers are known to be good: with 0.3 there, trees are five times as large.</summary>
    private const double RootLength = 1, NodeLength = 0.03;

    private readonly MedianRows _rows;
    private readonly SiteRules _rules;
    private readonly SitingRun _run;
    private readonly SiteDecisions _root;
    private readonly MedianRelaxation _relaxation;
    private readonly SubgradientAscent _ascent;
    private readonly MedianIncumbent _incumbent;
    private readonly MedianQueue _queue = new();
    private readonly Action<MedianSearch, SitingPhase> _report;
    private readonly int[] _buffer;
    private MedianMultipliers _start;

    /// <param name="root">What is decided before the search; it adds to this.</param>
    /// <param name="step">All costs are multiples of this; 0: of nothing known.</param>
    /// <param name="run">The run that it is part of.</param>
    /// <param name="report">Is told when the best choice or the bound may have changed.</param>
    /// <param name="lessThan">Choices that cost this or more are of no use; null: all are of use.</param>
    public MedianSearch(
        MedianRows rows, SiteRules rules, SiteDecisions root, double step, SitingRun run, Action<MedianSearch, SitingPhase> report, double? lessThan = null)
    {
        (_rows, _rules, _root, _run, _report) = (rows, rules, root, run, report);
        var columns = new MedianColumns(rows);
        _relaxation = new MedianRelaxation(rows, columns, rules);
        _ascent = new SubgradientAscent(_relaxation, rows.SiteCount);
        _incumbent = new MedianIncumbent(rows, columns, rules, root, step, lessThan, run);
        (_buffer, _start) = (new int[rows.SiteCount], new MedianMultipliers([], []));
    }

    /// <summary>Splits by the site that most places need, rather than by the one about which the relaxation is least decided.</summary>
    public bool SplitsByNeed { get; init; }

    /// <summary>The best choice so far; null: none yet.</summary>
    public int[]? Sites => _incumbent.Sites;

    /// <summary>Of the best choice; infinite without one.</summary>
    public double Cost => _incumbent.Cost;

    /// <summary>Of the choices that were tried the one nearest to a plan; null: none was tried.</summary>
    public ClosestTry? Closest => _incumbent.Closest;

    /// <summary>No choice costs less; infinite when there is none.</summary>
    public double Bound { get; private set; } = double.NegativeInfinity;

    /// <summary>Searches until nothing better is possible, or the run or the caller ends it.</summary>
    /// <param name="isEnough">Whether the present cost and bound suffice.</param>
    public void Run(Func<MedianSearch, bool> isEnough)
    {
        _incumbent.Begin();
        _report(this, SitingPhase.Constructing);
        _incumbent.Improve(Sites ?? []);
        _report(this, SitingPhase.Improving);
        if (!BoundRoot(isEnough))
        {
            Close();
            return;
        }

        var isOpen = true;
        while (isOpen && !_run.ShouldStop && !isEnough(this))
        {
            isOpen = VisitNext();
            _report(this, SitingPhase.Branching);
        }
    }

    /// <summary>Returns false when nothing better than the best choice is possible.</summary>
    private bool BoundRoot(Func<MedianSearch, bool> isEnough)
    {
        _start = _incumbent.CreateMultipliers();
        if (!_relaxation.TryBegin(_root, _start)) return false;
        _ascent.Begin(RootLength);
        for (var round = 0; round < RootRounds && !_ascent.IsExhausted && !_run.ShouldStop && !isEnough(this); round++)
        {
            if (!_relaxation.TryReload(_root) || !Ascend(_root)) return false;
            Raise(_incumbent.RoundUp(_relaxation.Bound));
            _incumbent.Improve(ChosenAt(_root));
            _report(this, SitingPhase.Bounding);
        }

        if (_run.ShouldStop || isEnough(this)) return true;
        _start = _relaxation.CreateMultipliers();
        return Split(_root);
    }

    /// <summary>Bounds the next part and splits it. Returns false when none is left.</summary>
    private bool VisitNext()
    {
        if (!_queue.TryTake(dive: Sites is null, out var node))
        {
            Close();
            return false;
        }

        Raise(Math.Min(node.Bound, _queue.LeastBound));
        _run.Nodes++;
        var decisions = new SiteDecisions(_rules);
        decisions.CopyFrom(node.Decisions);
        if (node.Bound <= _incumbent.Cutoff && (node.IsOpen ? decisions.TryOpen(node.Site) : decisions.TryClose(node.Site)) && Tighten(decisions, node.Start ?? _start))
            Split(decisions);
        return true;
    }

    private bool Tighten(SiteDecisions decisions, MedianMultipliers start)
    {
        if (!_relaxation.TryBegin(decisions, start)) return false;
        _ascent.Begin(NodeLength);
        for (var round = 0; round < NodeRounds && !_run.ShouldStop; round++)
        {
            if (!Ascend(decisions)) return false;
            _incumbent.Consider(ChosenAt(decisions));
        }

        return true;
    }

    /// <summary>Rounded up, so that parts among which costs can't tell are looked at depth first.</summary>
    private double BoundAfter(double rise) => _incumbent.RoundUp(Math.Max(_relaxation.Bound, _relaxation.Value + rise));

    private bool Ascend(SiteDecisions decisions)
    {
        var before = _ascent.Steps;
        var isOpen = _ascent.Run(decisions, StepsPerRound, _incumbent);
        _run.Iterations += _ascent.Steps - before;
        return isOpen;
    }

    /// <summary>Adds both halves of a part whose relaxation has ended, as far as they can hold something better; returns false when none does.</summary>
    private bool Split(SiteDecisions decisions)
    {
        if (decisions.FreeCount == 0 || decisions.CanOpenAllFree())
        {
            _incumbent.Accept(OpenAndFree(decisions));
            return false;
        }

        _relaxation.ReturnToBest();
        _relaxation.Evaluate();
        var (site, selection) = (FindUndecided(), _relaxation.Selection);
        var start = _queue.HasRoomFor(_rows.PlaceCount) ? _relaxation.CreateMultipliers() : null;
        var closed = new MedianNode(decisions, site, false, BoundAfter(selection.RiseIfClosed(site)), start);
        var open = new MedianNode(decisions, site, true, BoundAfter(selection.RiseIfOpen(site)), start);
        if (closed.Bound <= _incumbent.Cutoff) _queue.Add(closed);
        if (open.Bound <= _incumbent.Cutoff) _queue.Add(open);
        return true;
    }

    /// <summary>The free site that was chosen in the share of steps nearest to a half; of equals the one whose decision costs most.</summary>
    private int FindUndecided()
    {
        if (SplitsByNeed) return _relaxation.FindMostPressed();
        var (best, bestKey) = (-1, (-1.0, 0.0));
        foreach (var site in _relaxation.Free)
        {
            var share = _ascent.Shares[site];
            var key = (Math.Min(share, 1 - share), _relaxation.Selection.RiseIfClosed(site) + _relaxation.Selection.RiseIfOpen(site));
            if (key.CompareTo(bestKey) > 0) (best, bestKey) = (site, key);
        }

        return best;
    }

    /// <summary>Open sites and those that the relaxation chooses.</summary>
    private ReadOnlySpan<int> ChosenAt(SiteDecisions decisions)
    {
        var count = CopyOpen(decisions);
        foreach (var site in _relaxation.Selection.Chosen)
        {
            if (decisions[site] == SiteDecision.Free) _buffer[count++] = site;
        }

        return _buffer.AsSpan(0, count);
    }

    private ReadOnlySpan<int> OpenAndFree(SiteDecisions decisions)
    {
        var count = CopyOpen(decisions);
        for (var site = 0; site < _rules.SiteCount; site++)
        {
            if (decisions[site] == SiteDecision.Free) _buffer[count++] = site;
        }

        return _buffer.AsSpan(0, count);
    }

    private int CopyOpen(SiteDecisions decisions)
    {
        var count = 0;
        for (var site = 0; site < _rules.SiteCount; site++)
        {
            if (decisions[site] == SiteDecision.Open) _buffer[count++] = site;
        }

        return count;
    }

    private void Raise(double bound) => Bound = Math.Max(Bound, Math.Min(bound, Cost));

    /// <summary>Nothing is left that could be better.</summary>
    private void Close() => Bound = Cost;
}
