namespace Map.Api.Tiles;

/// <summary>
/// Tile sets of features that are areas, with a place for their names. From afar the largest are there, and none smaller
/// than two pixels by two.
/// </summary>
internal static class AreaTiles
{
    public static readonly TileLayer Grids = new("grids",
        $"""
        with {TileSql.Tile},
        found as materialized (
          select g.id, g.code, g.name, g.level, p.code as parent_code, g.population, g.households, g.couriers,
                 ST_Transform(g.boundary, 3857) as shape
          from tile join grid g on g.boundary && tile.reach left join grid p on p.id = g.parent_id
          where {IsVisible("g.boundary")} {Largest("g.boundary")}),
        grids as (
          select id, code, name, level, parent_code, population, households, couriers, {Outline} as geom from tile, found),
        grid_labels as (select id, code, name, level, {Label} as geom from tile, found where {HasRoomForAName})
        select {TileSql.Answer("grids")} || {TileSql.Answer("grid_labels")}
        """,
        TileSql.Bounds("grid", "boundary"), ["grid"],
        new("grids", ["code", "name", "level", "parent_code"], ["population", "households", "couriers"]),
        new("grid_labels", ["code", "name", "level"]));

    /// <summary>An alliance without an area of its own is drawn as the hull of its merchants, thirty metres wider.</summary>
    public static readonly TileLayer Alliances = new("alliances",
        $"""
        with {TileSql.Tile}, {AllianceAreas},
        found as materialized (
          select areas.id, areas.code, areas.name, areas.kind, ST_Transform(areas.shape, 3857) as shape
          from tile join areas on areas.shape && tile.reach
          where {IsVisible("areas.shape")} {Largest("areas.shape")}),
        alliances as (select id, code, name, kind, {Outline} as geom from tile, found),
        alliance_labels as (select id, code, name, kind, {Label} as geom from tile, found where {HasRoomForAName})
        select {TileSql.Answer("alliances")} || {TileSql.Answer("alliance_labels")}
        """,
        $"with {AllianceAreas} select ST_SetSRID(ST_Extent(shape)::geometry, 4326) from areas", ["alliance", "alliance_merchant", "merchant"],
        new("alliances", ["code", "name", "kind"]),
        new("alliance_labels", ["code", "name", "kind"]));

    private const string Outline = "ST_AsMVTGeom(ST_Simplify(shape, tile.pixel / 4, true), tile.box, 4096, 64)";

    private const string Label = "ST_AsMVTGeom(ST_PointOnSurface(shape), tile.box, 4096, 0)";

    // A square of twelve pixels; the style decides which names it writes.
    private const string HasRoomForAName = "tile.zoom >= 14 or ST_Area(shape) >= 144 * tile.pixel * tile.pixel";

    private const string AllianceAreas = """
        areas as (
          select a.id, a.code, a.name, a.kind, coalesce(a.area, hull.shape) as shape
          from alliance a, lateral (
            select ST_Buffer(ST_ConvexHull(ST_Collect(m.location))::geography, 30)::geometry as shape
            from alliance_merchant am join merchant m on m.id = am.merchant_id
            where am.alliance_id = a.id and a.area is null) hull)
        """;

    private static string IsVisible(string shape) => $"(tile.zoom >= 14 or ST_Area({shape}) >= tile.speck)";

    private static string Largest(string shape) => $"order by ST_Area({shape}) desc limit (select most from tile)";
}
