namespace Map.Api.Tiles;

/// <summary>Routes that couriers share; from afar those that most of them ride.</summary>
internal static class RouteTiles
{
    public static readonly TileLayer Routes = new("routes",
        $"""
        with {TileSql.Tile},
        routes as (
          select r.id, r.code, r.name, r.platform, r.couriers,
                 ST_AsMVTGeom(ST_Simplify(ST_Transform(r.path, 3857), tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile join courier_route r on r.path && tile.reach
          order by r.couriers desc, r.id limit (select most from tile))
        select {TileSql.Answer("routes")}
        """,
        TileSql.Bounds("courier_route", "path"), ["courier_route"],
        new TilePart("routes", ["code", "name", "platform"], ["couriers"]));
}
