using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Store.Places;

/// <summary>
/// The grids that hold points, in memory, for who has many points: the same answer as <see cref="GridOfPoint"/> at a microsecond
/// a point. Memory is that of the borders, about 50 bytes a corner. Not for two threads at once.
/// </summary>
public sealed class GridIndex
{
    // Borders with more corners are indexed when first asked for; for the others looking at each corner is as quick.
    private const int ManyCorners = 500;

    /// <summary>The box around all grids is this many cells wide and high.</summary>
    private const int Side = 256;

    private readonly Envelope _extent;

    /// <summary>Of each cell the grids whose boxes touch it, in the order in which they hold points; row by row from the south.</summary>
    private readonly List<Entry>?[] _cells = new List<Entry>?[Side * Side];

    private GridIndex(IReadOnlyList<Entry> grids)
    {
        _extent = new Envelope();
        foreach (var grid in grids) _extent.ExpandToInclude(grid.Boundary.EnvelopeInternal);
        foreach (var grid in grids) Insert(grid);
    }

    /// <summary>Reads the grids as the connection's transaction sees them.</summary>
    public static async Task<GridIndex> LoadAsync(NpgsqlConnection connection, CancellationToken cancel = default)
    {
        await using var command = new NpgsqlCommand($"select g.id, g.boundary from grid g where g.level = any ({GridOfPoint.Levels}) order by {GridOfPoint.Order}", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var grids = new List<Entry>();
        while (await reader.ReadAsync(cancel)) grids.Add(new Entry(reader.GetInt64(0), reader.GetFieldValue<Geometry>(1)));
        return new GridIndex(grids);
    }

    /// <summary>The id of the grid in which a point lies; null where none covers it.</summary>
    /// <param name="point">In WGS-84.</param>
    public long? Find(Coordinate point)
    {
        if (!_extent.Covers(point) || _cells[(Row(point.Y) * Side) + Column(point.X)] is not { } candidates) return null;
        foreach (var grid in candidates)
            if (grid.Covers(point)) return grid.Id;
        return null;
    }

    private void Insert(Entry grid)
    {
        var box = grid.Boundary.EnvelopeInternal;
        for (var row = Row(box.MinY); row <= Row(box.MaxY); row++)
            for (var column = Column(box.MinX); column <= Column(box.MaxX); column++)
                (_cells[(row * Side) + column] ??= []).Add(grid);
    }

    private int Column(double x) => Cell(x - _extent.MinX, _extent.Width);

    private int Row(double y) => Cell(y - _extent.MinY, _extent.Height);

    private static int Cell(double along, double length) => Math.Min(Side - 1, (int)(along / length * Side));

    private sealed record Entry(long Id, Geometry Boundary)
    {
        private readonly Envelope _box = Boundary.EnvelopeInternal;
        private IPointOnGeometryLocator? _area;

        public bool Covers(Coordinate point)
        {
            if (!_box.Covers(point)) return false;
            _area ??= Boundary.NumPoints > ManyCorners ? new IndexedPointInAreaLocator(Boundary) : new SimplePointInAreaLocator(Boundary);
            return _area.Locate(point) != Location.Exterior;
        }
    }
}
