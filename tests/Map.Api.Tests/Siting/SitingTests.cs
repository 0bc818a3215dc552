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
    [InlineData("""{"minutes": 0}""", "$.minutes", "PROBLEM_OUT_OF_RANGE", "given=0 least=1 highest=60")]
    [InlineData("""{"required": ["A"], "forbidden": ["A"]}""", "$.required", "SITING_SITE_TORN_BETWEEN", "code=A")]
    [InlineData("""{"openingHours": "morning"}""", "$.openingHours", "HOURS_WORD_UNKNOWN", "met=\"morning\"")]
    public async Task A_wrong_value_is_told_by_its_path_and_a_code_before_anything_starts(string question, string path, string code, string values)
    {
        var error = await api.RefuseAsync(PlannerTests.Problem(question));
        Assert.Equal(("InvalidProblemError", path), (error.Type(), error.Text("path")));
        var because = error.GetProperty("because");
        Assert.Equal((code, values), (because.Text("code"), string.Join(' ', because.GetProperty("values").EnumerateArray().Select(v => $"{v.Text("name")}={v.Text("value")}"))));
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
        var plan = await api.PlanAsync(new { area = "D", stations = 1, minutes = 4, seconds = 600, demand = new { people = "RESIDENTS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS", "MERCHANTS" } } });
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

    public static TheoryData<string, double> Limits() => new()
    {
        // Without any limit the corner at 3.6 km reaches the two largest cells within 4 minutes, 267 m.
        { "{}", 4096 + 2048 },
        { $$"""{"forbiddenArea": {{Box(34, 38)}} }""", 2048 + 1024 },
        { """{"forbidden": ["corner"]}""", 2048 + 1024 },
        { $$"""{"candidates": {"from": ["CORNERS"], "within": {{Box(-2, 20)}} } }""", 256 + 128 },
        // The next corners are 400 and 800 m away, the one after these reaches 256 and 512.
        { """{"stations": 2, "spacingMetres": 900}""", 4096 + 2048 + 512 + 256 },
        { """{"stations": 2, "spacingMetres": 300}""", 4096 + 2048 + 1024 + 512 },
        { """{"stations": 2, "capacity": 1000}""", 2000 },
        { """{"stations": 2, "floors": [{"level": "GRID", "share": 0.5}]}""", 4096 + 2048 + 256 + 128 },
        { """{"stations": 9, "budget": 2}""", 4096 + 2048 + 1024 + 512 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Each_limit_decides_as_it_says(string question, double planned)
    {
        var problem = JsonSerializer.Deserialize<Dictionary<string, object>>(question)!;
        foreach (var (part, value) in new Dictionary<string, object> { ["stations"] = 1, ["minutes"] = 4, ["existing"] = "NONE", ["demand"] = new { people = "RESIDENTS" } }) problem.TryAdd(part, value);
        if (problem.ContainsKey("forbidden")) problem["forbidden"] = new[] { CornerAt(36) };
        Assert.Equal(planned, (await api.PlanAsync(PlannerTests.Problem(JsonSerializer.Serialize(problem)))).GetProperty("certificate").Value("objective"));
    }

    [Fact]
    public async Task Worth_falls_with_time_and_people_are_told_beside_it()
    {
        var plan = await api.PlanAsync(PlannerTests.Problem("""{"stations": 1, "minutes": 4, "decayFromMinutes": 0, "existing": "NONE", "demand": {"people": "RESIDENTS"}}"""));
        // 150 m take 2.25 of 4 minutes, 250 m take 3.75.
        Assert.Equal((4096 * (1 - (2.25 / 4))) + (2048 * (1 - (3.75 / 4))), plan.GetProperty("certificate").Value("objective"), 2.0);
        Assert.Equal(4096 + 2048, plan.GetProperty("solution").Value("planned"));
    }

    [Fact]
    public async Task A_special_grid_has_the_people_that_lie_in_it()
    {
        await api.Store.RunAsync($"insert into grid (code, name, level, boundary) values ('B', '商圈', 'BUSINESS_CIRCLE', {SitingTown.City.Box(33, -2, 41, 2)})");
        var solution = (await api.PlanAsync(PlannerTests.Problem("""{"area": "B", "stations": 1, "minutes": 4, "demand": {"people": "RESIDENTS"}}"""))).GetProperty("solution");
        Assert.Equal((6144, 6144, 1), (solution.Value("everybody"), solution.Value("planned"), solution.Number("candidates")));
    }

    [Fact]
    public async Task Planned_stations_count_where_they_are_asked_for()
    {
        await api.Store.RunAsync($"insert into station (code, name, kind, status, location) values ('N', '拟建', 'REST_STATION', 'PLANNED', {SitingTown.City.Point(36, 0)})");
        const string problem = """{"stations": 1, "minutes": 4, "demand": {"people": "RESIDENTS"}, "existing": "OPEN_AND_PLANNED"}""";
        var planned = (await api.PlanAsync(PlannerTests.Problem(problem), "A")).GetProperty("solution");
        var open = (await api.PlanAsync(PlannerTests.Problem(problem.Replace("_AND_PLANNED", "", StringComparison.Ordinal)), "B")).GetProperty("solution");
        // T in the middle reaches 128 and 256.
        Assert.Equal((384 + 6144, 384), (planned.Value("today"), open.Value("today")));
    }

    [Fact]
    public async Task A_plan_that_opens_a_station_keeps_it()
    {
        await api.PlanAsync(new { area = "D", stations = 1, minutes = 15, demand = new { people = "RESIDENTS" }, existing = "NONE", required = new[] { "C" }, candidates = new { from = new[] { "STATIONS" } } });
        Assert.Equal("C", await api.Store.AskAsync<string>("select station.code from plan_site join station on station_id = station.id"));
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
    public async Task Medians_and_centres_are_told_in_minutes()
    {
        var plan = await api.PlanAsync(new { area = "D", objective = "P_MEDIAN", stations = 9, demand = new { people = "CELLS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS" } } });
        // Eight cells are 150 m from the nearest of nine corners and so is the ninth: 2.25 minutes each at 4 km/h.
        Assert.Equal(2.25, plan.GetProperty("certificate").Value("objective"), 0.01);
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("solution").GetProperty("planned").ValueKind);
        var center = await api.PlanAsync(new { area = "D", objective = "P_CENTER", stations = 9, demand = new { people = "CELLS" }, existing = "NONE", candidates = new { from = new[] { "CORNERS" } } }, "C");
        Assert.Equal(2.25, center.GetProperty("certificate").Value("objective"), 0.01);
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

    private static string Box(double fromColumn, double toColumn)
    {
        var ((west, north), (east, south)) = (SitingTown.City.Position(fromColumn, -1), SitingTown.City.Position(toColumn, 1));
        return JsonSerializer.Serialize(new { type = "Polygon", coordinates = new[] { new[] { new[] { west, south }, [east, south], [east, north], [west, north], [west, south] } } });
    }

    private static string CornerAt(double column)
    {
        var (lon, lat) = SitingTown.City.Position(column, 0);
        return Map.Geodata.Siting.Candidates.StreetCorners.CodeOf(new Map.Analysis.Network.Place(lon, lat));
    }

    private static double? Find(JsonElement element, string property) => element.GetProperty(property) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
