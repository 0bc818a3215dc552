using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

public sealed class TraceImportTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static ImportOptions Wgs84 { get; } = new() { CoordinateSystem = CoordinateSystem.Wgs84 };

    public Task InitializeAsync() => store.RunAsync("truncate demand_cell cascade; delete from grid");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Five_couriers_in_an_hour_are_told_and_four_are_not()
    {
        // Monday. The same courier twice in an hour is one; nobody at all is as unknown as four.
        var drawn = new DrawnTraces()
            .At("2025-06-02 08:10", "|abcde|abcd|fghijk|x|")
            .At("2025-06-02 08:50", "|abcde|abcd|fg    | |")
            .At("2025-06-02 21:00", "|abcd |xyz |abcdefg|x|");
        var report = await ImportAsync("a.csv", drawn.ToCsv());
        Assert.Equal(["8:5", "8:6 21:7"], await CellsAsync());
        Assert.Equal((2, 0, 0), (report.Cells.Inserted, report.Cells.Updated, report.Cells.Unchanged));
        // Two squares with nothing left, and these hours: abcd at 21, abcd at 8, xyz at 21, x at 8 and at 21.
        Assert.Equal((2, 5), (report.SuppressedCells, report.SuppressedHours));
        Assert.Equal((14, 42L, 0L), (report.Couriers, report.Points, report.PointsWithoutTime));
        Assert.True(await store.AskAsync<bool>("select bool_and(couriers_weekend is null and residents is null and source like '骑手轨迹汇总 2025-06-02%') from demand_cell"));
    }

    [Fact]
    public async Task A_cell_lies_in_the_middle_of_its_square_and_finds_its_grid()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(1, 1);
        await store.RunAsync(FormattableString.Invariant($"insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', ST_Multi(ST_Expand(ST_Point({lon}, {lat}, 4326), 0.001)))"));
        await ImportAsync("a.csv", new DrawnTraces().At("2025-06-02 08:10", "|  |  |\n|  |abcde|").ToCsv());
        Assert.Equal("G", await store.AskAsync<string>("select g.code from demand_cell d join grid g on g.id = d.grid_id"));
        Assert.InRange(await store.AskAsync<double>(FormattableString.Invariant($"select ST_Distance(location::geography, ST_Point({lon}, {lat}, 4326)::geography) from demand_cell")), 0, 0.1);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var csv = new DrawnTraces().At("2025-06-02 08:10", "|abcde|fghij|").ToCsv();
        await ImportAsync("a.csv", csv);
        var again = await ImportAsync("b.csv", csv);
        Assert.Equal((0, 0, 2), (again.Cells.Inserted, again.Cells.Updated, again.Cells.Unchanged));
        Assert.Equal(2, await store.AskAsync<long>("select sum(version) from demand_cell"));
    }

    [Fact]
    public async Task A_file_given_twice_is_counted_once()
    {
        var gpx = new DrawnTraces().At("2025-06-02 08:10", "|abc|").ToGpx();
        var report = await ImportAsync(Wgs84, ("a.gpx", gpx), ("copy.gpx", gpx));
        Assert.Equal((3, 1), (report.Couriers, report.SuppressedCells));
        Assert.Contains(report.Warnings.First, note => note.Subject == "copy.gpx" && note.Reason.Contains("a.gpx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_files_of_one_courier_each_are_five_couriers()
    {
        var files = Enumerable.Range(0, 5).Select(i => ($"{i}.gpx", new DrawnTraces().At($"2025-06-02 08:1{i}", "|a|").ToGpx()));
        Assert.Equal(5, (await ImportAsync(new ImportOptions(), [.. files])).Couriers);
        Assert.Equal(["8:5"], await CellsAsync());
    }

    [Fact]
    public async Task Segments_of_a_track_are_one_courier()
    {
        var drawn = new DrawnTraces();
        for (var minute = 10; minute < 30; minute++) drawn.At($"2025-06-02 08:{minute}", "|abcd|");
        var report = await ImportAsync("a.gpx", drawn.ToGpx());
        Assert.Equal((4, 80L, 1), (report.Couriers, report.Points, report.SuppressedCells));
        Assert.Empty(await CellsAsync());
    }

    [Fact]
    public async Task Rides_of_one_courier_are_one_courier_where_the_table_says_so()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var rows = Enumerable.Range(0, 8).Select(i => FormattableString.Invariant($"骑手{i % 4},行程{i},2025-06-02 08:10:00,{lon},{lat}"));
        await ImportAsync("a.csv", "骑手编号,行程编号,时间,经度,纬度\n" + string.Join('\n', rows));
        Assert.Empty(await CellsAsync());
        var report = await ImportAsync("b.csv", "行程编号,时间,经度,纬度\n" + string.Join('\n', rows.Select(row => row[4..])));
        Assert.Equal(["8:8"], await CellsAsync());
        Assert.Contains("each counts as a courier", Assert.Single(report.Warnings.First).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_tells_nobody_apart_is_one_courier()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var rows = Enumerable.Range(0, 8).Select(i => FormattableString.Invariant($"2025-06-02 08:1{i}:00,{lon},{lat}"));
        var report = await ImportAsync("a.csv", "时间,经度,纬度\n" + string.Join('\n', rows));
        Assert.Equal((1, 1), (report.Couriers, report.SuppressedCells));
        Assert.Contains("one courier's", Assert.Single(report.Warnings.First).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_are_averaged_over_the_days_on_which_they_were_seen_and_weekends_stand_apart()
    {
        var drawn = new DrawnTraces()
            .At("2025-06-06 08:00", "|abcdefg   |abcd|") // Friday: 7 and 4
            .At("2025-06-09 08:00", "|abcdefghij|    |") // Monday: 10 and none; (7 + 10) / 2 rounds to 9
            .At("2025-06-09 12:00", "|abcdef    |    |") // seen on one day only, and told as that
            .At("2025-06-07 08:00", "|abcde     |    |") // Saturday
            .At("2025-06-08 08:00", "|abcd      |    |"); // Sunday: (5 + 4) / 2 is less than five
        var report = await ImportAsync("a.csv", drawn.ToCsv());
        Assert.Equal(["8:9 12:6"], await CellsAsync());
        Assert.Null(await store.AskAsync<int[]>("select couriers_weekend from demand_cell"));
        Assert.Equal((1, 2), (report.SuppressedCells, report.SuppressedHours));
    }

    [Fact]
    public async Task An_import_of_weekends_leaves_the_working_days_as_they_were()
    {
        await ImportAsync("a.csv", new DrawnTraces().At("2025-06-06 08:00", "|abcde|").ToCsv());
        await ImportAsync("b.csv", new DrawnTraces().At("2025-06-07 09:00", "|abcdef|").ToCsv());
        Assert.Equal(["8:5"], await CellsAsync());
        Assert.Equal(["9:6"], await CellsAsync("couriers_weekend"));
    }

    [Fact]
    public async Task Gcj02_is_counted_in_the_same_squares()
    {
        var drawn = new DrawnTraces().At("2025-06-02 08:10", "|abcde|abcd|fghijk|");
        await ImportAsync("a.csv", drawn.ToCsv());
        var shifted = await ImportAsync(Wgs84 with { CoordinateSystem = CoordinateSystem.Gcj02 }, ("b.csv", drawn.ToCsv(CoordinateSystem.Gcj02)));
        Assert.Equal((0, 0, 2), (shifted.Cells.Inserted, shifted.Cells.Updated, shifted.Cells.Unchanged));
    }

    [Fact]
    public async Task An_hour_is_of_China_whatever_the_file_writes_it_in()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        string[] moments = ["2025-06-02T00:10:00Z", "2025-06-02T08:10:00+08:00", "2025-06-01T20:10:00-04:00", "2025-06-02 08:10", "1748823000", "1748823000000"];
        var rows = moments.Index().Select(m => FormattableString.Invariant($"{m.Index},{m.Item},{lon},{lat}"));
        await ImportAsync("a.csv", "courier,time,lon,lat\n" + string.Join('\n', rows));
        Assert.Equal(["8:6"], await CellsAsync());
    }

    [Fact]
    public async Task Points_without_time_are_counted_and_bad_ones_named_by_row()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var report = await ImportAsync("a.csv", FormattableString.Invariant($"courier,time,lon,lat\na,,{lon},{lat}\nb,2025-06-02 08:00,{lon},{lat}\nb,,{lon},{lat}\nc,later,{lon},{lat}\nc,2025-06-02 08:00,{lat},{lon}\nd,2025-06-02 08:00\n"));
        Assert.Equal((2, 1, 3L, 2L), (report.Couriers, report.CouriersWithoutTime, report.Points, report.PointsWithoutTime));
        Assert.Equal([5L, 6L, 7L], report.Rejected.First.Select(note => note.Row!.Value));
        Assert.Equal("time", report.Rejected.First[0].Subject);
        Assert.Contains("swapped", report.Rejected.First[1].Reason, StringComparison.Ordinal);
        Assert.Contains("2 cells", report.Rejected.First[2].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("0001-01-01 00:00")]
    [InlineData("1980-01-06T00:00:00Z")] // a receiver before it knows the time
    [InlineData("9999999999999")]
    public async Task A_time_at_which_nobody_was_tracked_is_named_by_row(string time)
    {
        var report = await ImportAsync("a.csv", $"courier,time,lon,lat\na,{time},117.3,32.9\n");
        Assert.Equal(2, Assert.Single(report.Rejected.First).Row);
    }

    [Fact]
    public async Task Points_of_gpx_that_are_none_are_named_by_their_number()
    {
        var report = await ImportAsync("a.gpx", """<gpx><trk><trkseg><trkpt lat="NaN" lon="1"/><trkpt/><trkpt lat="32,9" lon="117,3"/><trkpt lat="INF" lon="1e400"/><trkpt lat="32.9" lon="117.3"/></trkseg></trk></gpx>""");
        Assert.Equal([1L, 2L, 3L, 4L], report.Rejected.First.Select(note => note.Row!.Value));
        Assert.All(report.Rejected.First, note => Assert.Equal("it has no position", note.Reason));
        Assert.Equal((1L, 1L), (report.Points, report.PointsWithoutTime));
    }

    [Fact]
    public async Task A_dry_run_and_a_strict_import_with_bad_points_write_nothing()
    {
        var csv = new DrawnTraces().At("2025-06-02 08:10", "|abcde|").ToCsv();
        Assert.Equal((1, false), Outcome(await ImportAsync(Wgs84 with { DryRun = true }, ("a.csv", csv))));
        Assert.Equal((1, false), Outcome(await ImportAsync(Wgs84 with { Strict = true }, ("b.csv", csv + "f,,,\n"))));
        Assert.Empty(await CellsAsync());
        Assert.Equal((1, true), Outcome(await ImportAsync(Wgs84 with { Strict = true }, ("c.csv", csv))));

        static (long, bool) Outcome(TraceImportReport report) => (report.Cells.Inserted, report.Cells.Applied);
    }

    [Fact]
    public async Task A_bad_second_file_leaves_the_store_as_it_was()
    {
        var csv = new DrawnTraces().At("2025-06-02 08:10", "|abcde|").ToCsv();
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(Wgs84, ("a.csv", csv), ("b.gpx", "<gpx><trk><trkseg><trkpt")));
        Assert.Empty(await CellsAsync());
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_store_as_it_was()
    {
        using var cancel = new CancellationTokenSource();
        await File.WriteAllTextAsync(_folder["a.csv"], new DrawnTraces().At("2025-06-02 08:10", "|abcde|").ToCsv());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            TraceImporter.ImportAsync(store.DataSource, [_folder["a.csv"]], Wgs84, new CancelAt("writing", cancel), cancel.Token));
        Assert.Empty(await CellsAsync());
    }

    [Fact]
    public async Task No_number_from_one_to_four_ever_reaches_the_store()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 10; round++)
        {
            var drawn = new DrawnTraces();
            for (var i = random.Next(2_000); i >= 0; i--)
            {
                var at = new DateTime(2025, 6, 5).AddHours(random.Next(4) * 24 + random.Next(3)).AddMinutes(random.Next(60));
                drawn.Add(random.Next(12).ToString(System.Globalization.CultureInfo.InvariantCulture), at, random.Next(4), random.Next(2));
            }
            await ImportAsync("a.csv", drawn.ToCsv());
            Assert.True(await store.AskAsync<long>("select count(*) from demand_cell, unnest(couriers_weekday || couriers_weekend) n where n < 5") == 0, $"seed {seed}, round {round}");
            Assert.True(await store.AskAsync<long>("select count(*) from demand_cell, unnest(couriers_weekday || couriers_weekend) n where n > 12") == 0, $"seed {seed}, round {round}");
        }
        Assert.True(await store.AskAsync<long>("select count(*) from change where kind = 'DEMAND_CELL'") > 0, $"seed {seed}");
    }

    [Fact]
    public async Task The_change_log_tells_of_cells_and_nothing_of_couriers()
    {
        await ImportAsync("张三.csv", new DrawnTraces().At("2025-06-02 08:10", "|abcde|").ToCsv());
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from change c, demand_cell d where c.kind = 'DEMAND_CELL' and c.actor = 'import' and c.imported_ids @> d.id"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from demand_cell where demand_cell::text like '%张三%'"));
    }

    private Task<TraceImportReport> ImportAsync(string name, string text) => ImportAsync(Wgs84, (name, text));

    private async Task<TraceImportReport> ImportAsync(ImportOptions options, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) await File.WriteAllTextAsync(_folder[name], text);
        return await TraceImporter.ImportAsync(store.DataSource, [.. files.Select(f => _folder[f.Name])], options);
    }

    // The known hours of each cell, from west to east: "8:5 21:7".
    private Task<List<string>> CellsAsync(string column = "couriers_weekday") => store.ListAsync<string>($"""
        select (select string_agg(hour - 1 || ':' || n, ' ' order by hour) from unnest({column}) with ordinality h(n, hour) where n is not null)
        from demand_cell order by ST_X(location)
        """);

    private sealed class CancelAt(string phase, CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase == phase) source.Cancel();
        }
    }
}
