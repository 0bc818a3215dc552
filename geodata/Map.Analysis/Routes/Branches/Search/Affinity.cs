namespace Map.Analysis.Routes.Branches.Search;

/// <summary>
/// How well units fit anchors: lines, zones or meeting places. A branch has the one anchor that fits its units best, and costs what is
/// missing to a full fit: Σ most(u) - max over a of Σ gain(u, a), both over its units. Millionths of a courier, whole numbers, so that sums don't depend on their order.
/// </summary>
/// <param name="AnchorCount">Anchors are 0 to that, itself excluded.</param>
/// <param name="First">Gains of unit u stand from First[u] to First[u+1].</param>
/// <param name="Gains">What units gain by anchors; of a unit in the order of these.</param>
/// <param name="Most">What each unit costs without an anchor; no gain of it is larger.</param>
internal sealed record Affinity(int AnchorCount, int[] First, AnchorGain[] Gains, long[] Most)
{
    public const double Scale = 1e6;

    /// <param name="anchorCount">How many anchors there are.</param>
    /// <param name="units">The routes of each unit.</param>
    /// <param name="most">What a route costs without an anchor.</param>
    /// <param name="gains">What it gains by anchors.</param>
    public static Affinity Create(
        int anchorCount, IReadOnlyList<IReadOnlyList<int>> units, Func<int, double> most, Func<int, IEnumerable<(int Anchor, double Gain)>> gains)
    {
        var (first, all, mostOf) = (new int[units.Count + 1], new List<AnchorGain>(), new long[units.Count]);
        for (var unit = 0; unit < units.Count; unit++)
        {
            var sums = new SortedDictionary<int, long>();
            foreach (var route in units[unit])
            {
                mostOf[unit] += ToUnits(most(route));
                foreach (var (anchor, gain) in gains(route)) sums[anchor] = sums.GetValueOrDefault(anchor) + Math.Min(ToUnits(gain), ToUnits(most(route)));
            }

            all.AddRange(sums.Where(s => s.Value > 0).Select(s => new AnchorGain(s.Key, s.Value)));
            first[unit + 1] = all.Count;
        }

        return new Affinity(anchorCount, first, [.. all], mostOf);
    }

    public static long ToUnits(double couriers) => (long)Math.Round(couriers * Scale);

    public ReadOnlySpan<AnchorGain> GainsOf(int unit) => Gains.AsSpan(First[unit]..First[unit + 1]);

    public long GainOf(int unit, int anchor)
    {
        var gains = GainsOf(unit);
        var place = gains.BinarySearch(new AnchorGain(anchor, 0));
        return place < 0 ? 0 : gains[place].Worth;
    }
}

/// <summary>What a unit gains by an anchor: millionths of a courier, above 0.</summary>
internal readonly record struct AnchorGain(int Anchor, long Worth) : IComparable<AnchorGain>
{
    public int CompareTo(AnchorGain other) => Anchor.CompareTo(other.Anchor);
}
