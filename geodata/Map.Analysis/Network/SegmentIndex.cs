namespace Map.Analysis.Network;

/// <summary>A straight piece of an edge's shape: from point <paramref name="Point"/> of the network to the next.</summary>
public readonly record struct Segment(int Edge, int Point);

/// <summary>
/// The straight pieces of all edges in a grid of square cells, for finding those near a place. The pieces that touch cell c
/// stand from FirstOf[c] to FirstOf[c+1]; a piece stands in every cell that its box touches.
/// </summary>
public sealed class SegmentIndex
{
    /// <summary>Side of a cell in metres: a few pieces a cell in a city, so that a look-up reads some dozens.</summary>
    public const double CellMetres = 120;

    private readonly Extent _extent;
    private readonly int _cellLon;
    private readonly int _cellLat;
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _firstOf;
    private readonly Segment[] _segments;

    public SegmentIndex(RoadNetwork network)
    {
        _extent = network.Extent;
        var (perLon, perLat) = Wgs84.MetresPerDegree((_extent.MinLat + (double)_extent.MaxLat) / 2 / Wgs84.UnitsPerDegree);
        _cellLon = Wgs84.ToUnits(CellMetres / perLon);
        _cellLat = Wgs84.ToUnits(CellMetres / perLat);
        _columns = Column(_extent.MaxLon) + 1;
        _rows = Row(_extent.MaxLat) + 1;
        _firstOf = new int[(_columns * _rows) + 1];
        ForEachCell(network, (cell, _) => _firstOf[cell + 1]++);
        for (var c = 0; c < _firstOf.Length - 1; c++) _firstOf[c + 1] += _firstOf[c];
        _segments = new Segment[_firstOf[^1]];
        var next = _firstOf.AsSpan(0, _firstOf.Length - 1).ToArray();
        ForEachCell(network, (cell, segment) => _segments[next[cell]++] = segment);
    }

    /// <summary>
    /// Adds to a list every piece that may lie in a box of 10⁻⁷ degrees; a piece may be added more than once.
    /// </summary>
    public void Collect(Extent box, List<Segment> into)
    {
        var (column0, column1) = (Math.Max(0, Column(box.MinLon)), Math.Min(_columns - 1, Column(box.MaxLon)));
        var (row0, row1) = (Math.Max(0, Row(box.MinLat)), Math.Min(_rows - 1, Row(box.MaxLat)));
        for (var row = row0; row <= row1; row++)
        {
            for (var column = column0; column <= column1; column++)
            {
                var cell = (row * _columns) + column;
                into.AddRange(_segments.AsSpan(_firstOf[cell].._firstOf[cell + 1]));
            }
        }
    }

    private int Column(int lon) => (int)Math.Floor((lon - (double)_extent.MinLon) / _cellLon);

    private int Row(int lat) => (int)Math.Floor((lat - (double)_extent.MinLat) / _cellLat);

    private void ForEachCell(RoadNetwork network, Action<int, Segment> visit)
    {
        var points = network.Points;
        for (var e = 0; e < network.Edges.Count; e++)
        {
            for (var p = points.First[e]; p < points.First[e + 1] - 1; p++)
            {
                var (column0, column1) = InOrder(Column(points.Lon[p]), Column(points.Lon[p + 1]));
                var (row0, row1) = InOrder(Row(points.Lat[p]), Row(points.Lat[p + 1]));
                for (var row = row0; row <= row1; row++)
                {
                    for (var column = column0; column <= column1; column++) visit((row * _columns) + column, new Segment(e, p));
                }
            }
        }
    }

    private static (int Low, int High) InOrder(int a, int b) => a <= b ? (a, b) : (b, a);
}
