using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Finds the nearest street of each lattice point of a tile. A square of points is quartered until points are left, and each
/// quarter keeps only the pieces of street that can be nearest to one of its points: those not further from its middle than
/// the nearest one plus the square's diagonal.
/// </summary>
internal sealed class RasterTileBuilder(TravelGraph graph, SegmentIndex index, SnapRaster raster)
{
    /// <summary>The smallest square that is quartered no more; below it choosing costs more than trying.</summary>
    private const int SmallestSquare = 4;

    private readonly StreetPlace[] _tile = new StreetPlace[SnapRaster.TileSide * SnapRaster.TileSide];

    /// <summary>The tile whose south-western point has this column and row.</summary>
    public StreetPlace[] Build(int column0, int row0)
    {
        FillSquare(0, 0, SnapRaster.TileSide, CollectNear(column0, row0), column0, row0);
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

    private void FillSquare(int x, int y, int side, List<Segment> candidates, int column0, int row0)
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

    private List<Segment> KeepNear(List<Segment> candidates, int column, int row, int side)
    {
        var (lon, lat) = Position(column, row);
        (lon, lat) = (lon + (side * raster.CellLon / 2), lat + (side * raster.CellLat / 2));
        var scale = LocalScale.At(lat);
        var metres = new double[candidates.Count];
        var nearest = double.PositiveInfinity;
        for (var s = 0; s < metres.Length; s++)
        {
            metres[s] = SegmentProjection.Of(graph.Network.Points, candidates[s], lon, lat, scale).Metres;
            nearest = Math.Min(nearest, metres[s]);
        }

        // A point of the square is at most half a diagonal from the middle: its nearest piece is no further from the middle
        // than the middle's nearest one plus the whole diagonal, or a little more where islands are put off. The cells' size
        // varies a little with latitude, hence 1.05.
        var reach = nearest + NearestStreet.IslandDetourMetres + (side * raster.CellMetres * Math.Sqrt(2) * 1.05);
        var near = new List<Segment>();
        for (var s = 0; s < metres.Length; s++)
        {
            if (metres[s] <= reach) near.Add(candidates[s]);
        }

        return near;
    }

    private StreetPlace FindPlace(List<Segment> near, int column, int row)
    {
        var (lon, lat) = Position(column, row);
        var nearest = new NearestStreet(graph, lon, lat, LocalScale.At(lat));
        foreach (var segment in near) nearest.Consider(segment);
        return nearest.Best.Metres <= Snapper.DefaultLimitMetres
            ? StreetPlace.At(graph, nearest.Best.ToSnapPoint(graph.Network.Points))
            : StreetPlace.None;
    }

    private (int Lon, int Lat) Position(int column, int row) =>
        (raster.OriginLon + (column * raster.CellLon), raster.OriginLat + (row * raster.CellLat));
}
