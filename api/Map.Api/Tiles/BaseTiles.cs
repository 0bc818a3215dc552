namespace Map.Api.Tiles;

/// <summary>The base map: streets, areas and points of interest of every imported extract, thinned by zoom.</summary>
internal static class BaseTiles
{
    // Ways of one street are joined, so that its name is written along it once and not once for every way.
    private const string Roads = """
        roads as (
          select kind, name, name_en, bridge, tunnel, layer,
                 ST_AsMVTGeom(ST_Simplify(ST_LineMerge(ST_Collect(ST_Transform(road.geom, 3857))), tile.pixel / 4),
                              tile.box, 4096, 64) as geom
          from tile join base_road road on road.geom && tile.reach
          where tile.zoom >= case
            when kind in ('motorway', 'trunk') then 4
            when kind in ('primary', 'motorway_link', 'trunk_link', 'river', 'canal', 'runway', 'ferry') then 8
            when kind in ('secondary', 'primary_link', 'rail') then 10
            when kind in ('tertiary', 'secondary_link', 'subway', 'light_rail') then 11
            when kind in ('stream', 'tidal_channel') then 12
            when kind in ('residential', 'unclassified', 'tertiary_link', 'living_street', 'pedestrian', 'tram') then 13
            else 14 end
          group by kind, name, name_en, bridge, tunnel, layer, tile.pixel, tile.box)
        """;

    private const string Areas = """
        shapes as materialized (
          select class, kind, name, name_en, ST_Transform(area.geom, 3857) as shape, ST_Area(ST_Transform(area.geom, 3857)) as size
          from tile join base_area area on area.geom && tile.reach
          where tile.zoom >= case class when 'BUILDING' then 14 when 'LANDUSE' then 9 else 6 end),
        areas as (
          select class, kind, name, name_en,
                 ST_AsMVTGeom(ST_SimplifyPreserveTopology(shape, tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile, shapes
          where size >= case when tile.zoom < 10 then 64 else 4 end * tile.pixel * tile.pixel
          order by size desc),
        area_labels as (
          select class, kind, name, name_en, size::real, ST_AsMVTGeom(ST_PointOnSurface(shape), tile.box, 4096, 0) as geom
          from tile, shapes
          where name is not null and size >= 900 * tile.pixel * tile.pixel and (class <> 'BUILDING' or tile.zoom >= 16))
        """;

    // Far away, one named place of business for every sixty-four pixels, and one settlement; near, all of them.
    private const string Pois = """
        places as (
          select osm_id, kind, name, name_en, ST_Transform(poi.geom, 3857) as place,
                 kind in ('city', 'town', 'suburb', 'quarter', 'village', 'island', 'neighbourhood', 'hamlet') as settlement
          from tile join base_poi poi on poi.geom && tile.reach
          where (name is not null or tile.zoom >= 17) and tile.zoom >= case
            when kind in ('city', 'town') then 5
            when kind in ('suburb', 'quarter', 'village', 'island') then 10
            when kind in ('neighbourhood', 'hamlet', 'square') then 13
            else 14 end),
        cells as (
          select places.*, ST_SnapToGrid(place, case when tile.zoom < 17 then tile.pixel * 64 else 0.01 end) as spot from tile, places),
        pois as (
          select distinct on (settlement, spot) kind, name, name_en, ST_AsMVTGeom(place, tile.box, 4096, 0) as geom
          from tile, cells
          order by settlement, spot, name is null, kind in ('city', 'town', 'university', 'hospital', 'station', 'subway', 'school', 'mall') desc, osm_id)
        """;

    private const string Sql = $"""
        with {TileSql.Tile}, {Roads}, {Areas}, {Pois}
        select (select coalesce(ST_AsMVT(areas, 'areas', 4096, 'geom'), '') from areas where geom is not null)
            || (select coalesce(ST_AsMVT(area_labels, 'area_labels', 4096, 'geom'), '') from area_labels where geom is not null)
            || (select coalesce(ST_AsMVT(roads, 'roads', 4096, 'geom'), '') from roads where geom is not null)
            || (select coalesce(ST_AsMVT(pois, 'pois', 4096, 'geom'), '') from pois where geom is not null)
        """;

    public static readonly TileLayer Base = new("base", Sql, "select ST_SetSRID(ST_Extent(extent)::geometry, 4326) from city_network", ["city_network"],
        new("areas", ["class", "kind", "name", "name_en"]),
        new("area_labels", ["class", "kind", "name", "name_en"], ["size"]),
        new("roads", ["kind", "name", "name_en"], ["layer"], ["bridge", "tunnel"]),
        new("pois", ["kind", "name", "name_en"]));
}
