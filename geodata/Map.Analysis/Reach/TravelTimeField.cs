using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Travel times at the points of a lattice around what a search has reached: the picture of the search. Reusable; not for
/// two threads at once.
/// </summary>
public sealed class TravelTimeField
{
    /// <summary>
    /// Where the times of two neighbours differ by more than this many cell widths' travel, there is something between
    /// them that people must go around.
    /// </summary>
    private const double JumpCells = 2;

    /// <summary>
    /// Lattice points beyond which it pays to find out first which tiles anybody gets into: more than the circle of one place has.
    /// </summary>
    private const int LargeWindow = 256 * SnapRaster.TileSide * SnapRaster.TileSide;

    private int[] _timesMs = [];

    /// <summary>Lattice points from west to east.</summary>
    public int Columns { get; private set; }

    /// <summary>Lattice points from south to north.</summary>
    public int Rows { get; private set; }

    /// <summary>The lattice's south-western point of this field, 10⁻⁷ degrees.</summary>
    public int OriginLon { get; private set; }

    /// <inheritdoc cref="OriginLon"/>
    public int OriginLat { get; private set; }

    /// <summary>10⁻⁷ degrees between neighbouring points.</summary>
    public int CellLon { get; private set; }

    /// <inheritdoc cref="CellLon"/>
    public int CellLat { get; private set; }

    /// <summary>Milliseconds beyond which a difference between neighbours is a jump rather than a slope.</summary>
    public int JumpMs { get; private set; }

    /// <summary>Milliseconds at each point, row by row from the south; the border points are never reached.</summary>
    public ReadOnlySpan<int> TimesMs => _timesMs.AsSpan(0, Columns * Rows);

    /// <summary>The milliseconds beyond a limit that a search must go on, so that the contour at the limit is smooth.</summary>
    public static int MarginMs(SnapRaster raster, TravelProfile profile) => profile.AccessMs(JumpCells * raster.CellMetres);

    /// <summary>Fills the field around everything that a search has reached, which had at least one source.</summary>
    public void Fill(TravelTimeSearch search, SnapRaster raster)
    {
        var profile = search.Graph.Profile;
        JumpMs = MarginMs(raster, profile);
        (CellLon, CellLat) = (raster.CellLon, raster.CellLat);
        var (column0, row0, column1, row1) = FindWindow(search, raster);
        (Columns, Rows) = (column1 - column0 + 1, row1 - row0 + 1);
        (OriginLon, OriginLat) = (raster.OriginLon + (column0 * CellLon), raster.OriginLat + (row0 * CellLat));
        if (_timesMs.Length < Columns * Rows) _timesMs = new int[Columns * Rows];
        Array.Fill(_timesMs, TravelTimeSearch.Unreached, 0, Columns * Rows);
        // Between places far apart lie tiles that need not be prepared, nor looked at.
        var live = Columns * Rows > LargeWindow ? LiveTiles.Find(search, raster) : null;
        for (var row = row0 + 1; row < row1; row++) FillRow(search, raster, live, row, column0 + 1, column1, (row - row0) * Columns);
    }

    /// <summary>Reads one row of lattice points, tile by tile; neighbours mostly share their street.</summary>
    private void FillRow(TravelTimeSearch search, SnapRaster raster, bool[]? live, int row, int columnFrom, int columnTo, int target)
    {
        var lastEdge = -1;
        var times = default(EdgeTimes);
        var start = columnFrom - 1;
        for (var column = columnFrom; column < columnTo;)
        {
            var (tileColumn, tileRow) = (column / SnapRaster.TileSide, row / SnapRaster.TileSide);
            var tileEnd = Math.Min(columnTo, (tileColumn + 1) * SnapRaster.TileSide);
            if (live is not null && !live[(tileRow * raster.TileColumns) + tileColumn])
            {
                column = tileEnd;
                continue;
            }

            var tile = raster.GetTile(tileColumn, tileRow);
            var at = (row % SnapRaster.TileSide * SnapRaster.TileSide) + (column % SnapRaster.TileSide);
            for (; column < tileEnd; column++, at++)
            {
                var snap = tile[at];
                if (!snap.HasStreet) continue;
                if (snap.Edge != lastEdge) (lastEdge, times) = (snap.Edge, search.EdgeTimes(snap.Edge));
                var ms = times.TimeMs(snap.OffsetMs);
                if (ms != TravelTimeSearch.Unreached) _timesMs[target + column - start] = ms + snap.AccessMs;
            }
        }
    }

    /// <summary>The lattice points that anybody can reach: around each reached node as far as its remaining time allows.</summary>
    private static (int Column0, int Row0, int Column1, int Row1) FindWindow(TravelTimeSearch search, SnapRaster raster)
    {
        var nodes = search.Graph.Network.Nodes;
        var box = search.SourceBoxes().Aggregate((a, b) => a.With(b.MinLon, b.MinLat).With(b.MaxLon, b.MaxLat));
        box = LocalScale.At(box.MinLat).Grow(box, Snapper.DefaultLimitMetres);
        var (west, south, east, north) = ((long)box.MinLon, (long)box.MinLat, (long)box.MaxLon, (long)box.MaxLat);
        // The fastest anybody moves, on the street or beside it, in lattice units a millisecond.
        var metresPerMs = search.Graph.Profile.MetresPerSecond / 1000;
        var (lonPerMs, latPerMs) = (metresPerMs / raster.CellMetres * raster.CellLon, metresPerMs / raster.CellMetres * raster.CellLat);
        foreach (var node in search.Labelled)
        {
            var left = search.LimitMs - search.TimeMs(node);
            var (dLon, dLat) = ((long)(left * lonPerMs), (long)(left * latPerMs));
            west = Math.Min(west, nodes.Lon[node] - dLon);
            east = Math.Max(east, nodes.Lon[node] + dLon);
            south = Math.Min(south, nodes.Lat[node] - dLat);
            north = Math.Max(north, nodes.Lat[node] + dLat);
        }

        return (
            (int)Math.Clamp(((west - raster.OriginLon) / raster.CellLon) - 1, 0, raster.Columns - 1),
            (int)Math.Clamp(((south - raster.OriginLat) / raster.CellLat) - 1, 0, raster.Rows - 1),
            (int)Math.Clamp(((east - raster.OriginLon) / raster.CellLon) + 2, 0, raster.Columns - 1),
            (int)Math.Clamp(((north - raster.OriginLat) / raster.CellLat) + 2, 0, raster.Rows - 1));
    }
}
