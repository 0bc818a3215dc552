using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>
/// Where the border at a limit crosses the lattice of a <see cref="TravelTimeField"/>, and how it runs through a cell
/// (marching squares). A crossing lies strictly between two neighbours, and never half-way, where
/// <see cref="TerritoryTracer"/> parts two stations. It moves outwards as the limit grows, never inwards.
/// </summary>
internal static class LatticeBorder
{
    /// <summary>Crossings keep this far from lattice points, in cells, so that rings can't touch there.</summary>
    private const double MinFraction = 1.0 / 32;

    /// <summary>Crossings keep this far from the middle between two lattice points, in cells.</summary>
    private const double MiddleGap = 1.0 / 64;

    /// <summary>
    /// Where there is something between two neighbours that people must go around, the border lies at most so far: it is not
    /// known better than half-way, and what can't be reached is the worse mistake.
    /// </summary>
    private const double MaxJumpFraction = 3.0 / 8;

    /// <summary>A side of a cell.</summary>
    public enum Side
    {
        South,
        East,
        North,
        West,
    }

    /// <summary>From which to which side of a cell the border runs, by the reached corners (1 SW, 2 SE, 4 NE, 8 NW); two runs in saddles.</summary>
    public static readonly (Side From, Side To)[][] Runs =
    [
        [], [(Side.South, Side.West)], [(Side.East, Side.South)], [(Side.East, Side.West)],
        [(Side.North, Side.East)], [(Side.South, Side.West), (Side.North, Side.East)], [(Side.North, Side.South)], [(Side.North, Side.West)],
        [(Side.West, Side.North)], [(Side.South, Side.North)], [(Side.East, Side.South), (Side.West, Side.North)], [(Side.East, Side.North)],
        [(Side.West, Side.East)], [(Side.South, Side.East)], [(Side.West, Side.South)], [],
    ];

    /// <summary>The number of a cell's side: twice its south-western lattice point, plus 1 for sides that run north.</summary>
    public static int Number(TravelTimeField field, int column, int row, Side side) => side switch
    {
        Side.South => 2 * ((row * field.Columns) + column),
        Side.North => 2 * (((row + 1) * field.Columns) + column),
        Side.West => (2 * ((row * field.Columns) + column)) + 1,
        _ => (2 * ((row * field.Columns) + column + 1)) + 1,
    };

    /// <summary>Where the border at a limit crosses a side, as a share of the way from its first lattice point to its second.</summary>
    public static double Share(TravelTimeField field, int side, int limitMs)
    {
        var (a, b) = (field.TimesMs[side >> 1], field.TimesMs[SecondPoint(field, side)]);
        return a <= limitMs ? Fraction(a, b, limitMs, field.JumpMs) : 1 - Fraction(b, a, limitMs, field.JumpMs);
    }

    /// <summary>The eastern or northern lattice point of a side; the other one is half the side's number.</summary>
    public static int SecondPoint(TravelTimeField field, int side) => (side >> 1) + ((side & 1) != 0 ? field.Columns : 1);

    /// <summary>A spot on a side in degrees, on the centimetre.</summary>
    public static Coordinate Locate(TravelTimeField field, int side, double share)
    {
        var runsNorth = (side & 1) != 0;
        var (column, row) = ((side >> 1) % field.Columns, (side >> 1) / field.Columns);
        var lon = field.OriginLon + ((column + (runsNorth ? 0 : share)) * field.CellLon);
        var lat = field.OriginLat + ((row + (runsNorth ? share : 0)) * field.CellLat);
        return new Coordinate(Math.Round(lon) / Wgs84.UnitsPerDegree, Math.Round(lat) / Wgs84.UnitsPerDegree);
    }

    /// <summary>How far from a reached point towards an unreached neighbour the limit lies, 0 to 1.</summary>
    private static double Fraction(int reachedMs, int unreachedMs, int limitMs, int jumpMs)
    {
        var left = limitMs - reachedMs;
        var isJump = unreachedMs - reachedMs >= jumpMs;
        var fraction = isJump ? Math.Min((double)left / jumpMs, MaxJumpFraction) : (double)left / (unreachedMs - reachedMs);
        return fraction <= 0.5
            ? Math.Clamp(fraction, MinFraction, 0.5 - MiddleGap)
            : Math.Clamp(fraction, 0.5 + MiddleGap, 1 - MinFraction);
    }
}
