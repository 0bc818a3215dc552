using System.Net;
using System.Text.Json;
using Map.Api.Tests.Coverage;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary>What a planner meets on the way: wrong problems, problems without a plan, reasons, comparisons, files.</summary>
public sealed class SitingTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public Task InitializeAsync() => SitingTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("""{"minutes": 0}""", "$.minutes")]
    [InlineData("""{"required": ["A"], "forbidden": ["A"]}""", "$.required")]
    public async Task A_wrong_value_is_told_by_its_path_before_anything_starts(string question, string path)
    {
        var error = await api.RefuseAsync(PlannerTests.Problem(question));
        Assert.Equal(("InvalidProblemError", path), (error.Type(), error.Text("path")));
    }

    [Fact]
    public async Task A_code_that_another_plan_has_is_refused()
    {
        await api.PlanAsync(PlannerTests.Problem("{}"));
        Assert.Equal("CodeTakenError", (await api.RefuseAsync(PlannerTests.Problem("{}"))).Type());
    }

    [Theory]
    [InlineData("""{"area": "X"}""", "no grid")]
    [InlineData("""{"services": ["MASSAGE"]}""", "MASSAGE")]
    [InlineData("""{"required": ["nowhere"]}""", "nowhere")]
    [InlineData("""{"stations": 10}""", "only 9 of the 9 candidates")]
    [InlineData("""{"candidates": {"from": []}}""", "no candidate in 区 (D)")]
    [InlineData("""{"candidates": {"from": ["MERCHANTS"]}, "stations": 1, "spacingMetres": 1400, "required": ["M"]}""", "面馆 (M) is required, but stands 1300 m from the station 中段 (T)")]
    [InlineData("""{"candidates": {"from": ["MERCHANTS", "STATIONS"]}, "spacingMetres": 500, "required": ["M", "C"]}""", "面馆 (M) and 停业 (C) are both required, but stand 300 m apart")]
    [InlineData("""{"candidates": {"from": ["MERCHANTS"]}, "stations": 1, "minutes": 4, "floors": [{"level": "GRID", "share": 0.9}]}""", "西 (W)")]
    [InlineData("""{"budget": 0.5}""", "costs 1, more than the budget of 0.5")]
    [InlineData("""{"candidates": {"from": ["MERCHANTS", "STATIONS"]}, "budget": 0.7, "required": ["M", "C"]}""", "cost 0.8 together, more than the budget of 0.7")]
    [InlineData("""{"candidates": {"from": ["MERCHANTS", "STATIONS"]}, "stations": 1, "required": ["M", "C"]}""", "more than the 1 stations asked for")]
    [InlineData("""{"demand": {"hours": [3]}}""", "Nobody counts in 区 (D)")]
    public async Task A_problem_without_a_plan_says_why_in_names(string question, string sentence)
    {
        var job = await api.SiteAsync(PlannerTests.Problem(question), "P");
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains(sentence, job.Text("error"), StringComparison.Ordinal);
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from plan"));
    }

    [Fact]
    public async Task Sites_say_what_they_add_where_and_what_is_lost_without_them()
    {
        var plan = await api.PlanAsync(new { area = "D", stations = 1, minutes = 4, demand = new { people = "RESIDENTS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS", "MERCHANTS" } } });
        var site = Assert.Single(plan.GetProperty("solution").GetProperty("sites").EnumerateArray());
        // 4 minutes are 267 m: the corner at 3.6 km reaches the cells 250 m west and 150 m east of it, the two largest.
        Assert.Equal((2048 + 4096, "NEW", "CORNERS"), ((int)site.Value("adds"), site.Text("buildKind"), site.Text("source")));
        Assert.Equal(("E", 6144), (Assert.Single(site.GetProperty("grids").EnumerateArray()).Text("grid"), (int)site.GetProperty("grids")[0].Value("adds")));
        // The next best is the corner before it, which reaches the second and the third largest.
        Assert.Equal(6144 - (1024 + 2048), site.Value("losesIfRefused"));
        Assert.Equal(6144 - (1024 + 2048), site.GetProperty("runnersUp")[0].Value("loses"));
    }

    [Fact]
    public async Task The_curve_rises_to_everybody_who_can_be_reached_and_scenarios_are_told()
    {
        var solution = (await api.PlanAsync(PlannerTests.Problem("""{"demand": {"people": "RESIDENTS"}, "minutes": 4, "existing": "NONE"}"""))).GetProperty("solution");
        var curve = solution.GetProperty("curve").EnumerateArray().Select(c => c.Value("objective")).ToList();
        // Corners reach two cells each: 4096 + 2048, then 1024 + 512, ….
        Assert.Equal([0, 6144, 6144 + 1536, 6144 + 1536 + 384, 6144 + 1536 + 384 + 96], curve.Take(5));
        // Drawn up to six stations: two of them reach 94 % of the way, 61 % above the straight line; one reaches 75 %, 58 % above it.
        Assert.Equal(2, solution.Number("elbow"));
        Assert.Equal(["SLOWER", "FASTER", "FEWER_PEOPLE", "MORE_PEOPLE", "OTHER_PEOPLE"], solution.GetProperty("scenarios").EnumerateArray().Select(s => s.Text("scenario")));
        Assert.All(solution.GetProperty("scenarios").EnumerateArray(), s => Assert.True(s.Value("best") >= s.Value("objective")));
        // 10 % slower, 4 minutes are 240 m and a cell 250 m away is out of reach.
        Assert.Equal(4096 + 1024, solution.GetProperty("scenarios")[0].Value("objective"));
    }

    [Fact]
    public async Task Costs_of_ways_of_building_decide_within_a_budget()
    {
        var problem = new { area = "D", budget = 0.4, demand = new { people = "RESIDENTS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS", "MERCHANTS" } } };
        var solution = (await api.PlanAsync(problem)).GetProperty("solution");
        Assert.Equal(("M", "CO_BUILT"), (Assert.Single(solution.GetProperty("sites").EnumerateArray()).Text("code"), solution.GetProperty("sites")[0].Text("buildKind")));
        Assert.Equal(0.3, solution.Value("cost"));
    }

    [Fact]
    public async Task Fewest_stations_cover_everybody()
    {
        var plan = await api.PlanAsync(new { area = "D", objective = "SET_COVER", demand = new { people = "CELLS" }, minutes = 4, existing = "NONE", candidates = new { from = new[] { "CORNERS" } } });
        // Nine cells, two to a corner: at least five stations.
        Assert.Equal((5.0, "OPTIMAL"), (plan.GetProperty("certificate").Value("objective"), plan.GetProperty("certificate").Text("status")));
        Assert.Equal(9, plan.GetProperty("solution").Value("planned"));
    }

    [Fact]
    public async Task A_median_is_told_in_minutes()
    {
        var plan = await api.PlanAsync(new { area = "D", objective = "P_MEDIAN", stations = 9, demand = new { people = "CELLS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS" } } });
        // Eight cells are 150 m from the nearest of nine corners and so is the ninth: 2.25 minutes each at 4 km/h.
        Assert.Equal(2.25, plan.GetProperty("certificate").Value("objective"), 0.01);
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("solution").GetProperty("planned").ValueKind);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, null)]
    [InlineData(5, 5.0)]
    public async Task One_to_four_couriers_are_told_as_unknown(int couriers, double? told)
    {
        await api.Store.RunAsync($"update demand_cell set couriers_weekday = case when residents = 4096 then {Drawn.Day(noon: couriers)} else array_fill(0, array[24]) end");
        var plan = await api.PlanAsync(PlannerTests.Problem("""{"demand": {"hours": [12]}, "minutes": 4}"""));
        var (solution, certificate) = (plan.GetProperty("solution"), plan.GetProperty("certificate"));
        Assert.Equal(told, Find(solution, "everybody"));
        Assert.Equal(told, Find(solution, "planned"));
        Assert.Equal(told, Find(certificate, "objective"));
        Assert.Equal(told, Find(certificate, "bound"));
        Assert.Equal(told, Find(solution.GetProperty("sites")[0], "adds"));
        Assert.Equal(told is null ? 0 : 1, solution.GetProperty("sites")[0].GetProperty("grids").GetArrayLength());
        Assert.DoesNotContain(solution.GetProperty("curve").EnumerateArray(), c => Find(c, "objective") is > 0 and < 5);
        Assert.DoesNotContain(solution.GetProperty("grids").EnumerateArray(), g => Find(g, "planned") is > 0 and < 5);
    }

    [Fact]
    public async Task Plans_are_compared_side_by_side()
    {
        await api.PlanAsync(PlannerTests.Problem("""{"demand": {"people": "RESIDENTS"}, "minutes": 4}"""), "A");
        await api.PlanAsync(PlannerTests.Problem("""{"demand": {"people": "RESIDENTS"}, "minutes": 4, "stations": 1}"""), "B");
        var data = await api.QueryAsync("""{ comparePlans(codes: ["B", "A"]) { isSameQuestion plans { code solution { cost planned } } sites { code plans } grids { grid planned } } }""");
        var compared = data.GetProperty("comparePlans");
        Assert.True(compared.GetProperty("isSameQuestion").GetBoolean());
        Assert.Equal(["B", "A"], compared.GetProperty("plans").EnumerateArray().Select(p => p.Text("code")));
        Assert.Equal([2, 1], compared.GetProperty("sites").EnumerateArray().Select(s => s.GetProperty("plans").GetArrayLength()));
        Assert.Equal(["E", "W"], compared.GetProperty("grids").EnumerateArray().Select(g => g.Text("grid")));
        Assert.Equal("UNKNOWN_PLAN", await api.ErrorCodeAsync("""{ comparePlans(codes: ["A", "nowhere"]) { isSameQuestion } }"""));
        Assert.Equal("INVALID_PLAN_COUNT", await api.ErrorCodeAsync("""{ comparePlans(codes: ["A"]) { isSameQuestion } }"""));
    }

    [Fact]
    public async Task A_plan_is_a_file_in_every_format()
    {
        await api.PlanAsync(PlannerTests.Problem("""{"minutes": 4}"""));
        var json = JsonElement.Parse(await api.Client.GetStringAsync(new Uri("/plans/P.geojson", UriKind.Relative)));
        Assert.Equal(2, json.GetProperty("features").GetArrayLength());
        Assert.Equal("NEW", json.GetProperty("features")[0].GetProperty("properties").Text("build_kind"));
        foreach (var format in (string[])["xlsx", "csv", "gpkg"])
        {
            using var file = await api.Client.GetAsync(new Uri($"/plans/P.{format}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync());
        }

        using var missing = await api.Client.GetAsync(new Uri("/plans/nowhere.csv", UriKind.Relative));
        using var unknown = await api.Client.GetAsync(new Uri("/plans/P.dwg", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (missing.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task A_plan_is_a_page_to_print_whatever_names_hold()
    {
        await api.Store.RunAsync("update merchant set name = '<b>面馆</b> & 茶'");
        await api.PlanAsync(PlannerTests.Problem("""{"candidates": {"from": ["MERCHANTS"]}, "stations": 1, "demand": {"people": "RESIDENTS"}}"""));
        var page = await api.Client.GetStringAsync(new Uri("/plans/P.html", UriKind.Relative));
        Assert.Contains("&lt;b&gt;面馆&lt;/b&gt; &amp; 茶 (M)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("共建 CO_BUILT", page, StringComparison.Ordinal);
    }

    private static double? Find(JsonElement element, string property) => element.GetProperty(property) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
