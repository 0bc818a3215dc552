using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Points in a grid of equal cells over their extent, some <see cref="PointsPerCell"/> a cell: the points of cell c stand from
/// first[c] to first[c+1].
/// </summary>
internal sealed class PlaceGrid
{
    /// <summary>Fewer make more cells to visit, more make more distances to compute; either way it matters little.</summary>
    private const int PointsPerCell = 8;

    private readonly Extent _extent;
    private readonly int _side;
    private readonly int _cellLon;
    private readonly int _cellLat;
    private readonly int[] _first;
    private readonly Point[] _points;

    public PlaceGrid(IReadOnlyList<Place> places)
    {
        var points = places.Select((p, number) => new Point(number, Wgs84.ToUnits(p.Lon), Wgs84.ToUnits(p.Lat))).ToArray();
        _extent = points.Aggregate(new Extent(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue), (box, p) => box.With(p.Lon, p.Lat));
        _side = Math.Max(1, (int)Math.Sqrt((double)points.Length / PointsPerCell));
        _cellLon = CellSize(_extent.MinLon, _extent.MaxLon);
        _cellLat = CellSize(_extent.MinLat, _extent.MaxLat);
        (_first, _points) = Sort(points);
    }

    /// <summary>A place as it stands in a cell, in 10⁻⁷ degrees.</summary>
    public readonly record struct Point(int Number, int Lon, int Lat);

    /// <summary>Whether a box in 10⁻⁷ degrees holds all points.</summary>
    public bool IsWithin(Extent box) =>
        _points.Length == 0 || (box.Contains(_extent.MinLon, _extent.MinLat) && box.Contains(_extent.MaxLon, _extent.MaxLat));

    /// <summary>The cells that a box in 10⁻⁷ degrees touches: the first and last column and row; none when the first is beyond the last.</summary>
    public (int Column0, int Row0, int Column1, int Row1) CellsIn(Extent box) => _points.Length == 0
        ? (0, 0, -1, -1)
        : (Math.Max(0, Column(box.MinLon)), Math.Max(0, Row(box.MinLat)), Math.Min(_side - 1, Column(box.MaxLon)), Math.Min(_side - 1, Row(box.MaxLat)));

    /// <summary>The points of the cells from one column to another, both included, in one row.</summary>
    public ReadOnlySpan<Point> PointsOf(int row, int column0, int column1) =>
        column1 < column0 ? [] : _points.AsSpan(_first[(row * _side) + column0].._first[(row * _side) + column1 + 1]);

    /// <summary>The nearest points as the crow flies, as labels with their numbers: boxes around the spot grow until nothing outside can be nearer.</summary>
    /// <param name="lon">Longitude of the spot, 10⁻⁷ degrees.</param>
    /// <param name="lat">Latitude of the spot, 10⁻⁷ degrees.</param>
    /// <param name="profile">The speed.</param>
    /// <param name="labels">As many slots as points are wanted.</param>
    public void FindNearest(int lon, int lat, TravelProfile profile, Span<ulong> labels)
    {
        for (var metres = FirstMetres(lat); ; metres *= 2)
        {
            labels.Fill(StationLabels.None);
            var box = StraightLine.BoxAround(lon, lat, metres);
            KeepNearest(box, lon, lat, profile, labels);
            var isComplete = labels[^1] != StationLabels.None && StationLabels.Ms(labels[^1]) <= profile.TravelMs(metres);
            if (isComplete || IsWithin(box)) return;
        }
    }

    private void KeepNearest(Extent box, int lon, int lat, TravelProfile profile, Span<ulong> labels)
    {
        var (column0, row0, column1, row1) = CellsIn(box);
        for (var row = row0; row <= row1; row++)
        {
            foreach (var point in PointsOf(row, column0, column1))
                StationLabels.Keep(labels, StationLabels.Of(profile.TravelMs(Wgs84.Metres(lon, lat, point.Lon, point.Lat)), point.Number));
        }
    }

    /// <summary>About the size of a cell: where points lie evenly, some of them are that near.</summary>
    private double FirstMetres(int lat) => Math.Max(1, _cellLat * LocalScale.At(lat).MetresPerLatUnit);

    private int CellSize(int min, int max) => _extent.MinLon > _extent.MaxLon ? 1 : (int)(((max - (long)min) / _side) + 1);

    private int Column(int lon) => (int)Math.Floor((lon - (double)_extent.MinLon) / _cellLon);

    private int Row(int lat) => (int)Math.Floor((lat - (double)_extent.MinLat) / _cellLat);

    private int Cell(Point point) => (Row(point.Lat) * _side) + Column(point.Lon);

    private (int[] First, Point[] Points) Sort(Point[] points)
    {
        var first = new int[(_side * _side) + 1];
        foreach (var point in points) first[Cell(point) + 1]++;
        for (var c = 0; c < first.Length - 1; c++) first[c + 1] += first[c];
        var (next, sorted) = (first.AsSpan(0, first.Length - 1).ToArray(), new Point[points.Length]);
        foreach (var point in points) sorted[next[Cell(point)]++] = point;
        return (first, sorted);
    }
}
