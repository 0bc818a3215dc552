namespace Map.Api.Tiles;

/// <summary>The features of the store, a tile set for each kind. A feature's id in the tile is its row's id.</summary>
internal static class FeatureTiles
{
    public static readonly TileLayer Grids = new("grids",
        $"""
        with {TileSql.Tile},
        found as (
          select g.id, g.code, g.name, g.level, p.code as parent_code, g.population, g.households, g.couriers,
                 ST_Transform(g.boundary, 3857) as shape
          from tile join grid g on g.boundary && tile.reach left join grid p on p.id = g.parent_id),
        grids as (
          select id, code, name, level, parent_code, population, households, couriers,
                 ST_AsMVTGeom(shape, tile.box, 4096, 64) as geom
          from tile, found),
        grid_labels as (
          select id, code, name, level, ST_AsMVTGeom(ST_PointOnSurface(shape), tile.box, 4096, 0) as geom from tile, found)
        select (select coalesce(ST_AsMVT(grids, 'grids', 4096, 'geom', 'id'), '') from grids where geom is not null)
            || (select coalesce(ST_AsMVT(grid_labels, 'grid_labels', 4096, 'geom', 'id'), '') from grid_labels where geom is not null)
        """,
        "select ST_SetSRID(ST_Extent(boundary)::geometry, 4326) from grid", 16,
        new("grids", ["code", "name", "level", "parent_code"], ["population", "households", "couriers"]),
        new("grid_labels", ["code", "name", "level"]));

    public static readonly TileLayer Stations = new("stations",
        $"""
        with {TileSql.Tile},
        stations as (
          select s.id, s.code, s.name, s.kind, s.status, s.build_kind, s.tier, g.code as grid_code,
                 ST_AsMVTGeom(ST_Transform(s.location, 3857), tile.box, 4096, 64) as geom
          from tile join station s on s.location && tile.reach left join grid g on g.id = s.grid_id)
        select coalesce(ST_AsMVT(stations, 'stations', 4096, 'geom', 'id'), '') from stations where geom is not null
        """,
        "select ST_SetSRID(ST_Extent(location)::geometry, 4326) from station", 16,
        new TilePart("stations", ["code", "name", "kind", "status", "build_kind", "tier", "grid_code"]));

    public static readonly TileLayer Branches = new("branches",
        $"""
        with {TileSql.Tile},
        found as (
          select o.id, o.code, o.name, o.kind, o.industry, o.formed_by, p.code as parent_code, o.location, o.activity_area
          from tile join organization o on o.location && tile.reach or o.activity_area && tile.reach
          left join organization p on p.id = o.parent_id
          where o.kind in ('BRANCH', 'GENERAL_BRANCH')),
        branches as (
          select id, code, name, kind, industry, formed_by, parent_code,
                 ST_AsMVTGeom(ST_Transform(location, 3857), tile.box, 4096, 64) as geom
          from tile, found where location is not null),
        branch_areas as (
          select id, code, name, kind, industry, formed_by, parent_code,
                 ST_AsMVTGeom(ST_Transform(activity_area, 3857), tile.box, 4096, 64) as geom
          from tile, found where activity_area is not null)
        select (select coalesce(ST_AsMVT(branches, 'branches', 4096, 'geom', 'id'), '') from branches where geom is not null)
            || (select coalesce(ST_AsMVT(branch_areas, 'branch_areas', 4096, 'geom', 'id'), '') from branch_areas where geom is not null)
        """,
        """
        select ST_SetSRID(ST_Extent(place)::geometry, 4326)
        from organization, lateral (values (location), (activity_area)) places(place)
        where kind in ('BRANCH', 'GENERAL_BRANCH')
        """, 16,
        new("branches", ["code", "name", "kind", "industry", "formed_by", "parent_code"]),
        new("branch_areas", ["code", "name", "kind", "industry", "formed_by", "parent_code"]));

