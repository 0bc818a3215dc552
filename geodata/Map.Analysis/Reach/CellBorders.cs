using Side = Map.Analysis.Reach.LatticeBorder.Side;

namespace Map.Analysis.Reach;

/// <summary>How the borders between sources run through a cell, from the middles of those sides whose corners differ.</summary>
internal static class CellBorders
{
    /// <summary>The borders between the sources of four corners, anticlockwise from the south-western one.</summary>
    /// <returns>
    /// From the middle of which side to which (null: to the cell's centre), and the sources to the left and to the right of
    /// that way.
    /// </returns>
    public static List<(Side From, Side? To, int Left, int Right)> Between(ReadOnlySpan<int> sources)
    {
        var borders = new List<(Side, Side?, int, int)>(4);
        var sides = new List<int>(4);
        // Side k runs from corner k to corner k + 1.
        for (var k = 0; k < 4; k++)
        {
            if (sources[k] != sources[(k + 1) % 4]) sides.Add(k);
        }

        if (sides.Count == 2) borders.Add(((Side)sides[0], (Side)sides[1], sources[sides[0]], sources[sides[0] + 1]));
        else if (FindDiagonal(sources) is { } diagonal) CutOff(1 - diagonal, sources, borders);
        else MeetInCentre(sides, sources, borders);
        return borders;
    }

    /// <summary>0 or 1 when that corner and the one across belong together; of two such pairs the one of the lower source.</summary>
    private static int? FindDiagonal(ReadOnlySpan<int> sources) => (sources[0] == sources[2], sources[1] == sources[3]) switch
    {
        (true, true) => sources[0] < sources[1] ? 0 : 1,
        (true, _) => 0,
        (_, true) => 1,
        _ => null,
    };

    private static void MeetInCentre(List<int> sides, ReadOnlySpan<int> sources, List<(Side, Side?, int, int)> borders)
    {
        foreach (var k in sides) borders.Add(((Side)k, null, sources[k], sources[(k + 1) % 4]));
    }

    private static void CutOff(int corner, ReadOnlySpan<int> sources, List<(Side, Side?, int, int)> borders)
    {
        for (var k = corner; k < 4; k += 2)
        {
            var before = (k + 3) % 4;
            borders.Add(((Side)before, (Side)k, sources[before], sources[k]));
        }
    }
}
