using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Coverage;

public sealed class CoverageByServiceTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => ServiceTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("""services: ["REST"]""", 15)]
    [InlineData("""services: ["HOT_MEAL"]""", 15)]
    [InlineData("""services: ["READING"]""", 0)]
    [InlineData("""services: ["REST", "READING"]""", 0)]
    [InlineData("""services: ["REST", "READING"], match: ANY""", 15)]
    // Five minutes are 333 m: S reaches the first cell, T the two in the middle, U the last.
    [InlineData("""services: ["REST"], minutes: 5""", 1 + 8)]
    [InlineData("""services: ["REST", "HOT_MEAL"], minutes: 5""", 0)]
    [InlineData("""services: ["REST", "HOT_MEAL"], minutes: 5, match: ANY""", 15)]
    public async Task Services_are_within_reach_or_not(string arguments, long covered) =>
        Assert.Equal(covered, (await api.CoverageAsync(arguments)).Residents());

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 15)]
    [InlineData(3, 0)]
    public async Task As_many_stations_are_within_reach_as_asked_for(int atLeast, long covered)
    {
        var coverage = await api.CoverageAsync($"atLeast: {atLeast}");
        Assert.Equal(covered, coverage.Residents());
        Assert.Equal(15, coverage.GetProperty("coveredByTwo").Residents());
    }

    [Fact]
    public async Task With_opening_hours_only_stations_known_to_be_open_count()
    {
        var open = await api.CoverageAsync("""services: ["REST"], whenOpen: true, hour: 10""");
        Assert.Equal(3, open.Residents());
        Assert.Equal(15, open.GetProperty("possiblyCovered").Residents());
        var evening = await api.CoverageAsync("""services: ["REST"], whenOpen: true, hour: 18""");
        Assert.Equal(0, evening.Residents());
        Assert.Equal(12, evening.GetProperty("possiblyCovered").Residents());
        Assert.Equal("UNCOVERED", evening.Text("status"));
        // By two are those whom S and T reach.
        Assert.Equal(3, (await api.CoverageAsync("whenOpen: true, hour: 10")).GetProperty("coveredByTwo").Residents());
    }

    [Fact]
    public async Task A_weekend_has_its_own_hours_and_couriers()
    {
        var weekend = await api.CoverageAsync("""services: ["REST"], whenOpen: true, hour: 10, dayType: WEEKEND""");
        Assert.Equal(0, weekend.Residents());
        var meals = await api.CoverageAsync("""services: ["HOT_MEAL"], whenOpen: true, hour: 10, dayType: WEEKEND""");
        Assert.Equal(15 * 256, meals.GetProperty("couriers").GetProperty("covered").GetInt64());
    }

    [Theory]
    // An ordinary Thursday, and National Day, on which the station is closed and couriers are as on a weekend.
    [InlineData("2026-11-19", 3, "WEEKDAY")]
    [InlineData("2026-10-01", 0, "WEEKEND")]
    public async Task A_date_is_that_day_with_its_holidays(string date, long covered, string dayType)
    {
        var coverage = await api.CoverageAsync($$"""services: ["REST"], whenOpen: true, hour: 10, date: "{{date}}" """);
        Assert.Equal((covered, dayType), (coverage.Residents(), coverage.Text("dayType")));
    }

    /// <summary>
    /// Reached is where metres along the street and metres beside it are 1,000 together and 200 beside it: of 2,200 m by 800 m. Along the
    /// street a station is never further than 500 m, two are in a strip that narrows towards each station, and beyond both ends there are
    /// parts of a circle.
    /// </summary>
    [Theory]
    [InlineData("minutes: 15", (400.0 * 2000) + 76_528, 4 * ((200 * 200) + (200 * 600)))]
    [InlineData("whenOpen: true, hour: 19", 2 * ((200.0 * 1600) + (200 * 200)), 0)]
    [InlineData("atLeast: 3", 0, 4 * ((200 * 200) + (200 * 600)))]
    [InlineData("mode: STRAIGHT, minutes: 60, services: [\"HOT_MEAL\"]", 2200.0 * 800, 0)]
    public async Task Areas_are_reached_by_one_and_by_two(string arguments, double squareMetres, double byTwo)
    {
        var coverage = await api.CoverageAsync(arguments, "{ areaShare areaShareByTwo }");
        Assert.Equal(squareMetres / (2200 * 800), coverage.GetProperty("areaShare").GetDouble(), 0.02);
        Assert.Equal(byTwo / (2200 * 800), coverage.GetProperty("areaShareByTwo").GetDouble(), 0.02);
    }

    [Fact]
    public async Task The_curve_tells_every_hour_of_the_day()
    {
        const string fields = "{ curve { dayType cells coveredCells possiblyCoveredCells couriersKnown couriersCovered residentsCovered residentsPossiblyCovered } weekend: curve(dayType: WEEKEND) { coveredCells } }";
        var coverage = await api.CoverageAsync("""services: ["REST"]""", fields);
        var curve = coverage.GetProperty("curve");
        Assert.Equal(Hours(hour => hour is >= 8 and < 18 ? 3 : 0), Figures(curve, "residentsCovered"));
        Assert.Equal(Hours(hour => hour is >= 8 and < 18 ? 15 : 12), Figures(curve, "residentsPossiblyCovered"));
        Assert.Equal(Hours(hour => hour is >= 8 and < 18 ? 48 : 0), Figures(curve, "couriersCovered"));
        Assert.Equal(Hours(_ => 240), Figures(curve, "couriersKnown"));
        Assert.Equal(Hours(_ => 0), Figures(coverage.GetProperty("weekend"), "coveredCells"));
    }

    [Fact]
    public async Task Completeness_is_the_share_of_a_standards_services_with_what_is_missing()
    {
        const string fields = """{ completeness(standard: "DRAWN") { revision requiredServices residentsShare couriersShare cellsShare missing { service cells residents couriers } } }""";
        var any = (await api.CoverageAsync("hour: 10", fields)).GetProperty("completeness");
        Assert.Equal((2.0 / 3, 3), (any.GetProperty("residentsShare").GetDouble(), any.Number("requiredServices")));
        var missing = Assert.Single(any.GetProperty("missing").EnumerateArray());
        Assert.Equal(("READING", 4, 15, 240), (missing.Text("service"), missing.Number("cells"), missing.Number("residents"), missing.Number("couriers")));

        var open = (await api.CoverageAsync("hour: 10, whenOpen: true", fields)).GetProperty("completeness");
        Assert.Equal((3 + 15 + 0) / (3.0 * 15), open.GetProperty("residentsShare").GetDouble(), 9);
        Assert.Equal((2 + 4 + 0) / (3.0 * 4), open.GetProperty("cellsShare").GetDouble(), 9);
        Assert.Equal(["READING", "REST"], open.GetProperty("missing").EnumerateArray().Select(m => m.Text("service")));
    }

    [Fact]
    public async Task A_revision_of_a_standard_stays_what_it_was()
    {
        const string fields = """{ old: completeness(standard: "DRAWN", revision: 2) { residentsShare } none: completeness(standard: "DRAWN", revision: 1) { residentsShare } }""";
        var coverage = await api.CoverageAsync("hour: 10", fields);
        Assert.Equal(1, coverage.GetProperty("old").GetProperty("residentsShare").GetDouble());
        Assert.Equal(JsonValueKind.Null, coverage.GetProperty("none").ValueKind);
    }

    [Fact]
    public async Task Grids_of_a_page_tell_their_coverage()
    {
        var data = await api.QueryAsync("""{ grids { nodes { code coverage(question: { services: ["REST"], whenOpen: true, hour: 10 }) { residents { covered } curve { coveredCells } } } } }""");
        var grid = Assert.Single(data.GetProperty("grids").GetProperty("nodes").EnumerateArray());
        Assert.Equal(3, grid.GetProperty("coverage").Residents());
        Assert.Equal(2, grid.GetProperty("coverage").GetProperty("curve").GetProperty("coveredCells")[10].GetInt32());
    }

    [Theory]
    [InlineData("""{ coverage(grid: "G", atLeast: 9) { hour } }""", "INVALID_AT_LEAST")]
    [InlineData("""{ coverage(grid: "G", hour: 24) { hour } }""", "INVALID_HOUR")]
    [InlineData("""{ coverage(grid: "G", date: "0001-01-01") { hour } }""", "INVALID_DATE")]
    [InlineData("""{ coverageTrend(grid: "G", until: "0001-01-01") { day } }""", "INVALID_DATE")]
    [InlineData("""{ report(kind: GRID, code: "G", asOf: "0001-01-01") { asOf } }""", "INVALID_DATE")]
    [InlineData("""mutation { deleteReportSchedule(input: { code: "a\u0000" }) { errors { __typename } } }""", "INVALID_TEXT")]
    [InlineData("""mutation { createAlliance(input: { code: "A", name: "a", kind: AREA_UNION, merchants: ["a\u0000"] }) { errors { __typename } } }""", "INVALID_TEXT")]
    [InlineData("""{ coverage(grid: "G", services: ["NOTHING"]) { hour } }""", "UNKNOWN_SERVICE")]
    [InlineData("""{ coverage(grid: "G") { completeness(standard: "NOTHING") { revision } } }""", "UNKNOWN_STANDARD")]
    [InlineData("""{ coverages(within: "nowhere") { hour } }""", "UNKNOWN_GRID")]
    public async Task What_can_t_be_asked_is_told(string query, string code) => Assert.Equal(code, await api.ErrorCodeAsync(query));

    private static IEnumerable<long> Hours(Func<int, long> figure) => Enumerable.Range(0, 24).Select(figure);

    private static IEnumerable<long> Figures(JsonElement curve, string field) => curve.GetProperty(field).EnumerateArray().Select(f => f.GetInt64());
}
