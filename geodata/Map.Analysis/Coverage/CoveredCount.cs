namespace Map.Analysis.Coverage;

/// <summary>How many people are within reach of a station; sums of what is known, with what is not beside them.</summary>
/// <param name="Known">People in the cells whose number is known; null when it is known for none.</param>
/// <param name="Covered">Those of them within reach; null when the number is known for no cell, or not told.</param>
/// <param name="UnknownCells">Cells whose number of people is not known; they are in neither sum.</param>
public readonly record struct CoveredCount(long? Known, long? Covered, int UnknownCells)
{
    /// <summary>Covered of known, 0 to 1; null where nothing is known or nobody is there.</summary>
    public double? Share => Known > 0 ? (double?)Covered / Known : null;

    /// <summary>Counts cells one after the other: people there, or null, and whether the cell is within reach.</summary>
    public static CoveredCount Of(IEnumerable<(int? People, bool IsCovered)> cells)
    {
        var (known, covered, unknown, any) = (0L, 0L, 0, false);
        foreach (var (people, isCovered) in cells)
        {
            if (people is not { } count)
            {
                unknown++;
                continue;
            }

            any = true;
            known += count;
            covered += isCovered ? count : 0;
        }

        return any ? new CoveredCount(known, covered, unknown) : new CoveredCount(null, null, unknown);
    }
}
