namespace Map.Analysis.Tests.Routes;

/// <summary>How far two partitions of the same things agree.</summary>
internal static class RandIndex
{
    /// <summary>
    /// The adjusted Rand index (Hubert and Arabie, Comparing Partitions, 1985): 1 for equal partitions, 0 for what chance gives.
    /// </summary>
    public static double Adjusted(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        var both = SumOfPairs(a.Zip(b));
        var (inA, inB) = (SumOfPairs(a), SumOfPairs(b));
        var expected = inA * inB / Pairs(a.Count);
        return both == expected ? 1 : (both - expected) / (((inA + inB) / 2) - expected);
    }

    private static double SumOfPairs<T>(IEnumerable<T> labels) => labels.GroupBy(l => l).Sum(g => Pairs(g.Count()));

    private static double Pairs(double count) => count * (count - 1) / 2;
}
