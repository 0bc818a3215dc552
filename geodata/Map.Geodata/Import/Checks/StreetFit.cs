namespace Map.Geodata.Import.Checks;

/// <summary>
/// Judges by distances to the nearest street whether positions fit better when read in another coordinate system. GCJ-02 and
/// BD-09 shift everything by 300 to 1,300 m, so that what lies along streets comes to lie anywhere between them.
/// </summary>
internal static class StreetFit
{
    /// <summary>Below this many positions chance can look like a shift.</summary>
    public const int FewestPositions = 20;

    // A position in the wrong system lies anywhere in its block, half of them within 0.15 of its width from a street on one of its four
    // sides: within this where streets are 70 m apart, and within more in other towns. 15 m, which is that of blocks of 100 m, missed
    // one town in a hundred with streets 80 to 220 m apart; a bar of 10 m missed none of 10,000.
    private const double SuspiciousMetres = 10;
    private const double BetterRatio = 0.5;

    // Of the sign test: by chance one correct file in 30,000 would pass it, and it has the two bars above to pass as well.
    private const double Significance = 4;

    /// <summary>Whether the candidate fits so much better that the declared system is probably wrong.</summary>
    /// <param name="declared">Metres to the nearest street of each position, read as declared.</param>
    /// <param name="candidate">The same positions read in the other system.</param>
    public static bool IsBetter(IReadOnlyList<double> declared, IReadOnlyList<double> candidate)
    {
        if (declared.Count < FewestPositions) return false;
        var (before, after) = (Median(declared), Median(candidate));
        if (before < SuspiciousMetres || after > BetterRatio * before) return false;
        var nearer = declared.Zip(candidate).Count(pair => pair.Second < pair.First);
        return (nearer - declared.Count / 2.0) / (Math.Sqrt(declared.Count) / 2) > Significance;
    }

    /// <summary>The median: half of the positions may be wrong in any way without moving it far.</summary>
    public static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);
}
