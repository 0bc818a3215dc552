namespace Map.Api.Tiles;

/// <summary>Where couriers ride: streets, corridors and routes, each in riding direction, with couriers of the whole period and by hour.</summary>
internal static class RouteTiles
{
    /// <summary>From afar only the streets that most couriers ride, as a share of the survey's strongest: the same ones in every tile.</summary>
    public static readonly TileLayer Flows = new("flows",
        $"""
        with {TileSql.Tile},
        least as (
          select f.survey_id, max(f.couriers) * case when tile.zoom < 10 then 0.3 when tile.zoom < 12 then 0.15 else 0.05 end as couriers
          from tile join street_flow f on tile.zoom < 13 group by f.survey_id, tile.zoom),
        flows as (
          select f.id, s.code as survey, f.couriers, {HourColumns.Of("f.weekday", "f.weekend")},
                 ST_AsMVTGeom(ST_Simplify(ST_Transform(f.path, 3857), tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile join street_flow f on f.path && tile.reach join ride_survey s on s.id = f.survey_id left join least on least.survey_id = f.survey_id
          where f.couriers >= coalesce(least.couriers, 0)
          order by f.couriers desc, f.id limit (select most from tile))
        select {TileSql.Answer("flows")}
        """,
        TileSql.Bounds("street_flow", "path"), ["street_flow", "ride_survey"],
        new TilePart("flows", ["survey"], ["couriers", .. HourColumns.All]));

    /// <summary>Stretches that many ride; as few as there are, they are there at every zoom.</summary>
    public static readonly TileLayer Corridors = new("corridors",
        $"""
        with {TileSql.Tile},
        corridors as (
          select c.id, s.code as survey, c.ordinal, c.couriers, round(c.metres)::integer as metres, {HourColumns.Of("c.weekday", "c.weekend")},
                 ST_AsMVTGeom(ST_Simplify(ST_Transform(c.path, 3857), tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile join corridor c on c.path && tile.reach join ride_survey s on s.id = c.survey_id
          order by c.ordinal, c.id limit (select most from tile))
        select {TileSql.Answer("corridors")}
        """,
        TileSql.Bounds("corridor", "path"), ["corridor", "ride_survey"],
        new TilePart("corridors", ["survey"], ["ordinal", "couriers", "metres", .. HourColumns.All]));

    /// <summary>Routes that couriers share; from afar those that most of them ride.</summary>
    public static readonly TileLayer Routes = new("routes",
        $"""
        with {TileSql.Tile},
        routes as (
          select r.id, r.code, r.name, r.platform, s.code as survey, r.couriers, {HourColumns.Of("r.hourly", "r.hourly_weekend")},
                 ST_AsMVTGeom(ST_Simplify(ST_Transform(r.path, 3857), tile.pixel / 4), tile.box, 4096, 64) as geom
          from tile join courier_route r on r.path && tile.reach left join ride_survey s on s.id = r.survey_id
          order by r.couriers desc, r.id limit (select most from tile))
        select {TileSql.Answer("routes")}
        """,
        TileSql.Bounds("courier_route", "path"), ["courier_route", "ride_survey"],
        new TilePart("routes", ["code", "name", "platform", "survey"], ["couriers", .. HourColumns.All]));
}
