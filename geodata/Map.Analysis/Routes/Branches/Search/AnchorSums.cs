namespace Map.Analysis.Routes.Branches.Search;

/// <summary>What the units of each branch gain by each anchor, kept up while units move.</summary>
internal sealed class AnchorSums
{
    private readonly Affinity _affinity;
    private readonly long[][] _sums;
    private readonly int[] _best;

    public AnchorSums(Affinity affinity, int branches)
    {
        _affinity = affinity;
        _sums = [.. Enumerable.Range(0, branches).Select(_ => new long[Math.Max(1, affinity.AnchorCount)])];
        _best = new int[branches];
    }

    /// <summary>The anchor that fits a branch best, of equal ones the first; 0 where none fits at all.</summary>
    public int BestAnchor(int branch) => _best[branch];

    public long BestGain(int branch) => _sums[branch][_best[branch]];

    /// <summary>What a unit adds to a branch's cost when it comes.</summary>
    public long CostOfAdding(int unit, int branch)
    {
        var (sums, best) = (_sums[branch], BestGain(branch));
        var after = best;
        foreach (var gain in _affinity.GainsOf(unit)) after = Math.Max(after, sums[gain.Anchor] + gain.Worth);
        return _affinity.Most[unit] - (after - best);
    }

    /// <summary>What a unit takes off a branch's cost when it goes.</summary>
    public long CostOfRemoving(int unit, int branch)
    {
        var best = BestGain(branch);
        if (_affinity.GainOf(unit, _best[branch]) == 0) return -_affinity.Most[unit];
        Add(unit, branch, -1);
        var after = _sums[branch].Max();
        Add(unit, branch, 1);
        return best - after - _affinity.Most[unit];
    }

    public void Put(int unit, int branch)
    {
        Add(unit, branch, 1);
        var sums = _sums[branch];
        foreach (var (anchor, _) in _affinity.GainsOf(unit))
        {
            var best = _best[branch];
            if (sums[anchor] > sums[best] || (sums[anchor] == sums[best] && anchor < best)) _best[branch] = anchor;
        }
    }

    public void Take(int unit, int branch)
    {
        Add(unit, branch, -1);
        // The others only fall, so that the best stays the best as long as it doesn't.
        if (_affinity.GainOf(unit, _best[branch]) != 0) _best[branch] = Array.IndexOf(_sums[branch], _sums[branch].Max());
    }

    private void Add(int unit, int branch, int sign)
    {
        var sums = _sums[branch];
        foreach (var gain in _affinity.GainsOf(unit)) sums[gain.Anchor] += sign * gain.Worth;
    }
}
