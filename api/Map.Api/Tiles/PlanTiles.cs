namespace Map.Api.Tiles;

/// <summary>The sites of plans, with the plan that each belongs to.</summary>
internal static class PlanTiles
{
    public static readonly TileLayer Plans = new("plans",
        $"""
        with {TileSql.Tile},
        plan_sites as (
          select p.id, p.code, p.name, p.status, site.ordinal, s.code as station_code,
                 ST_AsMVTGeom(ST_Transform(site.location, 3857), tile.box, 4096, 64) as geom
          from tile join plan_site site on site.location && tile.reach join plan p on p.id = site.plan_id
          left join station s on s.id = site.station_id
          order by p.id desc, site.ordinal limit (select most from tile))
        select {TileSql.Answer("plan_sites")}
        """,
        TileSql.Bounds("plan_site"), ["plan", "plan_site", "station"],
        new TilePart("plan_sites", ["code", "name", "status", "station_code"], ["ordinal"]));
}
