using System.Globalization;
using System.Text.Json;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>
/// Tries to find single couriers in everything that an import leaves behind: every row of every table (which is what a backup holds and
/// what answers, tiles and exports are made of), the log of changes, the report and what was told on the way. The rule is known to the
/// attacker; the secret is the store's own, another one in each run.
/// </summary>
public sealed class RidePrivacyTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private const int K = 5, Step = 3 * K;

    private static readonly RideTown Town = new();

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _stages = [];

    /// <summary>Ways that only groups of one to five ride, far from each other and from the main street.</summary>
    private static readonly (int Count, (int, int)[] Way)[] Groups =
        [(1, [(1, 1), (1, 8)]), (2, [(4, 1), (4, 8)]), (3, [(7, 1), (7, 8)]), (4, [(10, 1), (10, 8)]), (5, [(13, 1), (13, 8)])];

    public async Task InitializeAsync()
    {
        await store.RunAsync("delete from courier_route; delete from ride_survey; delete from demand_cell; delete from city_network");
        await Town.StoreAsync(store.DataSource, "方城");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_that_an_import_leaves_says_who_was_where_or_when()
    {
        var rows = Crowd() + SmallGroups() + Oddities();
        var report = await ImportAsync("张三的手机.csv", rows, "ALL");
        var everything = string.Join('\n', await ListEverythingAsync()) + Tell(report) + string.Join('\n', _stages);
        var corners = Town.Corners().ToHashSet();
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')))
        {
            Assert.DoesNotContain(row[1], everything, StringComparison.Ordinal);
            // A crossing is a place of the town, whoever was there to the centimetre.
            if (!corners.Contains($"{row[2]} {row[3]}")) Assert.DoesNotContain($"{row[2]} {row[3]}", everything, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("骑手1", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("独", everything, StringComparison.Ordinal);
        // The one who was out at three in the night, two days later, alone.
        Assert.Equal("2025-10-09 2025-10-09", await store.AskAsync<string>("select concat_ws(' ', first_date, last_date) from ride_survey"));
        Assert.NotEmpty(report.Surveys);
    }

    [Fact]
    public async Task No_position_of_a_device_is_a_corner_of_any_shape()
    {
        var rows = Crowd() + SmallGroups();
        await ImportAsync("a.csv", rows, "ALL");
        var recorded = rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).Select(row => $"{row[2]} {row[3]}").ToHashSet();
        var corners = await ListCornersAsync();
        Assert.True(corners.Count > 20);
        // Where noise put a point onto a crossing to the centimetre the crossing was there before.
        Assert.Empty(corners.Intersect(recorded).Except(Town.Corners()));
    }

    [Fact]
    public async Task What_k_or_fewer_ride_or_visit_is_nowhere()
    {
        await ImportAsync("a.csv", Crowd() + SmallGroups(), "ALL");
        var flows = await ReadFlowsAsync("ALL");
        Assert.NotEmpty(flows);
        foreach (var (count, way) in Groups)
        {
            Assert.All(Town.Edges(way), edge => Assert.False(flows.ContainsKey(edge), $"{count} ride {edge}"));
            var line = Town.Line(way);
            foreach (var (table, path) in new[] { ("corridor", "path"), ("courier_route", "path") })
                Assert.True(await store.AskAsync<double>($"select coalesce(sum(ST_Length(ST_Intersection({path}, 'SRID=4326;{line}'))), 0)::float8 from {table}") < 1e-9, $"{table} tells of {count}");
        }

        Assert.Equal(0, await store.AskAsync<long>($"select count(*) from demand_cell where ST_DWithin(location::geography, 'SRID=4326;{Town.Line([(1, 4), (1, 8)])}'::geography, 120)"));
    }

    [Fact]
    public async Task Every_figure_is_a_multiple_of_fifteen()
    {
        var report = await ImportAsync("a.csv", Crowd() + SmallGroups() + Oddities(), "ALL");
        Assert.Equal(0, await store.AskAsync<long>($"""
            select count(*) from (
              select couriers from street_flow union all select couriers from courier_route union all select couriers from ride_survey
              union all select unnest(weekday || weekend) from street_flow union all select unnest(hourly || hourly_weekend) from courier_route
              union all select unnest(couriers_weekday || couriers_weekend || waiting_weekday || waiting_weekend) from demand_cell
              union all select traces from ride_survey union all select points from ride_survey union all select trips from ride_survey
              union all select matched_trips from ride_survey union all select value::bigint from ride_survey, jsonb_each_text(faults)) told(n)
            where n % {Step} <> 0 or n = 0
            """));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from corridor, unnest(array[couriers] || weekday || weekend) n where n < 5"));
        var counts = report.Counts;
        long?[] told = [counts.Couriers, counts.Traces, counts.Points, counts.Trips, counts.MatchedTrips, counts.MatchedMetres, report.UntoldPresence, .. counts.Faults.Values];
        Assert.All(told, n => Assert.True(n is null || n % Step == 0, $"{n}"));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(9)]
    [InlineData(30)]
    public async Task Two_surveys_that_differ_by_one_courier_prove_nothing_of_one(int couriers)
    {
        (int, int)[] main = [(1, 5), (17, 5)], side = [(1, 5), (9, 5), (9, 12)];
        var others = Town.Rides(couriers, main, waits: 5) + Town.Rides(couriers, side, from: 50, waits: 5);
        var all = others + Town.Ride("独", [(1, 5), (9, 5), (9, 15)], waits: 5);
        var with = await ImportAsync("a.csv", all, "WITH");
        var (cellsWith, flowsWith) = (await ReadCellsAsync(), await ReadFlowsAsync("WITH"));
        await store.RunAsync("delete from demand_cell");
        var without = await ImportAsync("b.csv", others, "WITHOUT");
        AssertUnproven(cellsWith, await ReadCellsAsync());
        AssertUnproven(flowsWith, await ReadFlowsAsync("WITHOUT"));
        AssertUnproven(await ReadSurveyAsync("WITH"), await ReadSurveyAsync("WITHOUT"));
        Assert.True(Fewest(with.Counts.Couriers, without.Counts.Couriers) <= 0 && Fewest(without.Counts.Couriers, with.Counts.Couriers) <= 0);
    }

    [Fact]
    public async Task A_few_couriers_leave_no_survey_no_cell_and_no_count()
    {
        var report = await ImportAsync("a.csv", Town.Rides(3, [(1, 5), (17, 5)], waits: 5), "FEW");
        Assert.Equal(0, await store.AskAsync<long>("select (select count(*) from ride_survey) + (select count(*) from demand_cell) + (select count(*) from courier_route)"));
        Assert.Equal((null, null, null, 0), (report.Counts.Couriers, report.Counts.Points, report.UntoldPresence, report.Surveys.Count));
        Assert.Empty(report.Counts.Faults);
        Assert.All(_stages, stage => Assert.EndsWith(" 0", stage, StringComparison.Ordinal));
    }

    /// <summary>Thirty on the main street, in the row of a town that nobody else enters.</summary>
    private static string Crowd() => Town.Rides(30, [(1, 15), (17, 15)], from: 100, waits: 5);

    private static string SmallGroups() => string.Concat(Groups.Select((group, i) => Town.Rides(group.Count, group.Way, from: 200 + (10 * i), waits: 5)));

    /// <summary>One courier whose device did all that devices do wrong, and one who was out alone at night.</summary>
    private static string Oddities()
    {
        var ride = Town.Ride("独", [(16, 1), (16, 12)]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', [.. ride, ride[^1], ride[0], .. ride.Take(5).Select(row => row.Replace("117.3", "117.9", StringComparison.Ordinal))]) + "\n"
            + Town.Ride("独", [(17, 1), (17, 12)], day: 2);
    }

    /// <summary>No figure of the one survey, minus that of the other, proves a group of one to four.</summary>
    private static void AssertUnproven(Dictionary<string, int> with, Dictionary<string, int> without)
    {
        Assert.NotEmpty(with);
        foreach (var place in with.Keys.Union(without.Keys))
        {
            int? one = with.TryGetValue(place, out var a) ? a : null, other = without.TryGetValue(place, out var b) ? b : null;
            Assert.False(Fewest(one, other) is > 0 and < K, $"{place}: {one} and {other}");
            Assert.False(Fewest(other, one) is > 0 and < K, $"{place}: {one} and {other}");
        }
    }

    /// <summary>So many more there were at least, by what the rule says of two figures.</summary>
    private static int Fewest(int? more, int? fewer) => (more is { } m ? m - (2 * K) : 0) - (fewer is { } f ? f + (2 * K) : 2 * K);

    private async Task<TraceImportReport> ImportAsync(string name, string rows, string code)
    {
        await File.WriteAllTextAsync(_folder[name], RideTown.Table(rows));
        return await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder[name]], new ImportOptions { CoordinateSystem = CoordinateSystem.Wgs84 },
            new SurveyOptions { Code = code }, new Stages(_stages));
    }

    /// <summary>A report without its lines, which are the store's.</summary>
    private static string Tell(TraceImportReport report) => JsonSerializer.Serialize(new
    {
        report.LeastCouriers,
        report.Counts,
        report.UntoldPresence,
        report.WaitingPlaces,
        report.Cells,
        Rejected = report.Rejected.First,
        Warnings = report.Warnings.First,
        Surveys = report.Surveys.Select(s => new { s.Code, s.City, s.Kept, s.Routes.Counts, s.Routes.UntoldRides }),
    });

    /// <summary>Every row of every table as JSON; geometries both as they are stored and as text.</summary>
    private async Task<List<string>> ListEverythingAsync()
    {
        var rows = new List<string>();
        // The town's own corners are where they are, whoever rides there.
        foreach (var table in await store.ListAsync<string>("select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('spatial_ref_sys', 'city_network_chunk')"))
            rows.AddRange(await store.ListAsync<string>($"select to_jsonb(t)::text || t::text from \"{table}\" t"));
        foreach (var (table, column) in await ListGeometriesAsync())
            rows.AddRange(await store.ListAsync<string>($"select ST_AsText({column}, 7) from {table} where {column} is not null"));
        return rows;
    }

    private async Task<List<(string Table, string Column)>> ListGeometriesAsync() =>
        [.. (await store.ListAsync<string>("select f_table_name || ' ' || f_geometry_column from geometry_columns where f_table_schema = 'public'")).Select(name => name.Split(' ')).Select(parts => (parts[0], parts[1]))];

    private async Task<HashSet<string>> ListCornersAsync()
    {
        var corners = new HashSet<string>();
        foreach (var (table, column) in await ListGeometriesAsync())
            corners.UnionWith(await store.ListAsync<string>($"select to_char(ST_X(p.geom), 'FM990.0000000') || ' ' || to_char(ST_Y(p.geom), 'FM990.0000000') from {table} t, ST_DumpPoints(t.{column}) p"));
        return corners;
    }

    /// <summary>What is told of each street between two crossings, of the period and of each hour.</summary>
    private async Task<Dictionary<string, int>> ReadFlowsAsync(string code)
    {
        var told = new Dictionary<string, int>();
        await using var command = store.DataSource.CreateCommand("""
            select f.couriers, f.weekday, (select array_agg(to_char(ST_X(p.geom), 'FM990.0000000') || ' ' || to_char(ST_Y(p.geom), 'FM990.0000000') order by p.path) from ST_DumpPoints(f.path) p)
            from street_flow f join ride_survey s on s.id = f.survey_id where s.code = $1
            """);
        command.Parameters.Add(new() { Value = code });
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            var (couriers, corners) = (row.GetInt32(0), row.GetFieldValue<string[]>(2));
            var day = row.IsDBNull(1) ? [] : row.GetFieldValue<int?[]>(1);
            foreach (var (from, to) in corners.Zip(corners.Skip(1)))
            {
                told.Add($"{from} > {to}", couriers);
                foreach (var (hour, n) in day.Index())
                    if (n is { } count) told.Add($"{from} > {to} at {hour}", count);
            }
        }

        return told;
    }

    private async Task<Dictionary<string, int>> ReadCellsAsync() => await ReadAsync("""
        select code || what || hour, n from demand_cell,
          lateral (select 'present', couriers_weekday union all select 'waiting', waiting_weekday) kinds(what, day), unnest(day) with ordinality h(n, hour) where n is not null
        """);

    private Task<Dictionary<string, int>> ReadSurveyAsync(string code) =>
        ReadAsync($"select 'couriers', couriers from ride_survey where code = '{code}' and couriers is not null");

    private async Task<Dictionary<string, int>> ReadAsync(string sql)
    {
        var told = new Dictionary<string, int>();
        await using var command = store.DataSource.CreateCommand(sql);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) told.Add(row.GetString(0), row.GetInt32(1));
        return told;
    }

    private sealed class Stages(List<string> told) : IProgress<ImportProgress>
    {
        // Reading is told from several threads.
        public void Report(ImportProgress value)
        {
            lock (told) told.Add(string.Create(CultureInfo.InvariantCulture, $"{value.Phase} {value.Done}"));
        }
    }
}
