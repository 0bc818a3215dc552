namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Makes and improves choices of sites: adds the one that saves most while rules allow, and exchanges one for another while that
/// saves (Teitz and Bart 1968, with the fast evaluation of Whitaker 1983). Not for two threads at once.
/// </summary>
internal sealed class Interchange
{
    /// <summary>A saving below this share of the total is rounding.</summary>
    private const double Rounding = 1e-12;

    private readonly SiteRules _rules;
    private readonly SiteDecisions _root;
    private readonly NearestTwo _nearest;
    private readonly int[] _open, _positions, _nearOpen;
    private int _openCount;
    private double _cost, _rounding;

    /// <param name="root">What is decided for good.</param>
    public Interchange(MedianRows rows, MedianColumns columns, SiteRules rules, SiteDecisions root)
    {
        (_rules, _root) = (rules, root);
        _nearest = new NearestTwo(rows, columns);
        (_open, _positions, _nearOpen) = (new int[rules.SiteCount], new int[rules.SiteCount], new int[rules.SiteCount]);
    }

    /// <summary>By place what it costs more outside the limit; for those that are to be drawn within it.</summary>
    public double[] Surcharges => _nearest.Surcharges;

    /// <summary>The present choice, in no order.</summary>
    public ReadOnlySpan<int> Sites => _open.AsSpan(0, _openCount);

    /// <summary>Begins with the sites that are open for good and, as far as rules allow, those given.</summary>
    public void Load(ReadOnlySpan<int> sites)
    {
        (_openCount, _cost) = (0, 0);
        Array.Clear(_nearOpen);
        for (var site = 0; site < _rules.SiteCount; site++)
        {
            if (_root[site] == SiteDecision.Open) Note(site);
        }

        foreach (var site in sites)
        {
            if (CanAdd(site)) Note(site);
        }

        _nearest.Load(Sites);
    }

    /// <summary>Begins again with the present choice, after surcharges were changed.</summary>
    public void Reload() => _nearest.Load(Sites);

    /// <summary>By place halfway between the costs of the nearest and the second nearest site.</summary>
    public float[] MiddleCosts() => _nearest.MiddleCosts();

    /// <summary>Adds whichever saves most, per cost where sites cost; a site's saving never grows, so that few are looked at again.</summary>
    public void Add(SitingRun run)
    {
        if (_openCount >= _rules.Count) return;
        var savings = new PriorityQueue<int, (double, int)>();
        for (var site = 0; site < _rules.SiteCount; site++)
        {
            if (CanAdd(site)) savings.Enqueue(site, KeyOf(site));
        }

        while (_openCount < _rules.Count && !run.ShouldStop && savings.TryDequeue(out var site, out _))
        {
            if (!CanAdd(site)) continue;
            var key = KeyOf(site);
            if (savings.TryPeek(out _, out var next) && key.CompareTo(next) > 0) savings.Enqueue(site, key);
            else if (-key.Item1 > 0) Add(site);
        }
    }

    /// <summary>Adds and exchanges sites as long as that saves. Ends early when the run has to.</summary>
    public void Improve(SitingRun run)
    {
        while (true)
        {
            Add(run);
            _rounding = Rounding * _nearest.Total;
            var swaps = 0;
            var idle = 0;
            for (var site = 0; idle < _rules.SiteCount; site = (site + 1) % _rules.SiteCount)
            {
                if ((idle & 63) == 63 && run.ShouldStop) return;
                if (TrySwapIn(site)) (swaps, idle) = (swaps + 1, 0);
                else idle++;
            }

            if (swaps == 0 || _openCount >= _rules.Count) return;
        }
    }

    private (double, int) KeyOf(int site)
    {
        var gain = _nearest.GainOf(site);
        return (-gain / (_rules.Costs is null ? 1 : Math.Max(_rules.CostOf(site), 1e-9)), site);
    }

    private bool CanAdd(int site) => _root[site] == SiteDecision.Free && !IsOpen(site) && _openCount < _rules.Count
        && _nearOpen[site] == 0 && _cost + _rules.CostOf(site) <= _rules.Budget;

    private bool IsOpen(int site) => _positions[site] < _openCount && _open[_positions[site]] == site;

    private bool TrySwapIn(int site)
    {
        if (IsOpen(site) || _root[site] != SiteDecision.Free || _nearOpen[site] > 1) return false;
        var gain = _nearest.BeginSwap(site);
        var (best, bestLoss) = (-1, double.PositiveInfinity);
        foreach (var other in Sites)
        {
            var loss = _nearest.LossAfter(other);
            if (loss < bestLoss && CanGo(other, site)) (best, bestLoss) = (other, loss);
        }

        _nearest.EndSwap(Sites);
        if (best < 0 || gain - bestLoss <= _rounding) return false;
        Remove(best);
        Add(site);
        return true;
    }

    private bool CanGo(int site, int forOther) => _root[site] == SiteDecision.Free
        && _cost - _rules.CostOf(site) + _rules.CostOf(forOther) <= _rules.Budget
        && (_nearOpen[forOther] == 0 || Array.IndexOf(_rules.TooNear[forOther], site) >= 0);

    private void Add(int site)
    {
        Note(site);
        _nearest.Open(site);
    }

    private void Remove(int site)
    {
        var last = _open[--_openCount];
        (_open[_positions[site]], _positions[last]) = (last, _positions[site]);
        _cost -= _rules.CostOf(site);
        foreach (var other in _rules.TooNear[site]) _nearOpen[other]--;
        _nearest.Close(site);
    }

    private void Note(int site)
    {
        (_open[_openCount], _positions[site]) = (site, _openCount);
        _openCount++;
        _cost += _rules.CostOf(site);
        foreach (var other in _rules.TooNear[site]) _nearOpen[other]++;
    }
}
