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
    private readonly List<int> _starts = [];
    private int[] _next = [];

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
        foreach (var (from, to) in LatticeBorder.Runs[reached])
        {
            var start = LatticeBorder.Number(field, column, row, from);
            _next[start] = LatticeBorder.Number(field, column, row, to);
            _starts.Add(start);
        }
    }

    private Coordinate[] Follow(TravelTimeField field, int start, int limitMs)
    {
        var ring = new List<Coordinate>();
        for (var at = start; _next[at] >= 0;)
        {
            ring.Add(LatticeBorder.Locate(field, at, LatticeBorder.Share(field, at, limitMs)));
            (at, _next[at]) = (_next[at], -1);
        }

        ring.Add(ring[0].Copy());
        return [.. ring];
    }
}
