using Map.Analysis.Siting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Siting;

/// <summary>Sites on couriers' ways; <see cref="RouteTown"/> draws the town.</summary>
public sealed class RouteSitingTests : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestStore _store;
    private readonly RouteTown _town;

    public RouteSitingTests(TestStore store) => (_store, _town) = (store, new RouteTown(store, _folder["networks"]));

    public Task InitializeAsync() => _town.BuildAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_corner_that_all_pass_is_best_at_the_busiest_hour()
    {
        var planned = await _town.PlanAsync("SDT", """{"detourMinutes": 1}""");
        Assert.Equal(["D"], Codes(planned));
        Assert.Equal((70.0, 0.0, 70.0), (planned.Solution.Everybody, planned.Solution.Today, planned.Solution.Planned));
        Assert.Equal([12], planned.Solution.Hours);
        Assert.Equal((SitingStatus.Optimal, 70.0), (planned.Certificate.Status, planned.Certificate.Bound));
    }

    [Fact]
    public async Task A_dead_end_is_on_the_way_of_those_who_have_time_for_it()
    {
        // 192 s there and back.
        Assert.Equal(30, (await _town.PlanAsync("S", """{"detourMinutes": 3.21}""")).Solution.Planned);
        var refused = await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("S", """{"detourMinutes": 3.19}"""));
        Assert.Equal("No courier passes a candidate in 区 (Z) with at most 3.19 minutes of detour. Add candidates nearer to the 3 routes, or allow more demand.detourMinutes.", refused.Message);
    }

    [Fact]
    public async Task Stations_that_there_are_count_while_they_are_open()
    {
        await _town.AddStationAsync("DAY", 'D', "Mo-Su 08:00-18:00");
        var planned = await _town.PlanAsync("T", """{"detourMinutes": 4, "hours": [12, 20]}""", """{"whenOpen": true}""");
        // At 12 all 70 pass D. At 20, when it is closed, T takes the 10 of LONG, and WEST, which ends 800 m before it, has too far to go.
        Assert.Equal((95.0, 70.0, 80.0), (planned.Solution.Everybody, planned.Solution.Today, planned.Solution.Planned));
    }

    [Fact]
    public async Task An_hour_of_which_nobody_knows_is_unknown_and_not_zero()
    {
        var planned = await _town.PlanAsync("D", """{"hours": [20]}""");
        Assert.Equal((25.0, 1), (planned.Solution.Everybody, planned.Solution.UnknownCells));
    }

    [Fact]
    public async Task A_gate_that_is_closed_at_night_takes_a_site_off_the_way()
    {
        Assert.Equal(70, (await _town.PlanAsync("G", """{"hours": [12]}""")).Solution.Planned);
        await _store.RunAsync("update courier_route set hourly = array_fill(10, array[24])");
        await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("G", """{"hours": [23]}"""));
        Assert.Equal(30, (await _town.PlanAsync("G", """{"hours": [21]}""")).Solution.Planned);
    }

    [Fact]
    public async Task Routes_of_surveys_that_overlap_are_counted_once()
    {
        await _town.AddSurveyAsync("OLD", "2026-03-07", 100);
        await _town.AddSurveyAsync("NEW", "2026-04-07", 200);
        var latest = (await _town.PlanAsync("D", """{"hours": [12]}""")).Solution;
        Assert.Equal((270.0, "NEW"), (latest.Everybody, latest.Survey));
        var old = (await _town.PlanAsync("D", """{"hours": [12], "survey": "OLD"}""")).Solution;
        Assert.Equal((100.0, "OLD"), (old.Everybody, old.Survey));
        var wrong = await Assert.ThrowsAsync<BriefException>(() => _town.PlanAsync("D", """{"survey": "NONE"}"""));
        Assert.Equal("$.demand.survey is \"NONE\", and there is no survey with that code; leave it out for the latest one.", wrong.Message);
    }

    [Fact]
    public async Task A_route_counts_for_the_grid_with_most_of_its_metres()
    {
        var grids = (await _town.PlanAsync("D")).Solution.Grids;
        Assert.Equal([("E", 40.0), ("W", 30.0)], grids.Select(g => (g.Grid, g.Everybody!.Value)));
    }

    [Fact]
    public async Task A_floor_holds_in_every_grid()
    {
        // B is on the way of all who count in the east, and of a third of those in the west.
        Assert.Equal(["B"], Codes(await _town.PlanAsync("SB", """{"detourMinutes": 4}""", """{"floors": [{"level": "GRID", "share": 0.3}]}""")));
        var refused = await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("SB", """{"detourMinutes": 4}""", """{"floors": [{"level": "GRID", "share": 0.5}]}"""));
        Assert.Equal(SitingConflictKind.NoPlanKeepsAll, refused.Kind);
        refused = await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("B", """{"detourMinutes": 2}""", """{"floors": [{"level": "GRID", "share": 0.5}]}"""));
        Assert.Equal(SitingConflictKind.FloorOutOfReach, refused.Kind);
        Assert.Contains("西 (W)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_median_has_the_least_mean_detour()
    {
        var planned = await _town.PlanAsync("ST", """{"hours": [12]}""", """{"objective": "P_MEDIAN"}""");
        Assert.Equal(["T"], Codes(planned));
        // 192 s for the 50 of EAST and LONG, and twice that for the 20 of WEST.
        Assert.Equal(((50 * 192) + (20 * 384)) / 70.0 / 60, planned.Certificate.Objective!.Value, 0.01);
        var centre = await _town.PlanAsync("ST", """{"hours": [12]}""", """{"objective": "P_CENTER", "stations": 2}""");
        Assert.Equal(192 / 60.0, centre.Certificate.Objective!.Value, 0.01);
    }

    [Fact]
    public async Task The_fewest_stations_on_everybodys_way_are_found()
    {
        var planned = await _town.PlanAsync("ABST", """{"detourMinutes": 4}""", """{"objective": "SET_COVER", "stations": null}""");
        Assert.Equal((2.0, 70.0), (planned.Certificate.Objective, planned.Solution.Planned));
    }

    [Fact]
    public async Task A_budget_a_capacity_and_required_sites_hold_as_with_all_plans()
    {
        Assert.Equal(25, (await _town.PlanAsync("D", more: """{"capacity": 25}""")).Certificate.Objective);
        Assert.Equal(["S"], Codes(await _town.PlanAsync("SD", more: """{"required": ["S"]}""")));
        Assert.Equal(["S"], Codes(await _town.PlanAsync("SD", more: """{"forbidden": ["D"]}""")));
        var refused = await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("SD", more: """{"budget": 0.5, "stations": null}"""));
        Assert.Equal(SitingConflictKind.BudgetBelowCheapest, refused.Kind);
        await _town.AddStationAsync("NEAR", 'C');
        Assert.Equal(2, (await _town.PlanAsync("DST", more: """{"spacingMetres": 401}""")).Solution.TooNearExisting);
    }

    [Fact]
    public async Task What_is_on_no_street_is_told()
    {
        var (west, east) = (RouteTown.City.Position(0, 30), RouteTown.City.Position(10, 30));
        await _store.RunAsync($"insert into courier_route (code, couriers, path) values ('FIELD', 50, {RouteTown.Line(west, east)})");
        var solution = (await _town.PlanAsync("DX")).Solution;
        Assert.Equal((1, 1, 50.0), (solution.CellsWithoutStreet, solution.CandidatesWithoutStreet, solution.Unreachable));
        Assert.Equal((120.0, 70.0), (solution.Everybody, solution.Planned));
    }

    [Fact]
    public async Task Routes_elsewhere_do_not_count()
    {
        var (west, east) = (RouteTown.City.Position(-60, 0), RouteTown.City.Position(-40, 0));
        await _store.RunAsync($"insert into courier_route (code, couriers, path) values ('AWAY', 50, {RouteTown.Line(west, east)})");
        Assert.Equal(70, (await _town.PlanAsync("D")).Solution.Everybody);
    }

    [Fact]
    public async Task Nobody_on_the_road_is_a_sentence()
    {
        await _store.RunAsync("update courier_route set hourly = array_fill(0, array[24]) where code = 'LONG'");
        var refused = await Assert.ThrowsAsync<SitingInfeasibleException>(() => _town.PlanAsync("D", """{"dayType": "WEEKEND", "hours": [4]}""", """{"area": "E"}"""));
        Assert.Contains("Nobody counts in 东 (E): 2 routes of no survey run through it", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Import routes or traces", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_says_what_its_minutes_are_and_can_be_asked_again()
    {
        var planned = await _town.PlanAsync("ST", more: """{"stations": 2}""", explain: true);
        Assert.Equal("区 · SITING 2 · +4 min", PlanStore.NameOf(planned));
        var report = PlanReport.Write("计划", planned.Solution, planned.Certificate);
        Assert.Contains("名途经骑手 couriers riding past (12:00)", report, StringComparison.Ordinal);
        Assert.Contains("绕行不超过 4 分钟", report, StringComparison.Ordinal);
        Assert.NotEmpty(planned.Solution.Curve);
        Assert.NotEmpty(planned.Solution.Scenarios);
        var saved = BriefJson.Read(BriefJson.Write(planned.Case.Brief));
        Assert.Equal((4.0, 4.0), (saved.Demand!.DetourMinutes, saved.Demand.SkipMinutes));
        Assert.Equal((null, Map.Analysis.Network.TravelMode.Ebike), (saved.Minutes, saved.Mode));
    }

    private static IEnumerable<string> Codes(PlannedSites planned) => planned.Solution.Sites.Select(s => s.Code);
}
