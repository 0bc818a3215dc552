namespace Map.Api.Tiles;

/// <summary>
/// Where people are. A cell's couriers are those of its busiest known weekday hour, those who wait by hour; one to four are told as
/// unknown, as everywhere that couriers leave the store. In a wide view of very many cells neighbours are added up: <c>count</c> cells,
/// of which <c>unknown</c> have no known couriers.
/// </summary>
internal static class DemandTiles
{
    private const string Waiting = "waiting_";

    public static readonly TileLayer Demand = new("demand",
        $"""
        with {TileSql.Tile},
        found as materialized (
          select d.id, d.code, d.residents, case when busiest.couriers not between 1 and 4 then busiest.couriers end as couriers, longest.waiting,
                 {HourColumns.Of("d.waiting_weekday", "d.waiting_weekend", Waiting)}, ST_X(d.location) as x, ST_Y(d.location) as y
          from tile join demand_cell d on d.location && tile.reach
          cross join lateral (select max(hour) as couriers from unnest(d.couriers_weekday) hour) busiest
          cross join lateral (select max(hour) as waiting from unnest(d.waiting_weekday || d.waiting_weekend) hour) longest),
        cells as (
          select min(id) as id, min(code) as code, sum(residents)::integer as residents, sum(couriers)::integer as couriers, sum(waiting)::integer as waiting,
                 {HourColumns.Sums(Waiting)}, count(*)::integer as count, (count(*) - count(couriers))::integer as unknown, avg(x) as x, avg(y) as y
          from {TileSql.Many} join found on true
          group by {TileSql.ByCell("found")}),
        demand as (
          select id, case when count = 1 then code end as code, residents, couriers, waiting, {HourColumns.Names(Waiting)}, count, unknown,
                 ST_AsMVTGeom(ST_Transform(ST_Point(x, y, 4326), 3857), tile.box, 4096, 64) as geom
          from tile, cells)
        select {TileSql.Answer("demand")}
        """,
        TileSql.Bounds("demand_cell"), ["demand_cell"],
        new TilePart("demand", ["code"], ["residents", "couriers", "waiting", .. HourColumns.All(Waiting), "count", "unknown"]));
}
