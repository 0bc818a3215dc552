using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.Strtree;
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

    private readonly STRtree<Entry> _tree = new();
    private readonly Search _search = new();

    private GridIndex(IEnumerable<Entry> grids)
    {
        foreach (var grid in grids) _tree.Insert(grid.Boundary.EnvelopeInternal, grid);
        _tree.Build();
    }

    /// <summary>Reads the grids as the connection's transaction sees them.</summary>
    public static async Task<GridIndex> LoadAsync(NpgsqlConnection connection, CancellationToken cancel = default)
    {
        await using var command = new NpgsqlCommand($"select g.id, g.boundary from grid g where g.level = any ({GridOfPoint.Levels}) order by {GridOfPoint.Order}", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var grids = new List<Entry>();
        while (await reader.ReadAsync(cancel)) grids.Add(new Entry(reader.GetInt64(0), grids.Count, reader.GetFieldValue<Geometry>(1)));
        return new GridIndex(grids);
    }

    /// <summary>The id of the grid in which a point lies; null where none covers it.</summary>
    /// <param name="point">In WGS-84.</param>
    public long? Find(Point point)
    {
        _search.Begin(point.Coordinate);
        _tree.Query(point.EnvelopeInternal, _search);
        return _search.Best?.Id;
    }

    /// <param name="Id">The grid.</param>
    /// <param name="Rank">Its place among those that may hold the point; the first does.</param>
    /// <param name="Boundary">Its border.</param>
    private sealed record Entry(long Id, int Rank, Geometry Boundary)
    {
        private IPointOnGeometryLocator? _area;

        public bool Covers(Coordinate point)
        {
            _area ??= Boundary.NumPoints > ManyCorners ? new IndexedPointInAreaLocator(Boundary) : new SimplePointInAreaLocator(Boundary);
            return _area.Locate(point) != Location.Exterior;
        }
    }

    private sealed class Search : IItemVisitor<Entry>
    {
        private Coordinate _point = new();

        public Entry? Best { get; private set; }

        public void Begin(Coordinate point) => (_point, Best) = (point, null);

        public void VisitItem(Entry item)
        {
            if ((Best is null || item.Rank < Best.Rank) && item.Covers(_point)) Best = item;
        }
    }
}
