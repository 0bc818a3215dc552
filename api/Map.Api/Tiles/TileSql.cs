namespace Map.Api.Tiles;

/// <summary>What all tile queries begin with. An attribute that is null in the store is absent from the tile.</summary>
internal static class TileSql
{
    /// <summary>
    /// box: the tile in EPSG:3857; reach: the tile and its margin in EPSG:4326, for the spatial indexes; pixel: metres of
    /// Mercator in one of the 512 pixels that a tile is drawn with; cell: degrees in which one point stands for all, null
    /// from zoom 14 on; most: how many areas or lines a tile holds, null from zoom 14 on.
    /// </summary>
    // The reach ends with the world: across the date line its corners would come back with the other sign. Cells of 16 and
    // 8 pixels and a thousand shapes keep the tile of a whole province below 200 KB; icons nearer than that hide each other.
    public const string Tile = """
        tile as materialized (
          select ST_TileEnvelope($1, $2, $3) as box,
                 ST_Transform(ST_Intersection(ST_TileEnvelope($1, $2, $3, margin => 64.0 / 4096), ST_TileEnvelope(0, 0, 0)), 4326) as reach,
                 40075016.6855785 / 512 / (1 << $1) as pixel,
                 360.0::float8 / 512 / (1 << $1) * case when $1 < 12 then 16 when $1 < 14 then 8 end as cell,
                 4 * (360.0::float8 / 512 / (1 << $1)) ^ 2 as speck,
                 case when $1 < 9 then 1000 when $1 < 14 then 5000 end as most,
                 $1 as zoom)
        """;

    /// <summary>
    /// The points of a table that a tile shows, by id, each with the number of points that it stands for.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="preferred">Which of a cell's points stand for it before others do; the oldest of them does.</param>
    public static string Kept(string table, string preferred = "true") => $"""
        found as materialized (
          select id, {preferred} as preferred, ST_X(location) as x, ST_Y(location) as y from tile join {table} on location && tile.reach),
        kept as (
          select coalesce(min(id) filter (where preferred), min(id)) as id, count(*)::integer as count
          from {Many} join found on true
          group by {ByCell("found")})
        """;

    /// <summary>The tile with <c>size</c>: the cell's when there are too many rows in <c>found</c>, otherwise null.</summary>
    public const string Many = "(select case when (select count(*) from found) > 1500 then cell end as size from tile) many";

    /// <summary>Groups rows with <c>id</c>, <c>x</c> and <c>y</c> by cell, or each by itself where there is room for all.</summary>
    public static string ByCell(string rows) => $"coalesce(floor({rows}.x / many.size), {rows}.id), floor({rows}.y / many.size)";

    /// <summary>A tile of one layer from the common table expression of its name.</summary>
    public static string Answer(string layer) =>
        $"(select coalesce(ST_AsMVT({layer}, '{layer}', 4096, 'geom', 'id'), '') from {layer} where geom is not null)";

    /// <summary>The geometry around a column of a table.</summary>
    public static string Bounds(string table, string column = "location") => $"select ST_SetSRID(ST_Extent({column})::geometry, 4326) from {table}";
}
