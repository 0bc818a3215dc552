using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Finds the nearest street of each lattice point of a tile. A square of points is quartered until points are left, and each
/// quarter keeps only the pieces of street that can be nearest to one of its points: those not further from its middle than
/// the nearest one plus the square's diagonal. Where obstacles or bridges hide these from a point, all pieces are tried.
/// </summary>
internal sealed class RasterTileBuilder(TravelGraph graph, SegmentIndex index, SnapRaster raster)
{
    /// <summary>The smallest square that is quartered no more; below it choosing costs more than trying.</summary>
    private const int SmallestSquare = 4;

    private readonly StreetPlace[] _tile = new StreetPlace[SnapRaster.TileSide * SnapRaster.TileSide];

    private List<Segment> _all = [];

    /// <summary>Pieces near a square of points.</summary>
    /// <param name="Segments">The pieces.</param>
    /// <param name="BeyondMetres">No piece left out is nearer to a point of the square.</param>
    private readonly record struct Candidates(List<Segment> Segments, double BeyondMetres);

    /// <summary>The tile whose south-western point has this column and row.</summary>
    public StreetPlace[] Build(int column0, int row0)
    {
        _all = CollectNear(column0, row0);
        FillSquare(0, 0, SnapRaster.TileSide, new Candidates(_all, Snapper.DefaultLimitMetres), column0, row0);
        return _tile;
    }

    private List<Segment> CollectNear(int column0, int row0)
    {
        var near = new List<Segment>();
        var (lon, lat) = Position(column0, row0);
        const int side = SnapRaster.TileSide;
        var tile = new Extent(lon, lat, lon + (side * raster.CellLon), lat + (side * raster.CellLat));
        index.Collect(LocalScale.At(lat).Grow(tile, Snapper.DefaultLimitMetres), near);
        return [.. near.Where(s => graph.IsReachableFromBeside(s.Edge)).Distinct()];
    }

    private void FillSquare(int x, int y, int side, Candidates candidates, int column0, int row0)
    {
        var near = KeepNear(candidates, column0 + x, row0 + y, side);
        if (side > SmallestSquare)
        {
            var half = side / 2;
            FillSquare(x, y, half, near, column0, row0);
            FillSquare(x + half, y, half, near, column0, row0);
            FillSquare(x, y + half, half, near, column0, row0);
            FillSquare(x + half, y + half, half, near, column0, row0);
            return;
        }

        for (var py = y; py < y + side; py++)
        {
            for (var px = x; px < x + side; px++) _tile[(py * SnapRaster.TileSide) + px] = FindPlace(near, column0 + px, row0 + py);
        }
    }

    private Candidates KeepNear(Candidates candidates, int column, int row, int side)
    {
        var (lon, lat) = Position(column, row);
        (lon, lat) = (lon + (side * raster.CellLon / 2), lat + (side * raster.CellLat / 2));
        var scale = LocalScale.At(lat);
        var metres = new double[candidates.Segments.Count];
        var nearest = double.PositiveInfinity;
        for (var s = 0; s < metres.Length; s++)
        {
            metres[s] = SegmentProjection.Of(graph.Network.Points, candidates.Segments[s], lon, lat, scale).Metres;
            nearest = Math.Min(nearest, metres[s]);
        }

        // A point of the square is at most half a diagonal from the middle: its nearest piece is no further from the middle
        // than the middle's nearest one plus the whole diagonal, or a little more where islands are put off. The cells' size
        // varies a little with latitude, hence 1.05.
        var diagonal = side * raster.CellMetres * Math.Sqrt(2) * 1.05;
        var reach = nearest + NearestStreet.IslandDetourMetres + diagonal;
        var near = new List<Segment>();
        for (var s = 0; s < metres.Length; s++)
        {
            if (metres[s] <= reach) near.Add(candidates.Segments[s]);
        }

        return new Candidates(near, Math.Min(candidates.BeyondMetres, reach - (diagonal / 2)));
    }

    private StreetPlace FindPlace(Candidates near, int column, int row)
    {
        var nearest = FindNearest(near.Segments, column, row);
        if (nearest.Rank > near.BeyondMetres && near.Segments.Count < _all.Count) nearest = FindNearest(_all, column, row);
        return double.IsFinite(nearest.Rank) ? StreetPlace.At(graph, nearest.Best.ToSnapPoint(graph.Network.Points)) : StreetPlace.None;
    }

    private NearestStreet FindNearest(List<Segment> segments, int column, int row)
    {
        var (lon, lat) = Position(column, row);
        var nearest = new NearestStreet(graph, lon, lat, LocalScale.At(lat), Snapper.DefaultLimitMetres);
        foreach (var segment in segments) nearest.Consider(segment);
        return nearest;
    }

    private (int Lon, int Lat) Position(int column, int row) =>
        (raster.OriginLon + (column * raster.CellLon), raster.OriginLat + (row * raster.CellLat));
}
