using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>The town of <see cref="ServiceTown"/>, whose stations stand exactly 1,000 m apart, held to standards.</summary>
public sealed class JudgementTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Fields = "{ standard { code revision } verdict rules { rule verdict figure least most minutes organizationKind findings { code verdict figure neighbour reason } } }";

    public async Task InitializeAsync()
    {
        await ServiceTown.BuildAsync(api);
        await api.Store.RunAsync("delete from standard where code = 'JUDGED'; delete from organization; update station set floor_area_m2 = case code when 'S' then 20 when 'U' then 10 end");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Everybody_within_a_circle_keeps_the_rule_and_anybody_outside_breaks_it()
    {
        Assert.Equal(("MET", 1.0), Brief(await JudgeAsync("""{"circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}}]}""", "CIRCLE_COVERAGE")));
        Assert.Equal(("NOT_MET", 0.0), Brief(await JudgeAsync("""{"circles": [{"minutes": 2, "metres": {"least": 100, "most": 130}}]}""", "CIRCLE_COVERAGE")));
    }

    [Fact]
    public async Task Whether_it_is_kept_where_nobody_knows_who_lives_there_is_unknown()
    {
        const string circle = """{"circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}}]}""";
        await api.Store.RunAsync("delete from station where code <> 'S'; update demand_cell set residents = 0 where code = 'c4'; update demand_cell set residents = null where code = 'c8'");
        Assert.Equal(("UNKNOWN", 1.0), Brief(await JudgeAsync(circle, "CIRCLE_COVERAGE")));
        await api.Store.RunAsync("update demand_cell set residents = 0 where code = 'c8'");
        Assert.Equal(("MET", 1.0), Brief(await JudgeAsync(circle, "CIRCLE_COVERAGE")));
    }

    [Fact]
    public async Task Each_circle_has_the_residents_that_it_is_planned_for()
    {
        var rule = await JudgeAsync("""{"circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}, "residents": {"least": 4, "most": 14}}]}""", "CIRCLE_RESIDENTS");
        // S has 3, T 15, U 12.
        Assert.Equal(("NOT_MET", 1.0 / 3), Brief(rule));
        Assert.Equal([("T", 15.0), ("S", 3.0)], Findings(rule));
    }

    [Theory]
    [InlineData(2, "MET", 1.0)]
    [InlineData(3, "NOT_MET", 0.0)]
    public async Task Every_point_is_reached_by_so_many_stations(int coveredBy, string verdict, double share) =>
        Assert.Equal((verdict, share), Brief(await JudgeAsync($$"""{"coveredBy": {{coveredBy}}}""", "COVERED_BY")));

    [Fact]
    public async Task Services_are_within_everybody_s_reach_or_named()
    {
        Assert.Equal(("MET", 1.0), Brief(await JudgeAsync("""{"services": ["REST", "HOT_MEAL"]}""", "SERVICES")));
        var rule = await JudgeAsync("""{"services": ["REST", "READING"]}""", "SERVICES");
        Assert.Equal(("NOT_MET", 0.5), Brief(rule));
        Assert.Equal([("READING", 0.0)], Findings(rule));
    }

    [Fact]
    public async Task Neighbours_at_exactly_the_longest_way_keep_the_spacing()
    {
        Assert.Equal(("MET", 1000.0), Brief(await JudgeAsync("""{"spacing": {"mostMetres": 1000}}""", "SPACING")));
        var rule = await JudgeAsync("""{"spacing": {"mostMetres": 999}}""", "SPACING");
        Assert.Equal(("NOT_MET", 1000.0), Brief(rule));
        Assert.Equal(["S", "T", "U"], Findings(rule).Select(f => f.Code).Order());
        Assert.Equal("T", rule.GetProperty("findings").EnumerateArray().Single(f => f.Text("code") == "S").Text("neighbour"));
    }

    [Theory]
    [InlineData(1000, "MET", null)]
    [InlineData(500, "UNKNOWN", "DENSE_AREAS_UNDEFINED")]
    public async Task A_standard_that_does_not_say_which_areas_are_dense_is_kept_only_where_stations_are_near_everywhere(int dense, string verdict, string? reason)
    {
        var rule = await JudgeDenseAsync("null", dense);
        Assert.Equal(verdict, rule.Text("verdict"));
        Assert.Equal(reason is null ? [] : [reason], Reasons(rule).Distinct());
    }

    [Fact]
    public async Task Business_circles_are_dense_where_somebody_has_drawn_any()
    {
        const string circles = """{"grids": ["BUSINESS_CIRCLE", "MARKET"]}""";
        var undrawn = await JudgeDenseAsync(circles);
        Assert.Equal(("UNKNOWN", "DENSITY_UNKNOWN"), (undrawn.Text("verdict"), Reasons(undrawn).Distinct().Single()));
        await api.Store.RunAsync($"insert into grid (code, name, level, boundary) values ('M', '商圈', 'BUSINESS_CIRCLE', {ServiceTown.City.Box(18, -1, 22, 1)})");
        var drawn = await JudgeDenseAsync(circles);
        Assert.Equal(("NOT_MET", 1000.0), Brief(drawn));
        Assert.Equal([("U", 1000.0)], Findings(drawn));
        Assert.Equal("UNKNOWN", (await JudgeDenseAsync("""{"grids": ["MARKET", "SUBURB"]}""")).Text("verdict"));
    }

    [Theory]
    // The grid has 2.2 × 0.8 km: 17,600 people are 10,000 per km².
    [InlineData("population = 17600", """{"leastResidentsPerKm2": 9900}""", "NOT_MET")]
    [InlineData("population = 17600", """{"leastResidentsPerKm2": 10100}""", "MET")]
    [InlineData("couriers = 176", """{"leastCouriersPerKm2": 99}""", "NOT_MET")]
    [InlineData("couriers = 176", """{"leastCouriersPerKm2": 101}""", "MET")]
    [InlineData("couriers = null", """{"leastCouriersPerKm2": 101}""", "UNKNOWN")]
    [InlineData("couriers = null, population = 17600", """{"leastCouriersPerKm2": 101, "leastResidentsPerKm2": 9900}""", "NOT_MET")]
    [InlineData("couriers = 176, population = 17600", """{"leastCouriersPerKm2": 101, "leastResidentsPerKm2": 10100}""", "MET")]
    // Without the grid's own figure those of its cells count: 15 are 8.5 per km².
    [InlineData("population = null", """{"leastResidentsPerKm2": 8}""", "NOT_MET")]
    [InlineData("population = null", """{"leastResidentsPerKm2": 9}""", "MET")]
    public async Task Areas_are_dense_from_so_many_people_per_square_kilometre_on(string figures, string denseAreas, string verdict)
    {
        await api.Store.RunAsync($"update grid set {figures} where code = 'G'");
        Assert.Equal(verdict, (await JudgeDenseAsync(denseAreas)).Text("verdict"));
    }

    [Fact]
    public async Task Whether_an_area_with_cells_of_unknown_residents_is_dense_is_unknown()
    {
        await api.Store.RunAsync("update demand_cell set residents = null where code = 'c1'");
        Assert.Equal("UNKNOWN", (await JudgeDenseAsync("""{"leastResidentsPerKm2": 8}""")).Text("verdict"));
    }

    [Fact]
    public async Task Branches_have_enough_members_or_are_named()
    {
        const string rules = """{"leastMembers": {"BRANCH": 3}}""";
        Assert.Equal("UNKNOWN", (await JudgeAsync(rules, "MEMBERS")).Text("verdict"));
        await api.Store.RunAsync($"""
            insert into grid (code, name, level, parent_id, boundary) select 'G1', '微网格', 'MICRO_GRID', id, {ServiceTown.City.Box(0, -1, 5, 1)} from grid where code = 'G';
            insert into grid (code, name, level, boundary) values ('H', '别处', 'GRID', {ServiceTown.City.Box(30, -1, 35, 1)});
            insert into organization (code, name, kind, members, grid_id, location)
            select o.code, o.code, o.kind, o.members, g.id, o.location
            from (values ('B3', 'BRANCH', 3, 'G', null), ('B4', 'BRANCH', 4, 'G1', null), ('B1', 'BRANCH', 1, 'H', {ServiceTown.City.Point(1, 0)}),
                         ('B5', 'BRANCH', 5, null, {ServiceTown.City.Point(1, 0)}), ('GROUP', 'GROUP', 1, 'G', null)) o (code, kind, members, grid, location)
            left join grid g on g.code = o.grid
            """);
        var kept = await JudgeAsync(rules, "MEMBERS");
        Assert.Equal(("MET", 3.0), Brief(kept));
        Assert.Equal((3.0, "BRANCH"), (kept.GetProperty("least").GetDouble(), kept.Text("organizationKind")));
        await api.Store.RunAsync("update organization set members = null where code = 'B4'");
        var unknown = await JudgeAsync(rules, "MEMBERS");
        Assert.Equal(("UNKNOWN", 3.0), Brief(unknown));
        Assert.Equal([("B4", "FIGURE_MISSING")], Findings(unknown).Select(f => f.Code).Zip(Reasons(unknown)));
        await api.Store.RunAsync("update organization set members = 2 where code = 'B5'");
        var broken = await JudgeAsync(rules, "MEMBERS");
        Assert.Equal(("NOT_MET", 2.0), Brief(broken));
        Assert.Equal([("B5", 2.0), ("B4", double.NaN)], Findings(broken));
    }

    [Fact]
    public async Task A_kind_of_organization_that_there_is_not_is_unknown_and_named()
    {
        var rule = await JudgeAsync("""{"leastMembers": {"TEAM": 3}}""", "MEMBERS");
        Assert.Equal(("UNKNOWN", "TEAM", "NOT_UNDERSTOOD"), (rule.Text("verdict"), Findings(rule).Single().Code, Reasons(rule).Single()));
    }

    [Fact]
    public async Task A_station_without_a_neighbour_is_unknown()
    {
        await api.Store.RunAsync("delete from station where code <> 'S'");
        Assert.Equal("UNKNOWN", (await JudgeAsync("""{"spacing": {"mostMetres": 1000}}""", "SPACING")).Text("verdict"));
    }

    [Fact]
    public async Task Stations_are_large_enough_or_named()
    {
        const string site = """{"site": {"leastFloorAreaM2": 12}}""";
        var rule = await JudgeAsync(site, "FLOOR_AREA");
        Assert.Equal(("NOT_MET", 10.0), Brief(rule));
        Assert.Equal("U", Findings(rule).First().Code);
        await api.Store.RunAsync("update station set floor_area_m2 = 12 where code = 'U'");
        // Of T nobody knows.
        Assert.Equal(("UNKNOWN", 12.0), Brief(await JudgeAsync(site, "FLOOR_AREA")));
    }

    [Fact]
    public async Task What_the_store_does_not_record_is_unknown_of_every_station()
    {
        var rule = await JudgeAsync("""{"site": {"streetFacingGroundFloor": true}}""", "STREET_FACING_GROUND_FLOOR");
        Assert.Equal("UNKNOWN", rule.Text("verdict"));
        Assert.Equal([("S", "NOT_RECORDED"), ("T", "NOT_RECORDED"), ("U", "NOT_RECORDED")], Findings(rule).Select(f => f.Code).Zip(Reasons(rule)));
    }

    [Theory]
    [InlineData("""{"circles": [{"minutes": 100000, "metres": {"least": 1, "most": 2}}]}""", "CIRCLE_COVERAGE")]
    [InlineData("""{"coveredBy": 1000}""", "COVERED_BY")]
    public async Task What_nobody_can_travel_is_unknown(string rules, string rule) => Assert.Equal("UNKNOWN", (await JudgeAsync(rules, rule)).Text("verdict"));

    [Fact]
    public async Task Standards_stand_side_by_side_in_their_revisions()
    {
        var data = await api.QueryAsync($$"""{ standardJudgements(within: "G", standards: [{ code: "DRAWN", revision: 1 }, { code: "DRAWN", revision: 2 }, { code: "DRAWN" }]) {{Fields}} }""");
        Assert.Equal(
            [(1, "UNKNOWN"), (2, "MET"), (3, "NOT_MET")],
            data.GetProperty("standardJudgements").EnumerateArray().Select(j => (j.GetProperty("standard").Number("revision"), j.Text("verdict"))));
    }

    [Theory]
    [InlineData("""{ standardJudgements(within: "nowhere", standards: [{ code: "DRAWN" }]) { verdict } }""", "UNKNOWN_GRID")]
    [InlineData("""{ standardJudgements(within: "G", standards: [{ code: "NOTHING" }]) { verdict } }""", "UNKNOWN_STANDARD")]
    public async Task What_there_is_not_is_named(string query, string code) => Assert.Equal(code, await api.ErrorCodeAsync(query));

    private async Task<JsonElement> JudgeAsync(string rules, string rule)
    {
        await api.Store.RunAsync($"""
            delete from standard where code = 'JUDGED';
            insert into standard (code, revision, name_zh, name_en, source, rules) values ('JUDGED', 1, '判', 'Judged', 'drawn', '{rules}')
            """);
        var data = await api.QueryAsync($$"""{ standardJudgements(within: "G", standards: [{ code: "JUDGED" }]) {{Fields}} }""");
        return data.GetProperty("standardJudgements")[0].GetProperty("rules").EnumerateArray().Single(r => r.Text("rule") == rule);
    }

    private Task<JsonElement> JudgeDenseAsync(string denseAreas, int most = 500) => JudgeAsync(
        $$"""{"spacing": {"mostMetres": 2000, "mostMetresInDenseAreas": {{most}}, "denseAreas": {{denseAreas}} } }""", "SPACING_IN_DENSE_AREAS");

    private static IEnumerable<string> Reasons(JsonElement rule) => rule.GetProperty("findings").EnumerateArray().Select(f => f.Text("reason"));

    private static (string Verdict, double Figure) Brief(JsonElement rule) => (rule.Text("verdict"), rule.GetProperty("figure").GetDouble());

    private static IEnumerable<(string Code, double Figure)> Findings(JsonElement rule) =>
        rule.GetProperty("findings").EnumerateArray().Select(f => (f.Text("code"), f.GetProperty("figure").ValueKind == JsonValueKind.Null ? double.NaN : f.GetProperty("figure").GetDouble()));
}
