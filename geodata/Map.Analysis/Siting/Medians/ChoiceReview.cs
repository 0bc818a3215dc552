namespace Map.Analysis.Siting.Medians;

/// <summary>What a choice of sites costs and whether it keeps everything. Not for two threads at once.</summary>
internal sealed class ChoiceReview(MedianRows rows, SiteRules rules)
{
    private readonly bool[] _isOpen = new bool[rows.SiteCount];
    private readonly double[] _within = new double[rules.Needs.Length];

    /// <summary>The places that no site serves although one must, at the last review.</summary>
    public List<int> Unserved { get; } = [];

    /// <summary>The groups of which too little lies within the limit, at the last review.</summary>
    public List<int> GroupsInNeed { get; } = [];

    /// <summary>The cost, or null when the choice breaks a rule, leaves a place unserved or a group in need.</summary>
    public double? FindCost(ReadOnlySpan<int> sites)
    {
        Array.Clear(_isOpen);
        foreach (var site in sites) _isOpen[site] = true;
        var cost = SumCosts();
        return KeepsRules(sites) && Unserved.Count == 0 && GroupsInNeed.Count == 0 ? cost : null;
    }

    private double SumCosts()
    {
        Unserved.Clear();
        GroupsInNeed.Clear();
        Array.Clear(_within);
        var total = 0.0;
        for (var place = 0; place < rows.PlaceCount; place++)
        {
            var ms = FindNearest(place);
            var cost = ms is { } near ? rows.CostOf(place, near) : rows.Unserved[place];
            if (double.IsPositiveInfinity(cost)) Unserved.Add(place);
            else total += cost;
            if (ms <= rows.LimitMs && rows.Groups[place] is >= 0 and var group) _within[group] += rows.GroupWeights[place];
        }

        for (var group = 0; group < _within.Length; group++)
        {
            if (_within[group] < rules.Needs[group]) GroupsInNeed.Add(group);
        }

        return total;
    }

    private int? FindNearest(int place)
    {
        for (var e = rows.FirstOut[place]; e < rows.FirstOut[place + 1]; e++)
        {
            if (_isOpen[rows.Sites[e]]) return rows.Times[e];
        }

        return null;
    }

    private bool KeepsRules(ReadOnlySpan<int> sites)
    {
        if (sites.Length > rules.Count) return false;
        var cost = 0.0;
        foreach (var site in sites)
        {
            cost += rules.CostOf(site);
            foreach (var other in rules.TooNear[site])
            {
                if (_isOpen[other]) return false;
            }
        }

        return cost <= rules.Budget;
    }
}
