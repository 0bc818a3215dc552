using System.Text.Json;
using Map.Api.Tests.Coverage;
using Map.Geodata.Access;
using Map.Geodata.Import.Osm;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>
/// A street of 3 km through the offices West (W, with W1, its W11, and W2) and East (E, with E1 and E2), with a market across the
/// border. Eight cells, 400 m apart, have 1, 2, 4, … residents. On foot 100 m take 1.5 minutes: within 15 the West's station, 100 m
/// from its first cell, reaches three cells; the East's the West's fourth as well as three of its own.
/// </summary>
public sealed class CoverageScopeTests(GuardedHost host) : IClassFixture<GuardedHost>, IAsyncLifetime, IDisposable
{
    private static readonly AsciiMap City = new("A-----------------------------B", 100);

    private static readonly string[] All = ["D", "E", "E1", "E2", "MARKET", "W", "W1", "W11", "W2"];

    private static readonly string[] Levels = ["DISTRICT", "STREET", "GRID", "MICRO_GRID", "MARKET"];

    /// <summary>On foot within 15 minutes, with every part written out, as snapshots are kept.</summary>
    private const string UsualQuestion =
        """{"minutes":15,"mode":"WALK","speedKmh":null,"hour":null,"dayType":"WEEKDAY","date":null,"services":[],"match":"ALL","atLeast":1,"whenOpen":false}""";

