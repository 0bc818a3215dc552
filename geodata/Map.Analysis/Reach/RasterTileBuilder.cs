using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Finds the nearest street of each lattice point of a tile. For blocks of 8 × 8 points it first keeps the pieces of street
/// that can be nearest to any of them: those not further from the block's middle than the nearest one plus the block's width.
/// </summary>
internal sealed class RasterTileBuilder(TravelGraph graph, SegmentIndex index, SnapRaster raster)
{
    private const int BlockSide = 8;

    private readonly List<Segment> _nearTile = [];
    private readonly List<Segment> _nearBlock = [];
    private readonly List<double> _metresToMiddle = [];

    public StreetPlace[] Build(int column0, int row0)
    {
        var tile = new StreetPlace[SnapRaster.TileSide * SnapRaster.TileSide];
        CollectNear(column0, row0);
        for (var y = 0; y < SnapRaster.TileSide; y += BlockSide)
        {
            for (var x = 0; x < SnapRaster.TileSide; x += BlockSide) FillBlock(tile, column0, row0, x, y);
        }

        return tile;
    }

    private void CollectNear(int column0, int row0)
    {
        var (lon, lat) = Position(column0, row0);
        var margin = LocalScale.At(lat).BoxAround(lon, lat, Snapper.DefaultLimitMetres);
        const int side = SnapRaster.TileSide;
        index.Collect(margin with { MaxLon = margin.MaxLon + (side * raster.CellLon), MaxLat = margin.MaxLat + (side * raster.CellLat) }, _nearTile);
        _nearTile.RemoveAll(s => !graph.Edges[s.Edge].IsUsable);
    }

    private void FillBlock(StreetPlace[] tile, int column0, int row0, int x0, int y0)
    {
        CollectNearBlock(column0 + x0, row0 + y0);
        for (var y = y0; y < y0 + BlockSide; y++)
        {
            for (var x = x0; x < x0 + BlockSide; x++) tile[(y * SnapRaster.TileSide) + x] = SnapOf(column0 + x, row0 + y);
        }
    }

    private void CollectNearBlock(int column, int row)
    {
        var (lon, lat) = Position(column, row);
        (lon, lat) = (lon + (BlockSide / 2 * raster.CellLon), lat + (BlockSide / 2 * raster.CellLat));
        var scale = LocalScale.At(lat);
        var nearest = double.PositiveInfinity;
        _metresToMiddle.Clear();
        foreach (var segment in _nearTile)
        {
            var metres = SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale).Metres;
            _metresToMiddle.Add(metres);
            nearest = Math.Min(nearest, metres);
        }

        // A point of the block is at most half a diagonal from the middle: its nearest piece is no further from the middle
        // than the middle's nearest one plus the whole diagonal, or a little more where islands are put off. The cells' size
        // varies a little with latitude, hence 1.05.
        var reach = nearest + NearestStreet.IslandDetourMetres + (BlockSide * raster.CellMetres * Math.Sqrt(2) * 1.05);
        _nearBlock.Clear();
        for (var s = 0; s < _nearTile.Count; s++)
        {
            if (_metresToMiddle[s] <= reach) _nearBlock.Add(_nearTile[s]);
        }
    }

    private StreetPlace SnapOf(int column, int row)
    {
        var (lon, lat) = Position(column, row);
        var scale = LocalScale.At(lat);
        var nearest = new NearestStreet(graph, lon, lat, scale);
        foreach (var segment in _nearBlock) nearest.Consider(segment);
        return nearest.Best.Metres <= Snapper.DefaultLimitMetres
            ? StreetPlace.At(graph, nearest.Best.ToSnapPoint(graph.Network.Points))
            : StreetPlace.None;
    }

    private (int Lon, int Lat) Position(int column, int row) =>
        (raster.OriginLon + (column * raster.CellLon), raster.OriginLat + (row * raster.CellLat));
}
