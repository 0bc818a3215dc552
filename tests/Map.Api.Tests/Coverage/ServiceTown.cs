using System.Text.Json;
using Map.Testing;

namespace Map.Api.Tests.Coverage;

/// <summary>
/// A street of 2 km in one grid, G. Station S at its western end rests people on weekdays from 8 to 18, T in the middle serves hot
/// meals around the clock, U at the eastern end rests people, nobody knows when. Four cells with 1, 2, 4 and 8 residents: S reaches
/// 1 and 2 within fifteen minutes (1,000 m), T all, U 4 and 8.
/// </summary>
internal static class ServiceTown
{
    public static readonly AsciiMap City = new("A---------+---------B", 100);

    private const string Figures = "{ hour dayType status coveredCells residents { known covered } couriers { covered } "
        + "coveredByTwo { coveredCells residents { covered } } possiblyCovered { coveredCells residents { covered } } }";

    public static async Task BuildAsync(ApiHost api)
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell cascade;
            delete from standard where code = 'DRAWN';
            insert into standard (code, revision, name_zh, name_en, source, rules) values
              ('DRAWN', 1, '空', 'Empty', 'drawn', '{"{}"}'),
              ('DRAWN', 2, '旧', 'Old', 'drawn', '{Services("REST")}'),
              ('DRAWN', 3, '新', 'New', 'drawn', '{Services("REST", "HOT_MEAL", "READING")}');
            insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', {City.Box(-1, -4, 21, 4)});
            insert into station (code, name, kind, status, opening_hours, location) values
              ('S', '西', 'REST_STATION', 'OPEN', 'Mo-Fr 08:00-18:00; PH off', {City.Point(0, 0)}),
              ('T', '中', 'CANTEEN', 'OPEN', '24/7', {City.Point(10, 0)}),
              ('U', '东', 'REST_STATION', 'OPEN', null, {City.Point(20, 0)});
            insert into station_service (station_id, service_code)
            select id, case code when 'T' then 'HOT_MEAL' else 'REST' end from station;
            insert into demand_cell (code, residents, couriers_weekday, couriers_weekend, source, grid_id, location)
            select 'c' || people, people, array_fill(people * 16, array[24]), array_fill(people * 256, array[24]), 'drawn', grid.id, place
            from grid, (values (1, {City.Point(2, 0)}), (2, {City.Point(8, 0)}), (4, {City.Point(12, 0)}), (8, {City.Point(18, 0)})) c (people, place);
            """);
    }

    public static async Task<JsonElement> CoverageAsync(this ApiHost api, string arguments, string fields = Figures) =>
        (await api.QueryAsync($$"""{ coverage(grid: "G", {{arguments}}) {{fields}} }""")).GetProperty("coverage");

    public static long Residents(this JsonElement people) => people.GetProperty("residents").GetProperty("covered").GetInt64();

    private static string Services(params string[] services) => JsonSerializer.Serialize(new { services });
}