    private readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync()
    {
        if (await host.Store.AskAsync<long>("select count(*) from grid") > 0) return;
        var file = _folder["drawn.osm"];
        await File.WriteAllTextAsync(file, City.ToOsmXml());
        await OsmImporter.ImportAsync(host.Store.DataSource, file, new OsmImportOptions("drawn"));
        await host.Store.RunAsync($"""
            insert into grid (code, name, level, boundary) values
              ('D', 'D', 'DISTRICT', {City.Box(-1, -4, 32, 4)}), ('MARKET', 'MARKET', 'MARKET', {City.Box(11, -4, 19, 4)});
            insert into grid (code, name, level, parent_id, boundary) select g.code, g.name, 'STREET', d.id, g.boundary from grid d, (values
              ('W', 'WESTMARK', {City.Box(-1, -4, 15, 4)}), ('E', 'EASTMARK', {City.Box(15, -4, 32, 4)})) g(code, name, boundary) where d.code = 'D';
            insert into grid (code, name, level, parent_id, boundary) select g.code, above.name, 'GRID', above.id, g.boundary from grid above join (values
              ('W1', {City.Box(-1, -4, 7, 4)}), ('W2', {City.Box(7, -4, 15, 4)}), ('E1', {City.Box(15, -4, 23, 4)}), ('E2', {City.Box(23, -4, 32, 4)})) g(code, boundary) on above.code = left(g.code, 1);
            insert into grid (code, name, level, parent_id, boundary) select 'W11', name, 'MICRO_GRID', id, {City.Box(-1, -4, 3, 4)} from grid where code = 'W1';
            insert into station (code, name, kind, status, opening_hours, grid_id, location) select s.code, g.name, 'REST_STATION', 'OPEN', '24/7', g.id, s.place from grid g join (values
              ('WESTMARK-S', 'W11', {City.Point(2, 0)}), ('EASTMARK-S', 'E1', {City.Point(17, 0)})) s(code, grid, place) on g.code = s.grid;
            insert into demand_cell (code, residents, couriers_weekday, source, grid_id, location)
            select g.name || '-' || c.people, c.people, {Drawn.Day(noon: 10)}, 'drawn', g.id, c.place from grid g join (values
              (1, 'W11', {City.Point(1, 0)}), (2, 'W1', {City.Point(5, 0)}), (4, 'W2', {City.Point(9, 0)}), (8, 'W2', {City.Point(13, 0)}),
              (16, 'E1', {City.Point(17, 0)}), (32, 'E1', {City.Point(21, 0)}), (64, 'E2', {City.Point(25, 0)}), (128, 'E2', {City.Point(29, 0)})) c(people, grid, place) on g.code = c.grid;
            insert into coverage_snapshot (day, question) values ('2026-03-01', '{UsualQuestion}');
            insert into coverage_snapshot_grid (snapshot_id, grid_code, grid_name, level, status, hour, cells, covered_cells, cells_without_street, couriers_unknown_cells, residents_unknown_cells)
            select s.id, g.code, g.name, g.level, 'COVERED', 12, 1, 1, 0, 0, 0 from coverage_snapshot s, grid g;
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_department_is_told_of_its_grids_and_those_below_and_the_sums_are_over_them()
    {
        using var planner = await host.ConnectAsync(Role.Planner);
        var whole = await RowsAsync(planner);
        foreach (var grid in All)
        {
            using var client = await DepartmentAsync(grid);
            var rows = await RowsAsync(client);

            // The tree walked by PostgreSQL, without any view of a scope.
            var below = await host.Store.ListAsync<string>($"""
                with recursive below(id, code) as (select id, code from grid where code = '{grid}' union select g.id, g.code from grid g join below b on g.parent_id = b.id) select code from below order by code
                """);
            Assert.Equal(below, rows.Keys);
            Assert.All(rows, row => Assert.Equal(whole[row.Key], row.Value));
            if (grid == "MARKET") continue;
            Assert.Equal(
                await host.Store.AskAsync<long>($"select coalesce(sum(residents), 0)::bigint from demand_cell d join grid g on g.id = d.grid_id where g.code = any ('{{{string.Join(',', below)}}}')"),
                rows[grid].Known);
        }

        Assert.Equal(All, whole.Keys);
        Assert.Equal(((15L, 15L), (240L, 112L)), ((whole["W"].Known, whole["W"].Covered), (whole["E"].Known, whole["E"].Covered)));
    }

    [Fact]
    public async Task A_neighbours_station_counts_and_is_not_named()
    {
        using var planner = await host.ConnectAsync(Role.Planner);
        using var west = await DepartmentAsync("W2");
        const string gaps = """{ gaps(within: "W2", question: { minutes: 3 }) { cells residents { known } nearestMinutes nearestStation { code name } } }""";

        Assert.Equal((12L, 12L), (await RowsAsync(west))["W2"]);
        var (gap, same) = (Single(await west.AskAsync(gaps), "gaps"), Single(await planner.AskAsync(gaps), "gaps"));
        Assert.Equal((12, 6.0), (gap.GetProperty("residents").GetProperty("known").GetInt32(), gap.GetProperty("nearestMinutes").GetDouble()));
        Assert.Equal(JsonValueKind.Null, gap.GetProperty("nearestStation").ValueKind);
        Assert.Equal("EASTMARK-S", same.GetProperty("nearestStation").GetProperty("code").GetString());
        Assert.Equal(6.0, same.GetProperty("nearestMinutes").GetDouble());
    }

    [Fact]
    public async Task Of_a_circle_across_the_border_only_own_people_are_counted()
    {
        using var planner = await host.ConnectAsync(Role.Planner);
        using var east = await DepartmentAsync("E");
        const string overclaims = """{ overclaims(within: "E") { cells residents { known } station { code } } }""";

        var (own, all) = (Single(await east.AskAsync(overclaims), "overclaims"), Single(await planner.AskAsync(overclaims), "overclaims"));

        Assert.Equal((3, 16 + 32 + 64), (own.GetProperty("cells").GetInt32(), own.GetProperty("residents").GetProperty("known").GetInt32()));
        Assert.Equal((5, 4 + 8 + 16 + 32 + 64), (all.GetProperty("cells").GetInt32(), all.GetProperty("residents").GetProperty("known").GetInt32()));
    }

    [Theory]
    [InlineData("""{ coverage(grid: "#") { cells } }""")]
    [InlineData("""{ coverages(within: "#") { cells } }""")]
    [InlineData("""{ coverages(within: "#", level: null) { cells } }""")]
    [InlineData("""{ gaps(within: "#") { cells } }""")]
    [InlineData("""{ overclaims(within: "#") { cells } }""")]
    public async Task A_grid_of_others_is_like_one_that_is_not_there(string document)
    {
        using var client = await DepartmentAsync("W");
        var nowhere = (await client.AskAsync(Of("NOWHERE"))).ToString();
        Assert.Contains("UNKNOWN_GRID", nowhere, StringComparison.Ordinal);

        Assert.Empty(await client.CodesAsync(Of("W")));
        // Its own would show that there is no station in it; a neighbour's and the one above say nothing.
        foreach (var grid in (string[])["E", "E1", "D"])
            Assert.Equal(nowhere.Replace("NOWHERE", grid, StringComparison.Ordinal), (await client.AskAsync(Of(grid))).ToString());

        string Of(string grid) => document.Replace("#", grid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_of_grids_is_told_like_their_present()
    {
        using var west = await DepartmentAsync("W");
        using var reader = await host.ConnectAsync(Role.Reader);

        Assert.Equal((1, 1, 0, 0), (await DaysAsync("W"), await DaysAsync("W11"), await DaysAsync("E1"), await DaysAsync("D")));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await reader.CodesAsync(Trend("W")));

        async Task<int> DaysAsync(string grid) => (await west.AskAsync(Trend(grid))).GetProperty("data").GetProperty("coverageTrend").GetArrayLength();
        static string Trend(string grid) => $$"""{ coverageTrend(grid: "{{grid}}", since: "2026-02-01", until: "2026-03-31") { day } }""";
    }

    [Theory]
    [InlineData("D", "W", "E")]
    [InlineData("W", "W")]
    [InlineData("W1 E2 MARKET", "E2", "MARKET", "W1")]
    [InlineData("W W11", "W")]
    public async Task The_highest_grids_of_a_department_are_its_own(string scope, params string[] highest)
    {
        using var client = await DepartmentAsync(scope.Split(' '));
        var (asked, within) = scope == "D" ? ("""within: "D", level: null""", true) : ("level: null", false);

        var found = (await client.AskAsync($$"""{ coverages({{asked}}) { grid { code parent { code } } } }""")).GetProperty("data").GetProperty("coverages").EnumerateArray().Select(c => c.GetProperty("grid")).ToList();

        Assert.Equal(highest.Order(StringComparer.Ordinal), found.Select(g => g.GetProperty("code").GetString()!));
        Assert.All(found, grid => Assert.Equal(within ? JsonValueKind.Object : JsonValueKind.Null, grid.GetProperty("parent").ValueKind));
    }

    [Fact]
    public async Task Planners_begin_with_the_districts()
    {
        using var planner = await host.ConnectAsync(Role.Planner);
        Assert.Equal(["D"], (await planner.AskAsync("{ coverages(level: null) { grid { code } } }")).GetProperty("data").GetProperty("coverages").EnumerateArray().Select(c => c.GetProperty("grid").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData(7, Role.Planner, Role.Department)]
    [InlineData(8, Role.Department, Role.Planner)]
    public async Task What_is_kept_for_one_caller_is_cut_for_the_next(int minutes, Role first, Role second)
    {
        using var planner = await host.ConnectAsync(Role.Planner);
        using var west = await DepartmentAsync("W");
        foreach (var role in (Role[])[first, second, first])
            Assert.Equal(role == Role.Planner ? All : ["W", "W1", "W11", "W2"], (await RowsAsync(role == Role.Planner ? planner : west, minutes)).Keys);
    }

    [Fact]
    public async Task Nothing_of_a_neighbour_is_in_any_answer()
    {
        using var west = await DepartmentAsync("W");
        foreach (var document in (string[])
        [
            "{ coverages { grid { code name parent { name } stations { nodes { code name } } } curve { couriersKnown } completeness(standard: \"GB50180\") { missing { service } } } }",
            """{ coverage(grid: "W", whenOpen: true, hour: 12) { possiblyCovered { coveredCells } grid { name parent { name } } areaShare } }""",
            """{ gaps(within: "W", question: { minutes: 1 }) { nearestStation { name } area { coordinates } } }""",
            """{ overclaims(within: "W") { station { name } } }""",
            "{ grids { nodes { name coverage { cells grid { name parent { name } } } } } }",
        ])
            Assert.DoesNotContain("EASTMARK", (await west.AskAsync(document)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sees_no_grids_is_refused_and_who_plans_nothing_plans_nothing_here_either()
    {
        using var reader = await host.ConnectAsync(Role.Reader);
        using var nobody = host.Connect();
        using var west = await DepartmentAsync("W");
        foreach (var document in (string[])["{ coverages { cells } }", """{ coverage(grid: "W") { cells } }""", """{ gaps(within: "W") { cells } }""", """{ overclaims(within: "W") { cells } }"""])
        {
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], await reader.CodesAsync(document));
            Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await nobody.CodesAsync(document));
            Assert.Empty(await west.CodesAsync(document));
        }

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await west.CodesAsync("""{ coverageWhatIf(changes: [{ close: "WESTMARK-S" }]) { grids { cellsGained } } }"""));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await west.CodesAsync("mutation { takeCoverageSnapshot(input: { }) { job { id } } }"));
    }

    /// <summary>The grids of all levels, by code, with their residents.</summary>
    private static async Task<SortedDictionary<string, (long Known, long Covered)>> RowsAsync(HttpClient client, int minutes = 15)
    {
        var rows = new SortedDictionary<string, (long, long)>(StringComparer.Ordinal);
        foreach (var level in Levels)
        {
            var answer = await client.AskAsync($$"""{ coverages(level: {{level}}, minutes: {{minutes}}) { grid { code } residents { known covered } } }""");
            foreach (var row in answer.GetProperty("data").GetProperty("coverages").EnumerateArray())
            {
                var residents = row.GetProperty("residents");
                rows.Add(row.GetProperty("grid").GetProperty("code").GetString()!, (residents.GetProperty("known").GetInt64(), residents.GetProperty("covered").GetInt64()));
            }
        }

        return rows;
    }

    private async Task<HttpClient> DepartmentAsync(params string[] grids) =>
        await host.ConnectAsync(Role.Department, [.. await host.Store.ListAsync<long>($"select id from grid where code = any ('{{{string.Join(',', grids)}}}')")]);

    private static JsonElement Single(JsonElement answer, string field) => Assert.Single(answer.GetProperty("data").GetProperty(field).EnumerateArray());
}
