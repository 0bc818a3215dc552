namespace Map.Api.Tiles;

/// <summary>What all tile queries begin with. An attribute that is null in the store is absent from the tile.</summary>
internal static class TileSql
{
    /// <summary>
    /// box: the tile in EPSG:3857; reach: the tile and its margin in EPSG:4326, for the spatial indexes; pixel: metres of
    /// Mercator in one of the 512 pixels that a tile is drawn with.
    /// </summary>
    // The reach ends with the world: across the date line its corners would come back with the other sign.
    public const string Tile = """
        tile as materialized (
          select ST_TileEnvelope($1, $2, $3) as box,
                 ST_Transform(ST_Intersection(ST_TileEnvelope($1, $2, $3, margin => 64.0 / 4096), ST_TileEnvelope(0, 0, 0)), 4326) as reach,
                 40075016.6855785 / 512 / (1 << $1) as pixel,
                 $1 as zoom)
        """;
}
