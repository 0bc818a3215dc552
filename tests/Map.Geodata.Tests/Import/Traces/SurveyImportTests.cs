using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>Where couriers ride: from files to flows, corridors and routes of the store.</summary>
public sealed class SurveyImportTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private const string Everything = """
        select 'survey ' || to_jsonb(s)::text from ride_survey s union all select 'flow ' || to_jsonb(f)::text from street_flow f
        union all select 'corridor ' || to_jsonb(c)::text from corridor c union all select 'route ' || to_jsonb(r)::text from courier_route r
        union all select 'cell ' || to_jsonb(d)::text from demand_cell d union all select 'changes ' || count(*) from change order by 1
        """;

    private static readonly (int, int)[] Main = [(1, 5), (17, 5)];

    private static readonly RideTown Town = new();

    private readonly TemporaryFolder _folder = new();

    private static ImportOptions Wgs84 { get; } = new() { CoordinateSystem = CoordinateSystem.Wgs84 };

    public async Task InitializeAsync()
    {
        await store.RunAsync("delete from organization_route; delete from organization; delete from courier_route; delete from ride_survey; delete from demand_cell; delete from city_network");
        await Town.StoreAsync(store.DataSource, "方城");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Couriers_who_ride_the_same_way_are_a_flow_a_corridor_and_a_route()
    {
        var report = await ImportAsync(RideTown.Table(Town.Rides(30, Main, waits: 5)));
        var survey = Assert.Single(report.Surveys);
        Assert.Equal(("RIDES-20251009-20251009", "方城", 0), (survey.Code, survey.City, survey.Kept));
        Assert.Equal((30, 30L), (survey.Routes.Counts.Couriers, survey.Routes.Counts.Trips));
        Assert.Equal(["FLOW 30 1600 19:30", "CORRIDOR 30 1600 19:30", "ROUTE 30 1600 19:30"], await TellAsync());
        Assert.Equal("TRACES 2025-10-09 2025-10-09 5 30", await store.AskAsync<string>("select concat_ws(' ', kind, first_date, last_date, least_couriers, couriers) from ride_survey"));
        Assert.Equal(1, report.WaitingPlaces);
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from demand_cell where waiting_weekday[20] = 30"));
    }

    [Fact]
    public async Task The_same_files_twice_change_nothing_and_a_second_survey_of_them_tells_the_same()
    {
        // Numbers that are told by chance, which is drawn once for all.
        var table = RideTown.Table(Town.Rides(17, Main), Town.Rides(9, [(3, 2), (3, 15)], from: 20), Town.Rides(23, [(2, 12), (12, 12), (12, 3)], from: 40));
        await ImportAsync(table);
        var before = await store.ListAsync<string>(Everything);
        await ImportAsync(table);
        Assert.Equal(before, await store.ListAsync<string>(Everything));

        // Another file of the same rows in another order, and another couriers' file beside it.
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await ImportAsync(string.Join('\n', [rows[0], .. rows.Skip(1).GroupBy(row => row.Split(',')[0]).Reverse().SelectMany(own => own)]), new SurveyOptions { Code = "AGAIN" });
        const string Flows = "select concat_ws(' ', f.couriers, f.weekday, round(f.metres), ST_AsText(f.path)) from street_flow f join ride_survey s on s.id = survey_id where s.code {0} order by 1";
        Assert.Equal(
            await store.ListAsync<string>(string.Format(System.Globalization.CultureInfo.InvariantCulture, Flows, "= 'AGAIN'")),
            await store.ListAsync<string>(string.Format(System.Globalization.CultureInfo.InvariantCulture, Flows, "<> 'AGAIN'")));
    }

    [Fact]
    public async Task An_import_of_the_same_code_takes_the_place_of_the_first()
    {
        await ImportAsync(RideTown.Table(Town.Rides(30, Main)), new SurveyOptions { Code = "周" });
        var survey = await store.AskAsync<long>("select id from ride_survey");
        await ImportAsync(RideTown.Table(Town.Rides(45, [(3, 2), (3, 15)])), new SurveyOptions { Code = "周" });
        Assert.Equal(["FLOW 45 1300 19:45", "CORRIDOR 45 1300 19:45", "ROUTE 45 1300 19:45"], await TellAsync());
        Assert.Equal(survey, await store.AskAsync<long>("select id from ride_survey"));
    }

    [Fact]
    public async Task A_route_that_a_branch_refers_to_stays_and_is_reported()
    {
        var options = new SurveyOptions { Code = "周" };
        await ImportAsync(RideTown.Table(Town.Rides(30, Main)), options);
        await store.RunAsync("insert into organization (code, name, kind) values ('B', '支部', 'BRANCH'); insert into organization_route select o.id, r.id from organization o, courier_route r");
        var report = await ImportAsync(RideTown.Table(Town.Rides(45, [(3, 2), (3, 15)])), options);
        Assert.Equal(1, Assert.Single(report.Surveys).Kept);
        Assert.Equal(["周-R001", "周-R002"], await store.ListAsync<string>("select code from courier_route order by code"));
    }

    [Fact]
    public async Task Each_trace_is_told_in_the_city_in_which_it_lies()
    {
        var north = new RideTown(north: 0.3);
        await north.StoreAsync(store.DataSource, "北城");
        var report = await ImportAsync(RideTown.Table(Town.Rides(15, Main), north.Rides(30, Main, from: 100)), new SurveyOptions { Code = "周" });
        Assert.Equal([("周-北城", 30), ("周-方城", 15)], report.Surveys.Select(s => (s.Code, s.Routes.Counts.Couriers!.Value)).Order());
        Assert.Equal(["北城 30", "方城 15"], await store.ListAsync<string>(
            "select n.name || ' ' || f.couriers from street_flow f join ride_survey s on s.id = f.survey_id join city_network n on n.id = s.city_network_id order by f.couriers desc"));
    }

    [Fact]
    public async Task Streets_that_are_imported_anew_leave_surveys_as_they_are()
    {
        await ImportAsync(RideTown.Table(Town.Rides(30, Main)));
        await store.RunAsync("delete from city_network");
        Assert.Equal(3, (await TellAsync()).Count);
    }

    [Theory]
    [InlineData("finding flows and routes")]
    [InlineData("writing")]
    public async Task A_cancelled_import_leaves_no_half_of_a_survey(string phase)
    {
        using var cancel = new CancellationTokenSource();
        await File.WriteAllTextAsync(_folder["a.csv"], RideTown.Table(Town.Rides(30, Main)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84, new SurveyOptions(), new CancelAt(phase, cancel), cancel.Token));
        Assert.Equal(0, await store.AskAsync<long>("select (select count(*) from ride_survey) + (select count(*) from demand_cell) + (select count(*) from courier_route)"));
    }

    [Fact]
    public async Task A_dry_run_reports_and_writes_nothing()
    {
        await File.WriteAllTextAsync(_folder["a.csv"], RideTown.Table(Town.Rides(30, Main)));
        var report = await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84 with { DryRun = true }, new SurveyOptions());
        Assert.Single(report.Surveys);
        Assert.Empty(await TellAsync());
    }

    [Fact]
    public async Task Traces_in_another_system_than_declared_are_counted_and_told_nowhere()
    {
        await File.WriteAllTextAsync(_folder["a.csv"], RideTown.Table(Town.Rides(30, [(1, 5), (10, 5), (10, 12), (3, 12)])));
        var report = await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84 with { CoordinateSystem = CoordinateSystem.Gcj02 }, new SurveyOptions());
        Assert.Equal(30, report.Counts.Faults[Map.Analysis.Routes.Traces.TraceFault.WrongCoordinateSystem]);
        Assert.Empty(await TellAsync());
    }

    private async Task<TraceImportReport> ImportAsync(string table, SurveyOptions? survey = null)
    {
        await File.WriteAllTextAsync(_folder["a.csv"], table);
        return await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84, survey ?? new SurveyOptions());
    }

    // What is told along lines: their couriers, metres and hours.
    private Task<List<string>> TellAsync() => store.ListAsync<string>("""
        select concat_ws(' ', what, couriers, round(metres / 10) * 10, (select string_agg(hour - 1 || ':' || n, ' ' order by hour) from unnest(day) with ordinality h(n, hour) where n is not null))
        from (select 1, 'FLOW', couriers, metres, weekday from street_flow union all select 2, 'CORRIDOR', couriers, metres, weekday from corridor
              union all select 3, 'ROUTE', couriers, ST_Length(path::geography), hourly from courier_route) told(place, what, couriers, metres, day) order by place
        """);
}
