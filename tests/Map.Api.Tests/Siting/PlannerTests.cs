using System.Globalization;
using System.Text.Json;
using Map.Api.Tests.Coverage;
using Map.Api.Tests.Editing;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary>What a plan promises is what coverage finds once the plan is built: two ways of counting that share nothing but the streets.</summary>
public sealed class PlannerTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Planned = "errors { __typename ... on Error { message } ... on PlanStepNotAllowedError { status } } plan { status version sites { ordinal station { code status } } }";

    public Task InitializeAsync() => SitingTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string, string, string> Questions() => new()
    {
        { """{"demand": {"hours": [12]}}""", "hour: 12", "couriers" },
        { """{"demand": {"people": "RESIDENTS"}, "minutes": 7}""", "minutes: 7", "residents" },
        { """{"demand": {"people": "RESIDENTS"}, "minutes": 2, "mode": "EBIKE"}""", "minutes: 2, mode: EBIKE", "residents" },
        { """{"demand": {"people": "RESIDENTS"}, "minutes": 9, "mode": "STRAIGHT", "speedKmh": 5}""", "minutes: 9, mode: STRAIGHT, speedKmh: 5", "residents" },
        { """{"demand": {"hours": [20]}, "whenOpen": true, "openingHours": "Mo-Su 06:00-22:00"}""", "hour: 20, whenOpen: true", "couriers" },
        { """{"demand": {"hours": [12]}, "services": ["REST", "HOT_MEAL"], "minutes": 10}""", "hour: 12, services: [\"REST\", \"HOT_MEAL\"], minutes: 10", "couriers" },
        { """{"demand": {"hours": [12]}, "services": ["REST", "HOT_MEAL"], "match": "ANY", "minutes": 10}""", "hour: 12, services: [\"REST\", \"HOT_MEAL\"], match: ANY, minutes: 10", "couriers" },
        { """{"demand": {"hours": [12]}, "atLeast": 2}""", "hour: 12, atLeast: 2", "couriers" },
        { """{"demand": {"hours": [12]}, "existing": "NONE"}""", "", "couriers" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Coverage_rises_by_exactly_what_the_plan_says(string question, string arguments, string people)
    {
        var plan = await api.PlanAsync(Problem(question));
        var solution = plan.GetProperty("solution");
        Assert.Equal(("OPTIMAL", 0.0), (plan.GetProperty("certificate").Text("status"), plan.GetProperty("certificate").Value("gap")));
        if (arguments.Length == 0)
        {
            // As if there were none: the stations that there are have to close for it.
            await api.Store.RunAsync("update station set status = 'CLOSED'");
            arguments = "hour: 12";
        }

        Assert.Equal(solution.Value("today"), await CoveredAsync("D", arguments, people));
        Assert.Equal("APPROVED", (await StepAsync("approvePlan", plan.Number("version"))).GetProperty("plan").Text("status"));
        var planned = (await api.QueryAsync($$"""mutation { planStations(input: { code: "P" }) { {{Planned}} } }""")).GetProperty("planStations");
        Assert.All(planned.GetProperty("plan").GetProperty("sites").EnumerateArray(), s => Assert.Equal("PLANNED", s.GetProperty("station").Text("status")));
        Assert.Equal(solution.Value("today"), await CoveredAsync("D", arguments, people));

        await api.Store.RunAsync("update station set status = 'OPEN' where status = 'PLANNED'");
        Assert.Equal(solution.Value("planned"), await CoveredAsync("D", arguments, people));
        Assert.Equal(plan.GetProperty("certificate").Value("objective"), solution.Value("planned"));
        Assert.Equal(solution.Value("planned") - solution.Value("today"), solution.GetProperty("sites").EnumerateArray().Sum(s => s.Value("adds")), 6);
        foreach (var grid in solution.GetProperty("grids").EnumerateArray())
            Assert.Equal(grid.Value("planned"), await CoveredAsync(grid.Text("grid"), arguments, people));
    }

    [Fact]
    public async Task Several_hours_count_each_as_it_is()
    {
        var plan = await api.PlanAsync(Problem("""{"demand": {"hours": [12, 20]}, "minutes": 6, "whenOpen": true, "openingHours": "Mo-Su 06:00-13:00"}"""));
        var solution = plan.GetProperty("solution");
        Assert.Equal(solution.Value("today"), await AtBothAsync());
        await StepAsync("approvePlan", plan.Number("version"));
        await api.QueryAsync("""mutation { planStations(input: { code: "P" }) { plan { code } } }""");
        await api.Store.RunAsync("update station set status = 'OPEN' where status = 'PLANNED'");
        Assert.Equal(solution.Value("planned"), await AtBothAsync());

        async Task<double> AtBothAsync() =>
            await CoveredAsync("D", "minutes: 6, whenOpen: true, hour: 12", "couriers") + await CoveredAsync("D", "minutes: 6, whenOpen: true, hour: 20", "couriers");
    }

    [Theory]
    [InlineData(12, 48)]
    [InlineData(23, 16)]
    public async Task A_gate_that_is_closed_at_the_hour_keeps_people_away(int hour, double planned)
    {
        // The gate at 300 m is closed from 22 to 6 o'clock.
        var gated = new AsciiMap("A--d---B", 100);
        await api.ImportAsync(gated);
        await api.Store.RunAsync($"""
            truncate station, demand_cell cascade;
            insert into demand_cell (code, couriers_weekday, source, grid_id, location) select v.code, array_fill(v.people, array[24]), 'drawn', grid.id, place
            from grid, (values ('near', 16, {gated.Point(1, 0)}), ('far', 32, {gated.Point(6, 0)})) v (code, people, place) where grid.code = 'W';
            """);
        var (lon, lat) = gated['A'];
        var problem = new { area = "D", stations = 1, demand = new { hours = new[] { hour } }, candidates = new { points = new[] { new { code = "A", lon, lat } } } };
        Assert.Equal(planned, (await api.PlanAsync(problem)).GetProperty("solution").Value("planned"));
    }

    [Fact]
    public async Task No_two_of_the_candidates_do_better_by_what_coverage_finds()
    {
        var solution = (await api.PlanAsync(Problem("""{"demand": {"people": "RESIDENTS"}, "minutes": 7}"""))).GetProperty("solution");
        Assert.Equal(9, solution.Number("candidates"));
        var corners = Enumerable.Range(1, 9).Select(i => SitingTown.City.At(4 * i, 0)).ToList();
        var best = 0.0;
        foreach (var (first, second) in from a in corners from b in corners where string.CompareOrdinal(a, b) < 0 select (a, b))
        {
            var data = await api.QueryAsync($$"""
                { coverageWhatIf(within: "D", question: { minutes: 7 }, changes: [{ add: { at: {{first}} } }, { add: { at: {{second}} } }]) { within { after { residents { covered } } } } }
                """);
            best = Math.Max(best, data.GetProperty("coverageWhatIf").GetProperty("within").GetProperty("after").GetProperty("residents").GetProperty("covered").GetInt64());
        }

        Assert.Equal(best, solution.Value("planned"));
    }

    [Fact]
    public async Task Stations_are_planned_once_however_often_it_is_asked()
    {
        var plan = await api.PlanAsync(Problem("""{"services": ["REST"], "openingHours": "Mo-Su 08:00-20:00"}"""));
        await StepAsync("approvePlan", plan.Number("version"));
        for (var i = 0; i < 2; i++) await api.QueryAsync("""mutation { planStations(input: { code: "P", kind: SERVICE_POINT }) { plan { code } } }""");
        Assert.Equal(["P-01", "P-02"], await api.Store.ListAsync<string>("select code from station where status = 'PLANNED' order by code"));
        Assert.Equal(2, await api.Store.AskAsync<long>("""
            select count(*) from station s join station_service on station_id = s.id join grid g on g.id = s.grid_id
            where s.status = 'PLANNED' and service_code = 'REST' and opening_hours = 'Mo-Su 08:00-20:00' and build_kind = 'NEW' and kind = 'SERVICE_POINT' and g.level = 'GRID'
            """));
    }

    [Fact]
    public async Task Stations_of_a_plan_that_nobody_has_approved_are_not_planned()
    {
        await api.PlanAsync(Problem("{}"));
        var payload = (await api.QueryAsync($$"""mutation { planStations(input: { code: "P" }) { {{Planned}} } }""")).GetProperty("planStations");
        Assert.Equal(("PlanStepNotAllowedError", "DRAFT"), (Error(payload).Type(), Error(payload).Text("status")));
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from station where status = 'PLANNED'"));
    }

    [Fact]
    public async Task Either_all_stations_of_a_plan_are_planned_or_none()
    {
        var plan = await api.PlanAsync(Problem("""{"minutes": 4}"""));
        await StepAsync("approvePlan", plan.Number("version"));
        await api.Store.RunAsync($"insert into station (code, name, kind, status, location) values ('P-02', '别的', 'REST_STATION', 'CLOSED', {SitingTown.City.Point(1, 0)})");
        var payload = (await api.QueryAsync($$"""mutation { planStations(input: { code: "P" }) { {{Planned}} } }""")).GetProperty("planStations");
        Assert.Equal("CodeTakenError", Error(payload).Type());
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from station where status = 'PLANNED'"));
    }

    [Fact]
    public async Task A_plan_whose_people_have_moved_is_not_approved()
    {
        var plan = await api.PlanAsync(Problem("""{"demand": {"people": "RESIDENTS"}}"""));
        var before = plan.GetProperty("certificate").Value("objective");
        await api.Store.RunAsync("update demand_cell set residents = residents + 1");
        var error = Error(await StepAsync("approvePlan", plan.Number("version")));
        Assert.Equal(("OutdatedPlanError", before), (error.Type(), error.Value("objective")));
        Assert.InRange(error.Value("now"), before + 1, before + 9);
        Assert.Equal("DRAFT", (await api.ReadPlanAsync()).Text("status"));
    }

    [Fact]
    public async Task A_certificate_that_somebody_has_touched_is_not_approved()
    {
        var plan = await api.PlanAsync(Problem("{}"));
        await api.Store.RunAsync("""update plan set certificate = jsonb_set(certificate, '{objective}', '99999')""");
        Assert.Equal("OutdatedPlanError", Error(await StepAsync("approvePlan", plan.Number("version") + 1)).Type());
    }

    [Fact]
    public async Task A_plan_is_proposed_then_approved_and_not_twice()
    {
        var plan = await api.PlanAsync(Problem("{}"));
        var proposed = (await StepAsync("proposePlan", plan.Number("version"))).GetProperty("plan");
        Assert.Equal("PROPOSED", proposed.Text("status"));
        var approved = (await StepAsync("approvePlan", proposed.Number("version"))).GetProperty("plan");
        Assert.Equal("PlanStepNotAllowedError", Error(await StepAsync("approvePlan", approved.Number("version"))).Type());
        Assert.Equal("StaleVersionError", Error(await StepAsync("approvePlan", plan.Number("version"))).Type());
    }

    /// <summary>Two stations at corners, and what a question says.</summary>
    internal static Dictionary<string, object> Problem(string question)
    {
        var problem = JsonSerializer.Deserialize<Dictionary<string, object>>(question)!;
        problem.TryAdd("area", "D");
        problem.TryAdd("stations", 2);
        // However slow a machine is: searches for reasons have parts of this.
        problem.TryAdd("seconds", 600);
        problem.TryAdd("candidates", new { from = (string[])["CORNERS"] });
        return problem;
    }

    private async Task<JsonElement> StepAsync(string step, int version) => (await api.QueryAsync(
        string.Create(CultureInfo.InvariantCulture, $$"""mutation { {{step}}(input: { code: "P", version: {{version}} }) { errors { __typename ... on Error { message } ... on OutdatedPlanError { objective now } } plan { status version } } }"""))).GetProperty(step);

    private async Task<double> CoveredAsync(string grid, string arguments, string people) =>
        (await api.QueryAsync($$"""{ coverage(grid: "{{grid}}", {{arguments}}) { {{people}} { covered } } }""")).GetProperty("coverage").GetProperty(people).GetProperty("covered").GetInt64();

    private static JsonElement Error(JsonElement payload) => Assert.Single(payload.GetProperty("errors").EnumerateArray());
}
