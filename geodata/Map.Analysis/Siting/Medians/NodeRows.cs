namespace Map.Analysis.Siting.Medians;

/// <summary>
/// The rows of <see cref="MedianRows"/> that are left under some decisions: pairs with closed sites are gone, and so are those that
/// are not nearer than the nearest open site, whose cost is the row's ceiling. Rows without a pair are settled. Arrays are
/// reused from load to load. Not for two threads at once.
/// </summary>
internal sealed class NodeRows(MedianRows rows, SiteRules rules)
{
    private readonly double[] _reachable = new double[rules.Needs.Length];

    /// <summary>How many rows are left.</summary>
    public int Count { get; private set; }

    /// <summary>The place of each row.</summary>
    public int[] Places { get; } = new int[rows.PlaceCount];

    public int[] FirstOut { get; } = new int[rows.PlaceCount + 1];

    /// <summary>Pairs of row r before LimitEnds[r] bring its group what it needs; FirstOut[r] where that is none.</summary>
    public int[] LimitEnds { get; } = new int[rows.PlaceCount];

    public int[] Sites { get; } = new int[rows.Sites.Length];

    public double[] Costs { get; } = new double[rows.Sites.Length];

    /// <summary>What a row costs without any further site; infinite when one must serve it.</summary>
    public double[] Ceilings { get; } = new double[rows.PlaceCount];

    /// <summary>What the settled rows cost.</summary>
    public double Settled { get; private set; }

    /// <summary>By group what it still needs; 0 or less: nothing.</summary>
    public double[] Needs { get; } = new double[rules.Needs.Length];

    /// <summary>The free sites, ascending.</summary>
    public int[] Free { get; } = new int[rows.SiteCount];

    public int FreeCount { get; private set; }

    /// <summary>Loads what is left, deciding what follows from rows that a single site can serve. Returns false when nothing can be.</summary>
    public bool TryLoad(SiteDecisions decisions)
    {
        while (true)
        {
            if (!TryLoadOnce(decisions, out var only)) return false;
            if (only < 0) break;
            if (!decisions.TryOpen(only)) return false;
        }

        FreeCount = 0;
        for (var site = 0; site < rows.SiteCount; site++)
        {
            if (decisions[site] == SiteDecision.Free) Free[FreeCount++] = site;
        }

        return true;
    }

    /// <summary>Stops at a site that has to be opened.</summary>
    private bool TryLoadOnce(SiteDecisions decisions, out int only)
    {
        (Count, Settled, only) = (0, 0, -1);
        rules.Needs.CopyTo(Needs, 0);
        Array.Clear(_reachable);
        var pairs = 0;
        for (var place = 0; place < rows.PlaceCount; place++)
        {
            var first = pairs;
            var servedMs = LoadPairs(place, decisions.All, ref pairs, out var limitEnd);
            var ceiling = servedMs is { } ms ? rows.CostOf(place, ms) : rows.Unserved[place];
            CountGroup(place, servedMs, limitEnd > first);
            if (pairs == first)
            {
                if (double.IsPositiveInfinity(ceiling)) return false;
                Settled += ceiling;
                continue;
            }

            if (pairs == first + 1 && double.IsPositiveInfinity(ceiling))
            {
                only = Sites[first];
                return true;
            }

            Places[Count] = place;
            FirstOut[Count] = first;
            LimitEnds[Count] = limitEnd;
            Ceilings[Count] = ceiling;
            FirstOut[++Count] = pairs;
        }

        for (var group = 0; group < Needs.Length; group++)
        {
            if (Needs[group] > _reachable[group]) return false;
        }

        return true;
    }

    /// <summary>Copies the pairs with free sites up to the nearest open one, whose time is returned.</summary>
    private int? LoadPairs(int place, ReadOnlySpan<SiteDecision> decisions, ref int pairs, out int limitEnd)
    {
        var first = limitEnd = pairs;
        var limitMs = rows.Groups[place] == SitingProblem.NoGroup ? -1 : rows.LimitMs;
        for (var e = rows.FirstOut[place]; e < rows.FirstOut[place + 1]; e++)
        {
            var (site, ms) = (rows.Sites[e], rows.Times[e]);
            if (decisions[site] == SiteDecision.Open)
            {
                if (ms <= limitMs) limitEnd = first;
                return ms;
            }

            if (decisions[site] == SiteDecision.Closed) continue;
            (Sites[pairs], Costs[pairs]) = (site, rows.CostOf(place, ms));
            pairs++;
            if (ms <= limitMs) limitEnd = pairs;
        }

        return null;
    }

    private void CountGroup(int place, int? servedMs, bool isWithinReach)
    {
        if (rows.Groups[place] is not (>= 0 and var group)) return;
        if (servedMs <= rows.LimitMs) Needs[group] -= rows.GroupWeights[place];
        else if (isWithinReach) _reachable[group] += rows.GroupWeights[place];
    }
}
