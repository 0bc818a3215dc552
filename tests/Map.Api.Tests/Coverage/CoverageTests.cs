using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>
/// A street of 2 km in two grids, W and E, with a station at its western end: 15 minutes on foot reach 1,000 m. People are
/// 1, 2, 4, 8, … so that one sum tells who was counted.
/// </summary>
public sealed class CoverageTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly AsciiMap City = new("A---------+---------B", 100);

    private const string Fields = "{ status hour cells coveredCells cellsWithoutStreet areaShare couriers { known covered share unknownCells } residents { known covered unknownCells } }";

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell cascade;
            insert into grid (code, name, level, boundary) values ('D', '区', 'DISTRICT', {City.Box(-1, -4, 21, 4)});
            insert into grid (code, name, level, parent_id, boundary)
            select g.code, g.name, 'GRID', id, area from grid, (values ('W', '西', {City.Box(-1, -4, 8, 4)}), ('E', '东', {City.Box(8, -4, 21, 4)})) g (code, name, area) where grid.code = 'D';
            insert into station (code, name, kind, status, location) values
              ('S', '开放', 'REST_STATION', 'OPEN', {City.Point(0, 0)}),
              ('P', '规划', 'REST_STATION', 'PLANNED', {City.Point(20, 0)});
            insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location) values
              ('c1', 1,    {Drawn.Day(noon: 16)},  'drawn', (select id from grid where grid.code = 'W'), {City.Point(2, 0)}),
              ('c2', 2,    {Drawn.Day(noon: 32)},  'drawn', (select id from grid where grid.code = 'W'), {City.Point(7, 0)}),
              ('c3', null, {Drawn.Day(noon: 64)},  'drawn', (select id from grid where grid.code = 'E'), {City.Point(9.5, 0)}),
              ('c4', 4,    null,             'drawn', (select id from grid where grid.code = 'E'), {City.Point(12, 0)}),
              ('c5', 8,    {Drawn.Day(noon: 128)}, 'drawn', (select id from grid where grid.code = 'E'), {City.Point(15, 3.5)});
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_grid_whose_people_all_reach_a_station_is_covered()
    {
        var west = await CoverageAsync("W");
        Assert.Equal("COVERED", west.GetProperty("status").GetString());
        Assert.Equal((3, 3), Residents(west));
        Assert.Equal((48, 48), Couriers(west));
    }

    [Fact]
    public async Task A_grid_of_which_some_reach_it_is_partly_covered_and_unknown_people_are_in_no_sum()
    {
        var east = await CoverageAsync("E");
        Assert.Equal("PARTLY_COVERED", east.GetProperty("status").GetString());
        Assert.Equal((12, 0), Residents(east));
        Assert.Equal(1, east.GetProperty("residents").GetProperty("unknownCells").GetInt32());
        Assert.Equal((64 + 128, 64), Couriers(east));
        Assert.Equal(1, east.GetProperty("couriers").GetProperty("unknownCells").GetInt32());
        Assert.Equal(1, east.GetProperty("cellsWithoutStreet").GetInt32());
    }

    [Fact]
    public async Task What_lies_above_sums_what_lies_below()
    {
        var district = await CoverageAsync("D");
        Assert.Equal((15, 3), Residents(district));
        Assert.Equal((48 + 64 + 128, 48 + 64), Couriers(district));
        Assert.Equal(5, district.GetProperty("cells").GetInt32());
    }

    [Fact]
    public async Task More_minutes_and_a_faster_mode_reach_further()
    {
        Assert.Equal((12, 4), Residents(await CoverageAsync("E", "minutes: 20")));
        Assert.Equal((12, 4), Residents(await CoverageAsync("E", "mode: EBIKE")));
        // 3.5 cells north of the street there is no street, but a straight line needs none.
        Assert.Equal((12, 12), Residents(await CoverageAsync("E", "mode: STRAIGHT, minutes: 24")));
    }

    [Fact]
    public async Task Only_open_stations_count()
    {
        await api.Store.RunAsync("update station set status = 'CLOSED' where code = 'S'");
        var west = await CoverageAsync("W");
        Assert.Equal("UNCOVERED", west.GetProperty("status").GetString());
        Assert.Equal((3, 0), Residents(west));
    }

    [Fact]
    public async Task All_grids_of_a_level_are_told_at_once()
    {
        var data = await api.QueryAsync("{ coverages(within: \"D\") { grid { code } status areaShare } }");
        var byCode = data.GetProperty("coverages").EnumerateArray().ToDictionary(c => c.GetProperty("grid").GetProperty("code").GetString()!);
        Assert.Equal(["E", "W"], byCode.Keys);
        // Of the west 200 m to each side of 800 m of street have one; from the street's far end fewer metres are left.
        Assert.InRange(byCode["W"].GetProperty("areaShare").GetDouble(), 0.3, 0.6);
        Assert.InRange(byCode["E"].GetProperty("areaShare").GetDouble(), 0.001, 0.1);
    }

    [Fact]
    public async Task Without_streets_coverage_is_unknown_and_not_zero()
    {
        await api.Store.RunAsync("delete from city_network");
        var west = await CoverageAsync("W");
        Assert.Equal("UNKNOWN", west.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, west.GetProperty("residents").GetProperty("known").ValueKind);
        Assert.Equal(JsonValueKind.Null, west.GetProperty("areaShare").ValueKind);
    }

    [Fact]
    public async Task A_grid_that_there_is_not_is_named() =>
        Assert.Equal("UNKNOWN_GRID", await api.ErrorCodeAsync($$"""{ coverage(grid: "nowhere") {{Fields}} }"""));

    private async Task<JsonElement> CoverageAsync(string grid, string more = "minutes: 15") =>
        (await api.QueryAsync($$"""{ coverage(grid: "{{grid}}", {{more}}) {{Fields}} }""")).GetProperty("coverage");

    private static (long Known, long Covered) Residents(JsonElement coverage) => Count(coverage.GetProperty("residents"));

    private static (long Known, long Covered) Couriers(JsonElement coverage) => Count(coverage.GetProperty("couriers"));

    private static (long Known, long Covered) Count(JsonElement count) => (count.GetProperty("known").GetInt64(), count.GetProperty("covered").GetInt64());
}
