using System.Text.Json;
using Map.Api.Tests.Jobs;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Zones;

/// <summary>Six communities, A B C above E F G, alike by columns: few residents in the west, many in the east.</summary>
public sealed class ZoningTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => api.Store.RunAsync("""
        truncate grid, organization, alliance, plan cascade;
        insert into grid (code, name, level, boundary) values ('X', '区', 'DISTRICT', ST_Multi(ST_MakeEnvelope(116, 30, 116.03, 30.02, 4326)));
        insert into grid (code, name, level, parent_id, population, boundary)
        select v.code, v.code || '社区', 'COMMUNITY', (select id from grid where code = 'X'), v.population, ST_Multi(ST_MakeEnvelope(v.west, v.south, v.west + 0.01, v.south + 0.01, 4326))
        from (values ('A', 116.00, 30.01, 100), ('B', 116.01, 30.01, 1000), ('C', 116.02, 30.01, 10000), ('E', 116.00, 30.00, 100), ('F', 116.01, 30.00, 1000), ('G', 116.02, 30.00, 10000)) v (code, west, south, population);
        insert into organization (code, name, kind, grid_id, location)
        select v.code, v.code, v.kind, (select id from grid where code = v.grid), ST_SetSRID(ST_MakePoint(v.lon, 30.015), 4326)
        from (values ('o1', 'COMMITTEE', 'A', 116.005), ('o2', 'UNION', 'A', 116.005), ('o3', 'BRANCH', null, 116.015), ('o4', 'COMMITTEE', 'X', 116.005)) v (code, kind, grid, lon);
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Communities_alike_make_zones_that_hang_together()
    {
        var plan = await PlanAsync();
        Assert.Equal(["A E", "B F", "C G"], ZonesOf(plan));
        Assert.Equal(("OPTIMAL", false, "DRAFT"), (plan.Text("proof"), plan.GetProperty("isEdited").GetBoolean(), plan.Text("status")));
        Assert.Equal([200, 2000, 20000], plan.GetProperty("zones").EnumerateArray().Select(z => z.Number("residents")));
        // A column is two hundredths of a degree high and one wide.
        var corners = plan.GetProperty("zones")[0].GetProperty("area").GetProperty("coordinates")[0][0].EnumerateArray().Select(c => (c[0].GetDouble(), c[1].GetDouble())).ToList();
        Assert.Equal((116, 116.01, 30, 30.02), (corners.Min(c => c.Item1), corners.Max(c => c.Item1), corners.Min(c => c.Item2), corners.Max(c => c.Item2)));
    }

    [Fact]
    public async Task A_community_moves_to_a_zone_beside_it_and_to_no_other()
    {
        var plan = await PlanAsync();
        Assert.Equal("NOT_BESIDE", (await RefuseMoveAsync(plan, "A", 3)).Text("problem"));
        plan = await MoveAsync(plan, "B", 1);
        Assert.Equal(["A B E", "F", "C G"], ZonesOf(plan));
        Assert.Equal(("FOUND", true), (plan.Text("proof"), plan.GetProperty("isEdited").GetBoolean()));
        Assert.Equal("LAST_OF_ZONE", (await RefuseMoveAsync(plan, "F", 1)).Text("problem"));
        plan = await MoveAsync(plan, "C", 1);
        // C hangs on the others by B alone.
        Assert.Equal("TORN_APART", (await RefuseMoveAsync(plan, "B", 2)).Text("problem"));
        Assert.Equal(["A B C E", "F", "G"], ZonesOf((await api.QueryAsync($$"""{ zonePlan(code: "Z") {{Plan}} }""")).GetProperty("zonePlan")));
    }

    [Fact]
    public async Task A_move_of_an_old_plan_or_of_what_is_not_in_it_is_refused()
    {
        var plan = await PlanAsync();
        await MoveAsync(plan, "B", 1);
        Assert.Equal("StaleVersionError", (await RefuseMoveAsync(plan, "F", 1)).Type());
        plan = (await api.QueryAsync($$"""{ zonePlans {{Plan}} }""")).GetProperty("zonePlans")[0];
        Assert.Equal("NotInZonePlanError", (await RefuseMoveAsync(plan, "X", 1)).Type());
        Assert.Equal("NotInZonePlanError", (await RefuseMoveAsync(plan, "F", 4)).Type());
    }

    [Fact]
    public async Task A_plan_becomes_area_unions_of_those_who_work_there_all_at_once_and_only_once()
    {
        var plan = await PlanAsync();
        var (adopted, _) = await AdoptAsync(plan.Number("version"));
        Assert.Equal(["Z-01", "Z-02", "Z-03"], adopted.GetProperty("alliances").EnumerateArray().Select(a => a.GetString()));
        // The union of workers leads no zone, and the committee of the whole district belongs to none.
        Assert.Equal(["Z-01 第1片区 AREA_UNION o4 o1", "Z-02 第2片区 AREA_UNION o4 o3", "Z-03 第3片区 AREA_UNION o4 "], await api.Store.ListAsync<string>("""
            select concat(a.code, ' ', a.name, ' ', a.kind, ' ', l.code, ' ', string_agg(o.code, ',' order by o.code)) from alliance a join organization l on l.id = a.lead_organization_id
            left join alliance_organization m on m.alliance_id = a.id left join organization o on o.id = m.organization_id where a.area is not null group by a.id, l.id order by a.code
            """));
        Assert.Equal("BUILT", (await api.QueryAsync("""{ zonePlan(code: "Z") { status } }""")).GetProperty("zonePlan").Text("status"));
        var (_, error) = await AdoptAsync(plan.Number("version") + 1);
        Assert.Equal("ZonePlanAdoptedError", error.Type());
    }

    [Fact]
    public async Task A_code_that_is_taken_leaves_no_union_behind()
    {
        var plan = await PlanAsync();
        await api.Store.RunAsync("insert into alliance (code, name, kind) values ('Z-02', '旧', 'AREA_UNION')");
        Assert.Equal("CodeTakenError", (await AdoptAsync(plan.Number("version"))).Error.Type());
        Assert.Equal(["Z-02"], await api.Store.ListAsync<string>("select code from alliance"));
    }

    [Theory]
    [InlineData("""{ area: "X", zones: 0 }""", "$.zones", "PROBLEM_OUT_OF_RANGE")]
    [InlineData("""{ area: "X", zones: 2, leastSize: 3, mostSize: 2 }""", "$.mostSize", "ZONE_MOST_BELOW_LEAST")]
    [InlineData("""{ area: "X", zones: 2, alike: [] }""", "$.alike", "ZONE_ALIKE_IN_NOTHING")]
    public async Task A_wrong_value_is_told_by_its_path_and_a_code_before_anything_starts(string problem, string path, string code)
    {
        var error = Assert.Single((await StartAsync(problem)).GetProperty("errors").EnumerateArray());
        Assert.Equal(("InvalidZoneProblemError", path, code), (error.Type(), error.Text("path"), error.GetProperty("because").Text("code")));
    }

    [Theory]
    [InlineData("""{ area: "Q", zones: 2 }""", "in which there is no grid")]
    [InlineData("""{ area: "X", zones: 7 }""", "more than the 6 grids")]
    [InlineData("""{ area: "X", zones: 2, leastSize: 4 }""", "no 2 zones within the limits")]
    public async Task What_the_store_does_not_have_fails_the_job_with_a_sentence(string problem, string sentence)
    {
        var job = await EndAsync((await StartAsync(problem)).GetProperty("job"));
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains(sentence, job.Text("error"), StringComparison.Ordinal);
    }

    private const string Plan = "{ code status version proof isEdited zones { ordinal residents grids { code } area { coordinates } } }";

    private async Task<JsonElement> StartAsync(string problem) => (await api.QueryAsync($$"""
        mutation { startZoning(input: { code: "Z", problem: {{problem}} }) { job { id } errors { __typename ... on Error { message } ... on InvalidZoneProblemError { path because { code } } } } }
        """)).GetProperty("startZoning");

    private Task<JsonElement> EndAsync(JsonElement started) => api.EndAsync(started.Text("id"));

    private async Task<JsonElement> PlanAsync()
    {
        var job = await EndAsync((await StartAsync("""{ area: "X", zones: 3, alike: [RESIDENTS] }""")).GetProperty("job"));
        Assert.True(job.Text("state") == "DONE", job.ToString());
        return (await api.QueryAsync($$"""{ zonePlan(code: "Z") {{Plan}} }""")).GetProperty("zonePlan");
    }

    private async Task<JsonElement> MoveAsync(JsonElement plan, string grid, int zone)
    {
        var payload = await SendMoveAsync(plan, grid, zone);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload.GetProperty("zonePlan");
    }

    private async Task<JsonElement> RefuseMoveAsync(JsonElement plan, string grid, int zone) => Assert.Single((await SendMoveAsync(plan, grid, zone)).GetProperty("errors").EnumerateArray());

    private async Task<JsonElement> SendMoveAsync(JsonElement plan, string grid, int zone) => (await api.QueryAsync($$"""
        mutation { moveGridToZone(input: { code: "Z", version: {{plan.Number("version")}}, grid: "{{grid}}", zone: {{zone}} }) { zonePlan {{Plan}} errors { __typename ... on Error { message } ... on BrokenZoneError { problem } } } }
        """)).GetProperty("moveGridToZone");

    private async Task<(JsonElement Adopted, JsonElement Error)> AdoptAsync(int version)
    {
        var payload = (await api.QueryAsync($$"""
            mutation { adoptZones(input: { code: "Z", version: {{version}}, lead: "o4" }) { adoptedZones { alliances } errors { __typename ... on Error { message } } } }
            """)).GetProperty("adoptZones");
        return payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? (default, errors[0]) : (payload.GetProperty("adoptedZones"), default);
    }

    private static string[] ZonesOf(JsonElement plan) =>
        [.. plan.GetProperty("zones").EnumerateArray().Select(z => string.Join(' ', z.GetProperty("grids").EnumerateArray().Select(g => g.Text("code"))))];
}
