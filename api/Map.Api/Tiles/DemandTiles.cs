namespace Map.Api.Tiles;

/// <summary>
/// Where people are, and where couriers wait. Couriers are those of a cell's busiest known hour, and of each hour that is known; one to
/// four are told as unknown, as everywhere that couriers leave the store. In a wide view of very many cells neighbours are added up:
/// <c>count</c> cells, of which <c>unknown</c> have no known couriers.
/// </summary>
internal static class DemandTiles
{
    public static readonly TileLayer Demand = new("demand",
        $"""
        with {TileSql.Tile},
        found as materialized (
          select d.id, d.code, d.residents, {Busiest("d.couriers_weekday")} as couriers, {HourColumns.SharedOf("d.couriers_weekday", "d.couriers_weekend")},
                 ST_X(d.location) as x, ST_Y(d.location) as y
          from tile join demand_cell d on d.location && tile.reach),
        cells as (
          select min(id) as id, min(code) as code, sum(residents)::integer as residents, {Sums}, (count(*) - count(couriers))::integer as unknown
          from {Many} join found on true
          group by {TileSql.ByCell("found")}),
        demand as (
          select id, {Code}, residents, {Shown}, unknown, {Place}
          from tile, cells),
        waited as materialized (
          select d.id, d.code, {Busiest("d.waiting_weekday || d.waiting_weekend")} as couriers, {HourColumns.Of("d.waiting_weekday", "d.waiting_weekend")},
                 ST_X(d.location) as x, ST_Y(d.location) as y
          from tile join demand_cell d on d.location && tile.reach
          where num_nonnulls(d.waiting_weekday, d.waiting_weekend) > 0),
        waiting_cells as (
          select min(id) as id, min(code) as code, {Sums}
          from {Many} join waited on true
          group by {TileSql.ByCell("waited")}),
        waiting as (
          select id, {Code}, {Shown}, {Place}
          from tile, waiting_cells)
        select {TileSql.Answer("demand")} || {TileSql.Answer("waiting")}
        """,
        TileSql.Bounds("demand_cell"), ["demand_cell"],
        new TilePart("demand", ["code"], ["residents", "couriers", .. HourColumns.All, "count", "unknown"]),
        new TilePart("waiting", ["code"], ["couriers", .. HourColumns.All, "count"]));

    // Cells tell 48 hours each: with half as many more pixels as other points have, the tile of a province stays below 200 KB.
    private const string Many = "(select case when (select count(*) from found) > 1500 then 1.5 * cell end as size from tile) many";

    private const string Code = "case when count = 1 then code end as code";

    private const string Place = "ST_AsMVTGeom(ST_Transform(ST_Point(x, y, 4326), 3857), tile.box, 4096, 64) as geom";

    private static string Sums => $"sum(couriers)::integer as couriers, {HourColumns.Sums}, count(*)::integer as count, avg(x) as x, avg(y) as y";

    private static string Shown => $"couriers, {HourColumns.Names}, count";

    private static string Busiest(string hours) => $"(select case when max(hour) not between 1 and 4 then max(hour) end from unnest({hours}) hour)";
}
