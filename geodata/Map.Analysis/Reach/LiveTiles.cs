using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>Which tiles of a raster anybody gets into whom a search has reached.</summary>
internal static class LiveTiles
{
    /// <summary>By the tile's row and column; some tiles that nobody gets into may be among them, all others are told.</summary>
    public static bool[] Find(TravelTimeSearch search, SnapRaster raster)
    {
        var live = new bool[raster.TileColumns * raster.TileRows];
        foreach (var box in search.SourceBoxes()) Mark(live, raster, LocalScale.At(box.MinLat).Grow(box, Snapper.DefaultLimitMetres));
        var leftMs = FindTimeLeft(search, raster);
        var tilesPerMs = search.Graph.Profile.MetresPerSecond / 1000 / (raster.CellMetres * SnapRaster.TileSide);
        for (var tile = 0; tile < leftMs.Length; tile++)
        {
            if (leftMs[tile] >= 0) MarkAround(live, raster, tile, (int)(leftMs[tile] * tilesPerMs) + 1);
        }

        return live;
    }

    /// <summary>The most time left at a node of each tile, in milliseconds; -1 where no node is reached.</summary>
    private static int[] FindTimeLeft(TravelTimeSearch search, SnapRaster raster)
    {
        var left = new int[raster.TileColumns * raster.TileRows];
        Array.Fill(left, -1);
        var nodes = search.Graph.Network.Nodes;
        foreach (var node in search.Labelled)
        {
            var tile = (Row(raster, nodes.Lat[node]) * raster.TileColumns) + Column(raster, nodes.Lon[node]);
            left[tile] = Math.Max(left[tile], search.LimitMs - search.TimeMs(node));
        }

        return left;
    }

    private static void MarkAround(bool[] live, SnapRaster raster, int tile, int tiles)
    {
        var (column, row) = (tile % raster.TileColumns, tile / raster.TileColumns);
        Mark(live, raster, column - tiles, row - tiles, column + tiles, row + tiles);
    }

    private static void Mark(bool[] live, SnapRaster raster, Extent box) =>
        Mark(live, raster, Column(raster, box.MinLon), Row(raster, box.MinLat), Column(raster, box.MaxLon), Row(raster, box.MaxLat));

    private static void Mark(bool[] live, SnapRaster raster, int column0, int row0, int column1, int row1)
    {
        (column0, column1) = (Math.Max(0, column0), Math.Min(raster.TileColumns - 1, column1));
        for (var row = Math.Max(0, row0); row <= Math.Min(raster.TileRows - 1, row1); row++) live.AsSpan((row * raster.TileColumns) + column0, column1 - column0 + 1).Fill(true);
    }

    private static int Column(SnapRaster raster, int lon) => (int)Math.Clamp((lon - (long)raster.OriginLon) / raster.CellLon / SnapRaster.TileSide, 0, raster.TileColumns - 1);

    private static int Row(SnapRaster raster, int lat) => (int)Math.Clamp((lat - (long)raster.OriginLat) / raster.CellLat / SnapRaster.TileSide, 0, raster.TileRows - 1);
}
