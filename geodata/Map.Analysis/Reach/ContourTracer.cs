using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>
/// Rings around everything that a <see cref="TravelTimeField"/> reaches within a limit, by marching squares (Lorensen and
/// Cline's marching cubes in the plane; Maple, 2003). Rings run with the reached side on their left: outer rings
/// anticlockwise, holes clockwise. A ring crosses each lattice line between two neighbours strictly between them, each such
/// crossing belongs to one ring only, and the two saddle cases keep the reached corners apart: so rings never touch or cross,
/// and the ring of a longer limit lies outside that of a shorter one. Reusable; not for two threads at once.
/// </summary>
public sealed class ContourTracer
{
    /// <summary>Crossings keep this far from lattice points, in cells, so that rings can't touch there.</summary>
    private const double MinFraction = 1.0 / 32;

    /// <summary>
    /// Where there is something between two neighbours that people must go around, the border lies at most half-way: it is
    /// not known better.
    /// </summary>
    private const double MaxJumpFraction = 0.5;

    /// <summary>From which to which side of a cell the border runs, by the reached corners (1 SW, 2 SE, 4 NE, 8 NW); two runs in saddles.</summary>
    private static readonly (Side From, Side To)[][] Runs =
    [
        [], [(Side.South, Side.West)], [(Side.East, Side.South)], [(Side.East, Side.West)],
        [(Side.North, Side.East)], [(Side.South, Side.West), (Side.North, Side.East)], [(Side.North, Side.South)], [(Side.North, Side.West)],
        [(Side.West, Side.North)], [(Side.South, Side.North)], [(Side.East, Side.South), (Side.West, Side.North)], [(Side.East, Side.North)],
        [(Side.West, Side.East)], [(Side.South, Side.East)], [(Side.West, Side.South)], [],
    ];

    private readonly List<int> _starts = [];
    private int[] _next = [];

    private enum Side
    {
        South,
        East,
        North,
        West,
    }

    /// <summary>The rings at a limit in milliseconds, itself included, in degrees.</summary>
    public List<Coordinate[]> Trace(TravelTimeField field, int limitMs)
    {
        var crossings = 2 * field.Columns * field.Rows;
        if (_next.Length < crossings) _next = new int[crossings];
        _starts.Clear();
        for (var row = 0; row < field.Rows - 1; row++) LinkRow(field, row, limitMs);
        var rings = new List<Coordinate[]>();
        foreach (var start in _starts)
        {
            if (_next[start] >= 0) rings.Add(Follow(field, start, limitMs));
        }

        return rings;
    }

    private void LinkRow(TravelTimeField field, int row, int limitMs)
    {
        var south = field.TimesMs.Slice(row * field.Columns, field.Columns);
        var north = field.TimesMs.Slice((row + 1) * field.Columns, field.Columns);
        var west = (south[0] <= limitMs ? 1 : 0) | (north[0] <= limitMs ? 8 : 0);
        for (var column = 1; column < field.Columns; column++)
        {
            var east = (south[column] <= limitMs ? 2 : 0) | (north[column] <= limitMs ? 4 : 0);
            var reached = west | east;
            if (reached is not (0 or 15)) LinkCell(field, column - 1, row, reached);
            west = (east >> 1 & 1) | (east << 1 & 8);
        }
    }

    private void LinkCell(TravelTimeField field, int column, int row, int reached)
    {
        foreach (var (from, to) in Runs[reached])
        {
            var start = Crossing(field, column, row, from);
            _next[start] = Crossing(field, column, row, to);
            _starts.Add(start);
        }
    }

    /// <summary>The number of a cell's side: twice its south-western lattice point, plus 1 for sides that run north.</summary>
    private static int Crossing(TravelTimeField field, int column, int row, Side side) => side switch
    {
        Side.South => 2 * ((row * field.Columns) + column),
        Side.North => 2 * (((row + 1) * field.Columns) + column),
        Side.West => (2 * ((row * field.Columns) + column)) + 1,
        _ => (2 * ((row * field.Columns) + column + 1)) + 1,
    };

    private Coordinate[] Follow(TravelTimeField field, int start, int limitMs)
    {
        var ring = new List<Coordinate>();
        for (var at = start; _next[at] >= 0;)
        {
            ring.Add(Locate(field, at, limitMs));
            (at, _next[at]) = (_next[at], -1);
        }

        ring.Add(ring[0].Copy());
        return [.. ring];
    }

    private static Coordinate Locate(TravelTimeField field, int crossing, int limitMs)
    {
        var point = crossing >> 1;
        var runsNorth = (crossing & 1) != 0;
        var (column, row) = (point % field.Columns, point / field.Columns);
        var (a, b) = (field.TimesMs[point], field.TimesMs[point + (runsNorth ? field.Columns : 1)]);
        var along = a <= limitMs ? Fraction(a, b, limitMs, field.JumpMs) : 1 - Fraction(b, a, limitMs, field.JumpMs);
        var lon = field.OriginLon + ((column + (runsNorth ? 0 : along)) * field.CellLon);
        var lat = field.OriginLat + ((row + (runsNorth ? along : 0)) * field.CellLat);
        return new Coordinate(Math.Round(lon) / Network.Wgs84.UnitsPerDegree, Math.Round(lat) / Network.Wgs84.UnitsPerDegree);
    }

    /// <summary>How far from a reached point towards an unreached neighbour the limit lies, 0 to 1.</summary>
    private static double Fraction(int reachedMs, int unreachedMs, int limitMs, int jumpMs)
    {
        var left = limitMs - reachedMs;
        var isJump = unreachedMs - reachedMs >= jumpMs;
        var fraction = isJump ? Math.Min((double)left / jumpMs, MaxJumpFraction) : (double)left / (unreachedMs - reachedMs);
        return Math.Clamp(fraction, MinFraction, 1 - MinFraction);
    }
}
