using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Rides;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>Finished lines as flows and corridors.</summary>
public sealed class LineSurveyTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private static readonly RideTown Town = new();

    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync()
    {
        await store.RunAsync("delete from courier_route; delete from ride_survey; delete from city_network");
        await Town.StoreAsync(store.DataSource, "方城");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lines_that_share_streets_are_flows_of_their_sum()
    {
        await ImportAsync(("A", 7, Hours(8, 7), Town.Line([(1, 5), (10, 5)])), ("B", 9, Hours(9, 6), Town.Line([(4, 5), (10, 5), (10, 12)])));
        var survey = Assert.Single(await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]));
        Assert.Equal("LINES-方城", survey.Code);
        Assert.Equal(["7 300 8:7", "9 700 9:6", "16 600 8:7 9:6"], await FlowsAsync());
        Assert.Equal("LINES", await store.AskAsync<string>("select kind from ride_survey"));
        Assert.True(await store.AskAsync<long>("select count(*) from corridor") > 0);
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from courier_route where survey_id is null"));
    }

    [Fact]
    public async Task The_same_lines_again_change_nothing_and_without_lines_there_is_no_survey()
    {
        const string Everything = "select id || ' ' || xmin || ' ' || imported_at from ride_survey union all select id || ' ' || xmin from street_flow order by 1";
        await ImportAsync(("A", 7, Hours(8, 7), Town.Line([(1, 5), (10, 5)])));
        await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]);
        var before = await store.ListAsync<string>(Everything);
        await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]);
        Assert.Equal(before, await store.ListAsync<string>(Everything));
        await store.RunAsync("delete from courier_route");
        Assert.Empty(await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]));
        Assert.Empty(await store.ListAsync<string>(Everything));
    }

    [Fact]
    public async Task A_line_of_four_couriers_is_no_flow()
    {
        var report = await ImportAsync(("A", 4, "", Town.Line([(1, 5), (10, 5)])));
        Assert.Equal((0, 1), (report.Written, report.Rejected.Count));
        Assert.Empty(await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]));
    }

    /// <summary>600 m of nobody and 300 m of six are two in the mean, of whom nothing is told.</summary>
    [Fact]
    public async Task A_corridor_tells_no_mean_that_is_less_than_what_its_streets_tell()
    {
        await ImportAsync(("A", 20, Hours(8, 0), Town.Line([(1, 5), (10, 5)])), ("B", 6, Hours(8, 6), Town.Line([(7, 5), (10, 5)])));
        await LineSurveys.RefreshAsync(store.DataSource, _folder["networks"]);
        Assert.Equal(["20 600 8:0", "26 300 8:6"], await FlowsAsync());
        Assert.Equal(900, await store.AskAsync<double>("select round(metres::numeric, -1)::float8 from corridor"));
        Assert.True(await store.AskAsync<bool>("select weekday[9] is null from corridor"));
    }

    private static string Hours(int hour, int couriers) => string.Join(';', Enumerable.Range(0, 24).Select(h => h == hour ? couriers : (int?)null));

    private async Task<ImportReport> ImportAsync(params (string Code, int Couriers, string Hourly, string Line)[] lines)
    {
        await File.WriteAllTextAsync(_folder["lines.csv"], "code,couriers,hourly,wkt\n" + string.Concat(lines.Select(l => $"{l.Code},{l.Couriers},{l.Hourly},\"{l.Line}\"\n")));
        return await FeatureImporter.ImportAsync(store.DataSource, ImportKinds.Routes, _folder["lines.csv"], new ImportOptions { CoordinateSystem = CoordinateSystem.Wgs84 });
    }

    private Task<List<string>> FlowsAsync() => store.ListAsync<string>("""
        select concat_ws(' ', couriers, round(metres / 10) * 10, (select string_agg(hour - 1 || ':' || n, ' ' order by hour) from unnest(weekday) with ordinality h(n, hour) where n is not null))
        from street_flow order by couriers
        """);
}
