using System.Net;
using System.Text.Json;
using Map.Api.Tests.Coverage;
using Map.Api.Tests.Editing;
using Map.Api.Tests.Siting;
using Map.Api.Tests.Tiles;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Branching;

/// <summary>From routes to branches: searched, read, compared, exported, drawn, adopted.</summary>
public sealed class BranchingTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly object TwoLines = new { branches = 2, seconds = 600, rounds = 50 };

    public Task InitializeAsync() => CrossTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Two_streets_that_cross_are_two_branches_with_chain_meeting_place_and_area()
    {
        var plan = await api.PlanBranchesAsync(TwoLines);
        var solution = plan.GetProperty("solution");
        var branches = solution.GetProperty("branches").EnumerateArray().ToArray();
        Assert.Equal([["e", "w", "we"], ["n", "ns", "s"]], branches.Select(b => b.RoutesOf()));
        Assert.Equal([(50, 50.0, 1.0), (50, 50.0, 1.0)], branches.Select(b => (b.Number("couriers"), b.Value("expectedMembers"), b.Value("chainShare"))));
        Assert.Equal([("A", 2400), ("B", 800)], branches.Select(b => (b.GetProperty("meeting").Text("code"), (int)Math.Round(b.Value("chainMetres") / 100) * 100)));
        // The eastern half begins 600 m from A, the southern one 300 m from B; there and back at 250 m a minute.
        Assert.Equal([4.8, 2.4], branches.Select(b => Math.Round(b.GetProperty("meeting").Value("worstDetourMinutes"), 1)));
        Assert.All(branches, b => Assert.NotEmpty(b.GetProperty("area").GetProperty("coordinates").EnumerateArray()));
        var left = Assert.Single(solution.GetProperty("leftOut").EnumerateArray());
        Assert.Equal(("x", "NO_MEETING_PLACE"), (left.Text("code"), left.Text("reason")));
        Assert.Contains("5 分钟", left.Text("sentence"), StringComparison.Ordinal);
        Assert.Equal(("DRAFT", 0.0), (plan.Text("status"), solution.GetProperty("cost").Value("imbalance")));
    }

    [Fact]
    public async Task A_wrong_value_is_told_by_its_path_and_a_code_before_anything_starts()
    {
        var error = await api.RefuseBranchesAsync(new { branches = 0 });
        Assert.Equal(("InvalidBranchProblemError", "$.branches", "PROBLEM_OUT_OF_RANGE"), (error.Type(), error.Text("path"), error.GetProperty("because").Text("code")));
        await api.PlanBranchesAsync(TwoLines);
        Assert.Equal("CodeTakenError", (await api.RefuseBranchesAsync(TwoLines)).Type());
    }

    [Theory]
    [InlineData("""{"branches": 2, "survey": "none"}""", "$.survey names \"none\"")]
    [InlineData("""{"branches": 2, "area": "Q"}""", "$.area names \"Q\"")]
    [InlineData("""{"branches": 2, "routes": ["we", "gone"]}""", "$.routes names \"gone\"")]
    [InlineData("""{"branches": 2, "existing": [{"code": "A", "rule": "KEEP"}]}""", "$.existing names \"A\"")]
    [InlineData("""{"branches": 2, "basis": "ZONE"}""", "no grids of that level")]
    [InlineData("""{"branches": 1, "routes": ["x"]}""", "None of the 1 routes can be in a branch. 附近没有集合点")]
    public async Task What_the_store_does_not_have_fails_the_job_with_a_sentence(string problem, string sentence)
    {
        var job = await api.BranchAsync(JsonElement.Parse(problem));
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains(sentence, job.Text("error"), StringComparison.Ordinal);
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from plan"));
    }

    [Fact]
    public async Task Routes_outside_an_area_are_passed_over()
    {
        // The street apart lies south of the district; half of a route inside is enough.
        await api.Store.RunAsync($"insert into grid (code, name, level, boundary) values ('WEST', '西', 'COMMUNITY', {CrossTown.City.Box(-2, 3, 12.5, 5)})");
        var solution = (await api.PlanBranchesAsync(new { branches = 1, area = "WEST" })).GetProperty("solution");
        Assert.Equal(["w", "we"], Assert.Single(solution.GetProperty("branches").EnumerateArray()).RoutesOf());
    }

    [Fact]
    public async Task Routes_of_two_cities_are_refused_unless_an_area_names_one()
    {
        var elsewhere = new AsciiMap("""




            P---Q
            """, 10_000);
        await api.ImportAsync(elsewhere, "elsewhere");
        await api.Store.RunAsync($"insert into courier_route (code, name, couriers, path) values ('far', '远线', 9, ST_MakeLine({elsewhere.Point(0, 4)}, {elsewhere.Point(4, 4)}))");
        var job = await api.BranchAsync(TwoLines, "TWO");
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains("elsewhere (1 routes)", job.Text("error"), StringComparison.Ordinal);
        Assert.Equal(2, (await api.PlanBranchesAsync(new { branches = 2, area = "D", rounds = 50 })).GetProperty("solution").GetProperty("branches").GetArrayLength());
    }

    [Fact]
    public async Task Zones_part_the_routes_by_where_they_lie()
    {
        await api.Store.RunAsync($"""
            insert into grid (code, name, level, boundary) values ('L', '左', 'COMMUNITY', {CrossTown.City.Box(-2, -2, 11.5, 11)}), ('R', '右', 'COMMUNITY', {CrossTown.City.Box(11.5, -2, 27, 11)})
            """);
        var solution = (await api.PlanBranchesAsync(new { branches = 2, basis = "ZONE", routes = new[] { "w", "e", "n", "s" } })).GetProperty("solution");
        Assert.Equal([("L", "w"), ("R", "e,n,s")], solution.GetProperty("branches").EnumerateArray()
            .Select(b => (b.Text("zone"), string.Join(',', b.RoutesOf()))).Order());
    }

    [Fact]
    public async Task A_plan_becomes_branches_all_at_once_and_only_once()
    {
        await api.AddBranchAsync("KEPT", "n");
        await api.AddBranchAsync("GONE", "w", "e");
        var plan = await api.PlanBranchesAsync(new { branches = 2, rounds = 50, existing = new[] { new { code = "GONE", rule = "DISSOLVE" } } });
        var adopted = await AdoptAsync(plan.Number("version"));
        Assert.Equal([["P-02"], ["KEPT"], ["GONE"]], new[] { Texts(adopted, "created"), Texts(adopted, "updated"), Texts(adopted, "emptied") });
        Assert.Equal(
            ["KEPT: n ns s", "P-02: e w we"],
            await api.Store.ListAsync<string>("""
                select o.code || ': ' || string_agg(r.code, ' ' order by r.code) from organization o join organization_route x on x.organization_id = o.id
                join courier_route r on r.id = x.route_id group by o.id order by o.code
                """));
        // Nobody has counted members, so they stay unknown; what was known stays known.
        Assert.Equal("KEPT|4|true,P-02||true", await api.Store.AskAsync<string>("""
            select string_agg(concat_ws('|', code, coalesce(members::text, ''), (location is not null and activity_area is not null)::text), ',' order by code)
            from organization where code in ('KEPT', 'P-02') and formed_by = 'ROUTE' and kind = 'BRANCH'
            """));
        Assert.Equal("BUILT", (await api.ReadBranchPlanAsync()).Text("status"));
        var again = await RefuseAdoptionAsync((await api.ReadBranchPlanAsync()).Number("version"));
        Assert.Equal("BranchPlanAdoptedError", again.Type());
    }

    [Fact]
    public async Task A_plan_of_routes_that_are_gone_is_not_adopted_and_nothing_is_half_done()
    {
        var plan = await api.PlanBranchesAsync(TwoLines);
        await api.Store.RunAsync("delete from courier_route where code = 's'");
        var error = await RefuseAdoptionAsync(plan.Number("version"));
        Assert.Equal("OutdatedBranchPlanError", error.Type());
        Assert.Contains("the route s is gone", error.Text("message"), StringComparison.Ordinal);
        Assert.Equal("StaleVersionError", (await RefuseAdoptionAsync(plan.Number("version") + 1)).Type());
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from organization"));
    }

    [Fact]
    public async Task Plans_are_compared_route_by_route()
    {
        await api.PlanBranchesAsync(TwoLines, "P");
        await api.PlanBranchesAsync(new { branches = 1 }, "Q");
        var both = (await api.QueryAsync("""{ compareBranchPlans(codes: ["P", "Q"]) { agreement plans { code } routes { code branches } } }""")).GetProperty("compareBranchPlans");
        // Of 15 pairs of six routes the 6 within the two lines are together in both plans, the 9 between them only in the second.
        Assert.Equal(6 / 15.0, both.Value("agreement"), 9);
        Assert.Equal(["e", "n", "ns", "s", "w", "we", "x"], both.GetProperty("routes").EnumerateArray().Select(r => r.Text("code")));
        Assert.All(both.GetProperty("routes").EnumerateArray().Last().GetProperty("branches").EnumerateArray(), b => Assert.Equal(JsonValueKind.Null, b.ValueKind));
    }

    [Fact]
    public async Task A_plan_is_exported_in_every_format_and_drawn_on_tiles()
    {
        await api.PlanBranchesAsync(TwoLines);
        foreach (var format in (string[])["geojson", "csv", "xlsx", "gpkg", "html"])
        {
            using var file = await api.Client.GetAsync(new Uri($"/branch-plans/P.{format}", UriKind.Relative));
            Assert.True(file.IsSuccessStatusCode, format);
            if (format is "xlsx" or "gpkg") continue;
            var text = await file.Content.ReadAsStringAsync();
            Assert.Contains("沿线流动党支部", text, StringComparison.Ordinal);
            if (format == "html") Assert.Contains("孤线", text, StringComparison.Ordinal);
        }

        using var missing = await api.Client.GetAsync(new Uri("/branch-plans/nowhere.csv", UriKind.Relative));
        using var unknown = await api.Client.GetAsync(new Uri("/branch-plans/P.dwg", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (missing.StatusCode, unknown.StatusCode));
        var (lon, lat) = CrossTown.City['C'];
        var tile = await api.ReadTileAsync("branch-plans", 14, lon, lat);
        Assert.Equal((2, 2), (tile["branch_plan_areas"].Count, tile["branch_plan_chains"].Count));
        Assert.All(tile["branch_plan_chains"], c => Assert.Equal("P", c.Attributes["code"]));
    }

    private async Task<JsonElement> AdoptAsync(int version)
    {
        var payload = await SendAsync(version);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload.GetProperty("adoptedBranches");
    }

    private async Task<JsonElement> RefuseAdoptionAsync(int version) => Assert.Single((await SendAsync(version)).GetProperty("errors").EnumerateArray());

    private async Task<JsonElement> SendAsync(int version) => (await api.QueryAsync($$"""
        mutation { adoptBranches(input: { code: "P", version: {{version}} }) { adoptedBranches { plan created updated emptied } errors { __typename ... on Error { message } } } }
        """)).GetProperty("adoptBranches");

    private static string[] Texts(JsonElement element, string list) => [.. element.GetProperty(list).EnumerateArray().Select(t => t.GetString()!)];
}
