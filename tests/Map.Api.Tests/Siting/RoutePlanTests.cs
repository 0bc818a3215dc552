using System.Text.Json;
using Map.Api.Tests.Coverage;
using Map.Api.Tests.Editing;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary>
/// Plans for couriers on their routes: 40 ride the western half of <see cref="SitingTown"/>'s street and 60 the eastern one. Its middle, the only
/// corner that all of them pass, is 2 km from either end.
/// </summary>
public sealed class RoutePlanTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private static readonly object Problem = new
    {
        area = "D",
        stations = 1,
        seconds = 600,
        existing = "NONE",
        demand = new { people = "ROUTES", detourMinutes = 0, hours = new[] { 12 } },
        candidates = new { from = new[] { "CORNERS" } },
    };

    public async Task InitializeAsync()
    {
        await SitingTown.BuildAsync(api);
        await api.Store.RunAsync($"truncate courier_route, ride_survey cascade; {Route("WEST", 40, 0, 20)}; {Route("EAST", 60, 20, 40)}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_plan_on_couriers_ways_is_found_saved_and_exported()
    {
        var plan = await api.PlanAsync(Problem);
        var site = Assert.Single(plan.GetProperty("solution").GetProperty("sites").EnumerateArray());
        Assert.Equal((100.0, 100.0, "OPTIMAL"), (plan.GetProperty("solution").Value("everybody"), plan.GetProperty("certificate").Value("objective"), plan.GetProperty("certificate").Text("status")));
        Assert.Equal(SitingTown.City.Position(20, 0).Lon, site.Value("lon"), 1e-6);
        var said = (await api.QueryAsync("""{ sitingPlan(code: "P") { name problem solution { people detourMinutes survey candidatesWithoutStreet } } }""")).GetProperty("sitingPlan");
        Assert.Equal("区 · SITING 1 · +0 min", said.Text("name"));
        Assert.Equal(("ROUTES", 0.0, JsonValueKind.Null), (said.GetProperty("solution").Text("people"), said.GetProperty("solution").Value("detourMinutes"), said.GetProperty("solution").GetProperty("survey").ValueKind));
        Assert.Equal("EBIKE", said.GetProperty("problem").Text("mode"));
        var file = JsonElement.Parse(await api.Client.GetStringAsync(new Uri("/plans/P.geojson", UriKind.Relative)));
        Assert.Equal(100, Assert.Single(file.GetProperty("features").EnumerateArray()).GetProperty("properties").Number("adds"));
        Assert.Contains("名途经骑手 couriers riding past (12:00)", await api.Client.GetStringAsync(new Uri("/plans/P.html", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_not_approved_when_other_routes_are_ridden_by_then()
    {
        var plan = await api.PlanAsync(Problem);
        await api.Store.RunAsync(Route("MORE", 25, 8, 28));
        var step = (await api.QueryAsync($$"""
            mutation { approvePlan(input: { code: "P", version: {{plan.Number("version")}} }) { errors { __typename ... on OutdatedPlanError { objective now } } } }
            """)).GetProperty("approvePlan");
        var error = Assert.Single(step.GetProperty("errors").EnumerateArray());
        Assert.Equal(("OutdatedPlanError", 100.0, 125.0), (error.Type(), error.Value("objective"), error.Value("now")));
    }

    [Theory]
    [InlineData("""{"area": "D", "stations": 1, "minutes": 15, "demand": {"people": "ROUTES"}}""", "$.minutes", "demand.detourMinutes")]
    [InlineData("""{"area": "D", "stations": 1, "demand": {"people": "COURIERS", "detourMinutes": 2}}""", "$.demand.detourMinutes", "ROUTES alone")]
    public async Task Minutes_of_a_way_and_of_a_detour_are_not_mixed_up(string problem, string path, string sentence)
    {
        var error = await api.RefuseAsync(JsonElement.Parse(problem));
        Assert.Equal(("InvalidProblemError", path), (error.Type(), error.Text("path")));
        Assert.Contains(sentence, error.Text("message"), StringComparison.Ordinal);
    }

    private static string Route(string code, int couriers, int from, int to) =>
        $"insert into courier_route (code, couriers, path) values ('{code}', {couriers}, ST_MakeLine({SitingTown.City.Point(from, 0)}, {SitingTown.City.Point(to, 0)}))";
}