    /// <summary>An alliance without an area of its own is drawn as the hull of its merchants, thirty metres wider.</summary>
    public static readonly TileLayer Alliances = new("alliances",
        $"""
        with {TileSql.Tile}, {AllianceAreas},
        found as (
          select areas.id, areas.code, areas.name, areas.kind, ST_Transform(areas.shape, 3857) as shape
          from tile join areas on areas.shape && tile.reach),
        alliances as (
          select id, code, name, kind, ST_AsMVTGeom(shape, tile.box, 4096, 64) as geom from tile, found),
        alliance_labels as (
          select id, code, name, kind, ST_AsMVTGeom(ST_PointOnSurface(shape), tile.box, 4096, 0) as geom from tile, found)
        select (select coalesce(ST_AsMVT(alliances, 'alliances', 4096, 'geom', 'id'), '') from alliances where geom is not null)
            || (select coalesce(ST_AsMVT(alliance_labels, 'alliance_labels', 4096, 'geom', 'id'), '') from alliance_labels where geom is not null)
        """,
        $"with {AllianceAreas} select ST_SetSRID(ST_Extent(shape)::geometry, 4326) from areas", 16,
        new("alliances", ["code", "name", "kind"]),
        new("alliance_labels", ["code", "name", "kind"]));

    public static readonly TileLayer Merchants = new("merchants",
        $"""
        with {TileSql.Tile},
        merchants as (
          select m.id, m.code, m.name, m.category, m.chain_stage, ST_AsMVTGeom(ST_Transform(m.location, 3857), tile.box, 4096, 64) as geom
          from tile join merchant m on m.location && tile.reach)
        select coalesce(ST_AsMVT(merchants, 'merchants', 4096, 'geom', 'id'), '') from merchants where geom is not null
        """,
        "select ST_SetSRID(ST_Extent(location)::geometry, 4326) from merchant", 16,
        new TilePart("merchants", ["code", "name", "category", "chain_stage"]));

    public static readonly TileLayer Routes = new("routes",
        $"""
        with {TileSql.Tile},
        routes as (
          select r.id, r.code, r.name, r.platform, r.couriers,
                 ST_AsMVTGeom(ST_Simplify(ST_Transform(r.path, 3857), tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile join courier_route r on r.path && tile.reach)
        select coalesce(ST_AsMVT(routes, 'routes', 4096, 'geom', 'id'), '') from routes where geom is not null
        """,
        "select ST_SetSRID(ST_Extent(path)::geometry, 4326) from courier_route", 16,
        new TilePart("routes", ["code", "name", "platform"], ["couriers"]));

    /// <summary>
    /// A cell's couriers are those of its busiest known weekday hour. One to four are told as unknown, as everywhere that
    /// couriers leave the store.
    /// </summary>
    public static readonly TileLayer Demand = new("demand",
        $"""
        with {TileSql.Tile},
        demand as (
          select d.id, d.code, d.residents, case when busiest.couriers not between 1 and 4 then busiest.couriers end as couriers,
                 ST_AsMVTGeom(ST_Transform(d.location, 3857), tile.box, 4096, 64) as geom
          from tile join demand_cell d on d.location && tile.reach,
          lateral (select max(hour) as couriers from unnest(d.couriers_weekday) hour) busiest)
        select coalesce(ST_AsMVT(demand, 'demand', 4096, 'geom', 'id'), '') from demand where geom is not null
        """,
        "select ST_SetSRID(ST_Extent(location)::geometry, 4326) from demand_cell", 16,
        new TilePart("demand", ["code"], ["residents", "couriers"]));

    private const string AllianceAreas = """
        areas as (
          select a.id, a.code, a.name, a.kind, coalesce(a.area, hull.shape) as shape
          from alliance a, lateral (
            select ST_Buffer(ST_ConvexHull(ST_Collect(m.location))::geography, 30)::geometry as shape
            from alliance_merchant am join merchant m on m.id = am.merchant_id
            where am.alliance_id = a.id and a.area is null) hull)
        """;
}
