using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// The nearest usable street of every point of a lattice over the city, in tiles that are computed when first asked for and
/// kept. It depends on streets only, not on where a search starts, so that drawing a circle is a look-up per lattice point.
/// What lies nearest to a street that is not reached is not inside, however near a reached one is: so circles stop at
/// rivers, walls and railways.
/// </summary>
public sealed class SnapRaster
{
    /// <summary>Lattice points along a side of a tile.</summary>
    public const int TileSide = 32;

    private readonly TravelGraph _graph;
    private readonly SegmentIndex _index;
    private readonly int _tileColumns;
    private readonly int _tileRows;
    private readonly StreetPlace[]?[] _tiles;

    /// <param name="graph">The streets and the profile.</param>
    /// <param name="index">The pieces of the same network.</param>
    /// <param name="cellMetres">Metres between neighbouring lattice points.</param>
    public SnapRaster(TravelGraph graph, SegmentIndex index, double cellMetres)
    {
        (_graph, _index, CellMetres) = (graph, index, cellMetres);
        var extent = graph.Network.Extent;
        var scale = LocalScale.At((int)((extent.MinLat + (long)extent.MaxLat) / 2));
        CellLon = (int)Math.Round(cellMetres / scale.MetresPerLonUnit);
        CellLat = (int)Math.Round(cellMetres / scale.MetresPerLatUnit);
        var marginCells = (int)Math.Ceiling(Snapper.DefaultLimitMetres / cellMetres) + 1;
        OriginLon = extent.MinLon - (marginCells * CellLon);
        OriginLat = extent.MinLat - (marginCells * CellLat);
        Columns = (int)((extent.MaxLon - (long)extent.MinLon) / CellLon) + 2 + (2 * marginCells);
        Rows = (int)((extent.MaxLat - (long)extent.MinLat) / CellLat) + 2 + (2 * marginCells);
        (_tileColumns, _tileRows) = ((Columns + TileSide - 1) / TileSide, (Rows + TileSide - 1) / TileSide);
        _tiles = new StreetPlace[_tileColumns * _tileRows][];
    }

    /// <summary>Metres between neighbouring lattice points.</summary>
    public double CellMetres { get; }

    /// <summary>10⁻⁷ degrees between neighbouring lattice points.</summary>
    public int CellLon { get; }

    /// <inheritdoc cref="CellLon"/>
    public int CellLat { get; }

    /// <summary>The lattice's south-western point, 10⁻⁷ degrees.</summary>
    public int OriginLon { get; }

    /// <inheritdoc cref="OriginLon"/>
    public int OriginLat { get; }

    /// <summary>Lattice points from west to east.</summary>
    public int Columns { get; }

    /// <summary>Lattice points from south to north.</summary>
    public int Rows { get; }

    /// <summary>Tiles from west to east.</summary>
    internal int TileColumns => _tileColumns;

    /// <summary>Tiles from south to north.</summary>
    internal int TileRows => _tileRows;

    /// <summary>
    /// The lattice points of one tile, row by row from its south-western one; the tile of point (column, row) is
    /// (column / 32, row / 32).
    /// </summary>
    public StreetPlace[] GetTile(int tileColumn, int tileRow)
    {
        // Two threads may compute the same tile; both get the same points, and one array is kept.
        ref var tile = ref _tiles[(tileRow * _tileColumns) + tileColumn];
        return Volatile.Read(ref tile) ?? Interlocked.CompareExchange(ref tile, ComputeTile(tileColumn, tileRow), null) ?? tile;
    }

    /// <summary>The street of one lattice point.</summary>
    public StreetPlace this[int column, int row] =>
        GetTile(column / TileSide, row / TileSide)[(row % TileSide * TileSide) + (column % TileSide)];

    private StreetPlace[] ComputeTile(int tileColumn, int tileRow) =>
        new RasterTileBuilder(_graph, _index, this).Build(tileColumn * TileSide, tileRow * TileSide);
}
