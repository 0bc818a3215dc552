using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>
/// A street with station S at its western end and a compound in the east, whose only gate is closed from 22 to 6 o'clock. One resident
/// outside, two within reach inside, four inside and too far at any hour.
/// </summary>
public sealed class GateTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly AsciiMap City = new("A-----d------------B", 100);

    public async Task InitializeAsync()
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell cascade;
            delete from standard where code = 'GATED';
            insert into standard (code, revision, name_zh, name_en, source, rules) values ('GATED', 1, '画', 'Drawn', 'drawn', '{Rules}');
            insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', {City.Box(-1, -1, 20, 1)});
            insert into station (code, name, kind, status, opening_hours, location) values ('S', '西', 'REST_STATION', 'OPEN', 'Mo-Su 00:00-23:00', {City.Point(0, 0)});
            insert into demand_cell (code, residents, source, grid_id, location)
            select 'c' || people, people, 'drawn', grid.id, place
            from grid, (values (1, {City.Point(3, 0)}), (2, {City.Point(9, 0)}), (4, {City.Point(18, 0)})) c (people, place);
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string Rules => """{"circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}}], "spacing": {"mostMetres": 1000}}""";

    [Theory]
    [InlineData("hour: 5", 1)]
    [InlineData("hour: 6", 3)]
    [InlineData("hour: 21", 3)]
    [InlineData("hour: 22", 1)]
    [InlineData("hour: 22, dayType: WEEKEND", 1)]
    [InlineData("hour: 22, date: \"2026-11-19\"", 1)]
    [InlineData("hour: 12, whenOpen: true", 3)]
    [InlineData("hour: 22, whenOpen: true", 1)]
    [InlineData("hour: 23, whenOpen: true", 0)]
    public async Task A_compound_is_covered_while_its_gate_is_open(string arguments, long covered) =>
        Assert.Equal(covered, (await api.CoverageAsync(arguments)).Residents());

    [Fact]
    public async Task Who_asks_for_no_hour_passes_a_gate_that_is_open_at_some() => Assert.Equal(3, (await api.CoverageAsync("minutes: 15")).Residents());

    [Fact]
    public async Task A_day_s_curve_shows_the_night_behind_the_gate()
    {
        var coverage = await api.CoverageAsync("minutes: 15", "{ curve { coveredCells possiblyCoveredCells } }");
        foreach (var cells in (string[])["coveredCells", "possiblyCoveredCells"])
        {
            // From 23:00 on the station is closed too.
            Assert.Equal(
                Enumerable.Range(0, 24).Select(hour => hour switch { 23 => 0, < 6 or 22 => 1, _ => 2 }),
                coverage.GetProperty("curve").GetProperty(cells).EnumerateArray().Select(c => c.GetInt32()));
        }
    }

    [Fact]
    public async Task Area_is_cut_off_by_the_gate_as_people_are()
    {
        async Task<double> ShareAsync(int hour) => (await api.CoverageAsync($"hour: {hour}", "{ areaShare }")).GetProperty("areaShare").GetDouble();
        // 1,000 m of street by day, 600 m by night, and as much of the west.
        Assert.InRange(await ShareAsync(22) / await ShareAsync(12), 0.6, 0.7);
    }

    [Fact]
    public async Task A_gap_behind_a_closed_gate_says_so()
    {
        Assert.Equal([("ISLAND", 4), ("GATE_CLOSED", 2)], await GapsAsync("hour: 22"));
        Assert.Equal([("TOO_FAR", 4)], await GapsAsync("hour: 12"));
        Assert.Equal([("TOO_FAR", 4)], await GapsAsync("minutes: 15"));
        Assert.Equal([("ISLAND", 4), ("GATE_CLOSED", 2)], await GapsAsync("hour: 22, whenOpen: true"));
        // Both the station and the gate are closed: longer hours of the station would not help those behind the gate.
        Assert.Equal([("NO_STATION", 4), ("GATE_CLOSED", 2), ("CLOSED", 1)], await GapsAsync("hour: 23, whenOpen: true"));
    }

    [Fact]
    public async Task A_station_behind_the_gate_would_help_at_night()
    {
        var data = await api.QueryAsync($$"""
            { coverageWhatIf(question: { hour: 22 }, changes: [{ add: { at: {{City.At(12, 0)}} } }]) {
                grids { before { residents { covered } } after { residents { covered } } } } }
            """);
        var grid = Assert.Single(data.GetProperty("coverageWhatIf").GetProperty("grids").EnumerateArray());
        Assert.Equal((1, 7), (grid.GetProperty("before").Residents(), grid.GetProperty("after").Residents()));
    }

    [Fact]
    public async Task Circles_at_night_end_at_the_gate()
    {
        async Task<double[]> SizesAsync(string arguments) =>
        [
            .. (await api.QueryAsync($$"""
                {
                  serviceCircle(at: {{City.At(0, 0)}}{{arguments}}) { areaSquareMetres bands(minutes: [15]) { areaSquareMetres } }
                  serviceCircles(at: [{{City.At(0, 0)}}]{{arguments}}) { areas { areaSquareMetres } }
                  stations(first: 1) { nodes { serviceCircle{{(arguments.Length > 0 ? $"({arguments[2..]})" : "")}} { areaSquareMetres } } }
                }
                """)).EnumerateObject().SelectMany(field => Sizes(field.Value)),
        ];
        var (always, day, night) = (await SizesAsync(""), await SizesAsync(", hour: 12"), await SizesAsync(", hour: 22"));
        Assert.Equal(4, day.Length);
        Assert.Equal(always, day);
        // 1,000 m of street by day, 600 m by night.
        Assert.All(night.Zip(day), size => Assert.InRange(size.First / size.Second, 0.55, 0.75));
    }

    private static IEnumerable<double> Sizes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "areaSquareMetres" ? [p.Value.GetDouble()] : Sizes(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Sizes),
        _ => [],
    };

    [Theory]
    [InlineData("hour: 12", 810)]
    [InlineData("hour: 12, within: 1000, speedKmh: 3.6", 900)]
    [InlineData("hour: 22", null)]
    [InlineData("openAt: \"2026-11-19T21:30:00+08:00\"", 810)]
    [InlineData("openAt: \"2026-11-19T22:30:00+08:00\"", null)]
    [InlineData("within: 1000", 810)]
    public async Task Stations_near_a_compound_are_reached_through_its_open_gate(string arguments, int? seconds)
    {
        // 900 m at 4 km/h are 810 s.
        var data = await api.QueryAsync($$"""{ nearbyStations(at: {{City.At(9, 0)}}, mode: WALK, {{arguments}}) { edges { travelSeconds } } }""");
        Assert.Equal(seconds is { } known ? [known] : [], data.GetProperty("nearbyStations").GetProperty("edges").EnumerateArray().Select(e => e.Number("travelSeconds")));
    }

    [Fact]
    public async Task After_a_station_has_moved_hours_are_counted_anew()
    {
        Assert.Equal(1, (await api.CoverageAsync("hour: 22")).Residents());
        await api.Store.RunAsync($"update station set location = {City.Point(10, 0)}");
        Assert.Equal(6, (await api.CoverageAsync("hour: 22")).Residents());
        Assert.Equal(7, (await api.CoverageAsync("hour: 12")).Residents());
    }

    [Theory]
    [InlineData("hour: 12", "MET", 900.0)]
    [InlineData("hour: 22", "UNKNOWN", null)]
    public async Task A_standard_is_judged_at_an_hour(string arguments, string verdict, double? metres)
    {
        await api.Store.RunAsync($"""
            delete from demand_cell where code = 'c4';
            insert into station (code, name, kind, status, location) values ('T', '东', 'REST_STATION', 'OPEN', {City.Point(9, 0)});
            """);
        var data = await api.QueryAsync($$"""{ standardJudgements(within: "G", standards: [{ code: "GATED" }], {{arguments}}) { rules { rule verdict figure } } }""");
        var rules = data.GetProperty("standardJudgements")[0].GetProperty("rules").EnumerateArray().ToDictionary(r => r.Text("rule"));
        Assert.Equal("MET", rules["CIRCLE_COVERAGE"].Text("verdict"));
        Assert.Equal(verdict, rules["SPACING"].Text("verdict"));
        Assert.Equal(metres, rules["SPACING"].GetProperty("figure") is { ValueKind: JsonValueKind.Number } figure ? figure.GetDouble() : null);
    }

    private async Task<(string, long)[]> GapsAsync(string question) =>
    [
        .. (await api.QueryAsync($$"""{ gaps(within: "G", question: { {{question}} }) { kind residents { known } } }""")).GetProperty("gaps")
            .EnumerateArray().Select(g => (g.Text("kind"), g.GetProperty("residents").GetProperty("known").GetInt64())),
    ];
}
