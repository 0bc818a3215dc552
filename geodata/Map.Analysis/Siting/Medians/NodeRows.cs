namespace Map.Analysis.Siting.Medians;

/// <summary>
/// The rows of <see cref="MedianRows"/> that are left under some decisions: pairs with closed sites are gone, and so are those that
/// are not nearer than the nearest open site, whose cost is the row's ceiling. Rows without a pair are settled. Pairs far above
/// the row's multiplier are left out too, and then the ceiling is the cost of the first of them: the multiplier may not pass what
/// was left out. Arrays are reused from load to load. Not for two threads at once.
/// </summary>
internal sealed class NodeRows(MedianRows rows, SiteRules rules)
{
    /// <summary>Pairs up to this many times the multiplier are kept: all of them would take most of the time of a node.</summary>
    private const double Horizon = 2;

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

    /// <summary>What a row costs without any further site, infinite when one must serve it; or less, where pairs were left out.</summary>
    public double[] Ceilings { get; } = new double[rows.PlaceCount];

    /// <summary>What the settled rows cost.</summary>
    public double Settled { get; private set; }

    /// <summary>By group what it still needs; 0 or less: nothing.</summary>
    public double[] Needs { get; } = new double[rules.Needs.Length];

    /// <summary>The free sites, ascending.</summary>
    public int[] Free { get; } = new int[rows.SiteCount];

    public int FreeCount { get; private set; }

    /// <summary>Loads what is left, deciding what follows from rows that a single site can serve. Returns false when nothing can be.</summary>
    /// <param name="lambda">Multipliers by place.</param>
    public bool TryLoad(SiteDecisions decisions, double[] lambda)
    {
        while (true)
        {
            if (!TryLoadOnce(decisions, lambda, out var only)) return false;
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
    private bool TryLoadOnce(SiteDecisions decisions, double[] lambda, out int only)
    {
        (Count, Settled, only) = (0, 0, -1);
        rules.Needs.CopyTo(Needs, 0);
        Array.Clear(_reachable);
        var (pairs, horizon) = (0, lambda.Length == 0 ? 0 : lambda.Average());
        for (var place = 0; place < rows.PlaceCount; place++)
        {
            var first = pairs;
            var ceiling = LoadPairs(place, decisions.All, horizon + (Horizon * lambda[place]), ref pairs, out var limitEnd);
            if (limitEnd > first) _reachable[rows.Groups[place]] += rows.GroupWeights[place];
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

    /// <summary>Copies the pairs with free sites up to the nearest open one, or to the horizon; returns the ceiling.</summary>
    private double LoadPairs(int place, ReadOnlySpan<SiteDecision> decisions, double horizon, ref int pairs, out int limitEnd)
    {
        var first = limitEnd = pairs;
        var limitMs = rows.Groups[place] == SitingProblem.NoGroup ? -1 : rows.LimitMs;
        for (var e = rows.FirstOut[place]; e < rows.FirstOut[place + 1]; e++)
        {
            var (site, ms) = (rows.Sites[e], rows.Times[e]);
            if (decisions[site] == SiteDecision.Closed) continue;
            var cost = rows.CostOf(place, ms);
            if (decisions[site] == SiteDecision.Open)
            {
                if (ms > limitMs) return cost;
                Needs[rows.Groups[place]] -= rows.GroupWeights[place];
                limitEnd = first;
                return cost;
            }

            // Two pairs at least: with one, its site is all that can serve.
            if (cost > horizon && ms > limitMs && pairs > first + 1) return cost;
            (Sites[pairs], Costs[pairs]) = (site, cost);
            pairs++;
            if (ms <= limitMs) limitEnd = pairs;
        }

        return rows.Unserved[place];
    }
}
