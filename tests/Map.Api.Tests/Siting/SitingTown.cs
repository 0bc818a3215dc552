using System.Globalization;
using System.Text.Json;
using Map.Api.Tests.Changes;
using Map.Api.Tests.Coverage;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary>
/// A street of 4 km with side streets each 400 m, whose nine corners are candidates. Two grids, W and E, in a district D. Nine cells in the middle
/// between corners with 16, 32, 64, … couriers at noon, the same number of residents, and eight times as many couriers at 20 o'clock. Station S at
/// the western end rests people from 8 to 18, T at 2 km serves hot meals around the clock, C at 3 km is closed.
/// </summary>
internal static class SitingTown
{
    public static readonly AsciiMap City = new(
        """
        A---+---+---+---+---+---+---+---+---+---B
            |   |   |   |   |   |   |   |   |
            +   +   +   +   +   +   +   +   +
        """, 100);

    private const string Start = """
        mutation($problem: SitingBriefInput!, $code: String!) {
          startSiting(input: { problem: $problem, code: $code }) { job { id } errors { __typename ... on Error { message } ... on InvalidProblemError { path because { code values { name value } } } } }
        }
        """;

    public static async Task BuildAsync(ApiHost api)
    {
        await api.ImportAsync(City);
        var cells = Enumerable.Range(0, 9).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"({16 << i}, array[{Hours(16 << i)}], '{(i < 4 ? "W" : "E")}', {City.Point((4 * i) + 5.5, 0)})"));
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell, plan, merchant, organization cascade;
            insert into grid (code, name, level, boundary) values ('D', '区', 'DISTRICT', {City.Box(-2, -4, 43, 6)});
            insert into grid (code, name, level, parent_id, boundary)
            select g.code, g.name, 'GRID', id, area from grid, (values ('W', '西', {City.Box(-2, -4, 20, 6)}), ('E', '东', {City.Box(20, -4, 43, 6)})) g (code, name, area) where grid.code = 'D';
            insert into station (code, name, kind, status, opening_hours, location) values
              ('S', '西端', 'REST_STATION', 'OPEN', 'Mo-Su 08:00-18:00', {City.Point(0, 0)}),
              ('T', '中段', 'CANTEEN', 'OPEN', '24/7', {City.Point(20, 0)}),
              ('C', '停业', 'REST_STATION', 'CLOSED', '24/7', {City.Point(30, 0)});
            insert into station_service (station_id, service_code) select id, case code when 'T' then 'HOT_MEAL' else 'REST' end from station;
            insert into merchant (code, name, category, location) values ('M', '面馆', '餐饮', {City.Point(33, 0)});
            insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location)
            select 'c' || people, people, hours, 'drawn', grid.id, place from (values {string.Join(", ", cells)}) c (people, hours, grid, place) join grid on grid.code = c.grid;
            """);
    }

    /// <summary>Starts a search and waits for its end.</summary>
    /// <returns>The job: its state, error and result.</returns>
    public static async Task<JsonElement> SiteAsync(this ApiHost api, object problem, string code)
    {
        var payload = (await api.QueryAsync(Start, new { problem, code })).GetProperty("startSiting");
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        var id = payload.GetProperty("job").Text("id");
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state error result } }""");
        var job = await events.NextAsync();
        while (job.Text("state") is "QUEUED" or "RUNNING") job = await events.NextAsync();
        return job;
    }

    /// <summary>The plan that a search finds; fails when it finds none.</summary>
    public static async Task<JsonElement> PlanAsync(this ApiHost api, object problem, string code = "P")
    {
        var job = await api.SiteAsync(problem, code);
        Assert.True(job.Text("state") == "DONE", job.ToString());
        return await api.ReadPlanAsync(code);
    }

    public static async Task<JsonElement> ReadPlanAsync(this ApiHost api, string code = "P") => (await api.QueryAsync($$"""
        { sitingPlan(code: "{{code}}") { code status version share problem certificate { objective bound gap status } solution {
          everybody today planned unreachable cost candidates elbow
          sites { ordinal code name buildKind source lon lat cost adds losesIfRefused grids { grid adds } runnersUp { code loses } }
          grids { grid everybody today planned } curve { stations objective } scenarios { scenario objective best regret kept isValid } } } }
        """)).GetProperty("sitingPlan");

    /// <summary>What startSiting says of a problem that is none.</summary>
    public static async Task<JsonElement> RefuseAsync(this ApiHost api, object problem, string code = "P")
    {
        var payload = (await api.QueryAsync(Start, new { problem, code })).GetProperty("startSiting");
        return Assert.Single(payload.GetProperty("errors").EnumerateArray());
    }

    public static double Value(this JsonElement element, string property) => element.GetProperty(property).GetDouble();

    private static string Hours(int noon) => string.Join(',', Enumerable.Range(0, 24).Select(hour => hour switch { 12 => noon, 20 => 8 * noon, _ => 0 }));
}
