using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>Where couriers are, without streets. Multiples of fifteen are told as they are.</summary>
public sealed class TraceImportTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static ImportOptions Wgs84 { get; } = new() { CoordinateSystem = CoordinateSystem.Wgs84 };

    public Task InitializeAsync() => store.RunAsync("truncate demand_cell cascade; delete from grid");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fifteen_couriers_in_an_hour_are_told_and_five_are_not()
    {
        // Monday. The same courier twice in an hour is one; nobody at all is as unknown as five.
        var drawn = new DrawnTraces()
            .Crowd("2025-06-02 08:10", 0, 0, 15).Crowd("2025-06-02 08:50", 0, 0, 15)
            .Crowd("2025-06-02 08:10", 1, 0, 5, from: 20)
            .Crowd("2025-06-02 08:10", 2, 0, 30, from: 30).Crowd("2025-06-02 21:00", 2, 0, 15, from: 30);
        var report = await ImportAsync("a.csv", drawn.ToCsv());
        Assert.Equal(["8:15", "8:30 21:15"], await CellsAsync());
        Assert.Equal((2, 0, 0), (report.Cells.Inserted, report.Cells.Updated, report.Cells.Unchanged));
        Assert.Empty(report.Surveys);
        Assert.True(await store.AskAsync<bool>("select bool_and(couriers_weekend is null and residents is null and source like '骑手轨迹汇总 2025-06-02%') from demand_cell"));
        Assert.Contains(report.Warnings.First, note => note.Reason.Contains("./map import osm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_lies_in_the_middle_of_its_square_and_finds_its_grid()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(1, 1);
        await store.RunAsync(FormattableString.Invariant($"insert into grid (code, name, level, boundary) values ('G', '网格', 'GRID', ST_Multi(ST_Expand(ST_Point({lon}, {lat}, 4326), 0.001)))"));
        await ImportAsync("a.csv", new DrawnTraces().Crowd("2025-06-02 08:10", 1, 1, 15).ToCsv());
        Assert.Equal("G", await store.AskAsync<string>("select g.code from demand_cell d join grid g on g.id = d.grid_id"));
        Assert.InRange(await store.AskAsync<double>(FormattableString.Invariant($"select ST_Distance(location::geography, ST_Point({lon}, {lat}, 4326)::geography) from demand_cell")), 0, 0.1);
    }

    [Fact]
    public async Task The_same_couriers_twice_change_nothing_whatever_the_order_and_however_many()
    {
        // Seventeen and eight are told by chance, which is drawn once for all.
        var drawn = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 17).Crowd("2025-06-02 08:10", 1, 0, 8, from: 20);
        await ImportAsync("a.csv", drawn.ToCsv());
        var cells = await CellsAsync();
        var rows = drawn.ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var round = 0; round < 5; round++)
        {
            var again = await ImportAsync("b.csv", string.Join('\n', [rows[0], .. rows.Skip(1).OrderBy(row => HashCode.Combine(row, round))]));
            Assert.Equal((0, 0, cells.Count), (again.Cells.Inserted, again.Cells.Updated, again.Cells.Unchanged));
        }
        Assert.Equal(cells, await CellsAsync());
        Assert.Equal(cells.Count, await store.AskAsync<long>("select sum(version) from demand_cell"));
    }

    [Fact]
    public async Task A_file_given_twice_is_counted_once()
    {
        var gpx = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).ToGpx();
        var report = await ImportAsync(Wgs84, ("a.gpx", gpx), ("copy.gpx", gpx));
        Assert.Equal(["8:15"], await CellsAsync());
        Assert.Contains(report.Warnings.First, note => note.Subject == "copy.gpx" && note.Reason.Contains("a.gpx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fifteen_files_of_one_courier_each_are_fifteen_couriers()
    {
        var files = Enumerable.Range(0, 15).Select(i => ($"{i}.gpx", new DrawnTraces().At($"2025-06-02 08:{10 + i}", "|a|").ToGpx()));
        Assert.Equal(15, (await ImportAsync(new ImportOptions(), [.. files])).Counts.Couriers);
        Assert.Equal(["8:15"], await CellsAsync());
    }

    [Fact]
    public async Task Segments_of_a_track_are_one_courier()
    {
        var drawn = new DrawnTraces();
        for (var minute = 10; minute < 30; minute++) drawn.At($"2025-06-02 08:{minute}", "|abcde|");
        await ImportAsync("a.gpx", drawn.ToGpx());
        Assert.Empty(await CellsAsync());
    }

    [Fact]
    public async Task Rides_of_one_courier_are_one_courier_where_the_table_says_so()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var rows = Enumerable.Range(0, 15).Select(i => FormattableString.Invariant($"骑手{i % 4},行程{i},2025-06-02 08:10:00,{lon},{lat}"));
        await ImportAsync("a.csv", "骑手编号,行程编号,时间,经度,纬度\n" + string.Join('\n', rows));
        Assert.Empty(await CellsAsync());
        var report = await ImportAsync("b.csv", "行程编号,时间,经度,纬度\n" + string.Join('\n', rows.Select(row => row[4..])));
        Assert.Equal(["8:15"], await CellsAsync());
        Assert.Contains(report.Warnings.First, note => note.Reason.Contains("each counts as a courier", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_that_tells_nobody_apart_is_one_courier()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var rows = Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"2025-06-02 08:{10 + i}:00,{lon},{lat}"));
        var report = await ImportAsync("a.csv", "时间,经度,纬度\n" + string.Join('\n', rows));
        Assert.Null(report.Counts.Couriers);
        Assert.Contains(report.Warnings.First, note => note.Reason.Contains("one courier's", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hours_are_averaged_over_the_days_on_which_they_were_seen_and_weekends_stand_apart()
    {
        var drawn = new DrawnTraces()
            .Crowd("2025-06-06 08:00", 0, 0, 15) // Friday
            .Crowd("2025-06-09 08:00", 0, 0, 45) // Monday: (15 + 45) / 2
            .Crowd("2025-06-09 12:00", 0, 0, 15) // seen on one day only, and told as that
            .Crowd("2025-06-07 08:00", 0, 0, 15) // Saturday
            .Crowd("2025-06-08 08:00", 1, 0, 15, from: 100); // Sunday, elsewhere: 7.5 here and there, which may be told as fifteen or not at all
        await ImportAsync("a.csv", drawn.ToCsv());
        Assert.Equal("8:30 12:15", (await CellsAsync())[0]);
    }

    [Fact]
    public async Task An_import_of_weekends_leaves_the_working_days_as_they_were()
    {
        await ImportAsync("a.csv", new DrawnTraces().Crowd("2025-06-06 08:00", 0, 0, 15).ToCsv());
        await ImportAsync("b.csv", new DrawnTraces().Crowd("2025-06-07 09:00", 0, 0, 30).ToCsv());
        Assert.Equal(["8:15"], await CellsAsync());
        Assert.Equal(["9:30"], await CellsAsync("couriers_weekend"));
    }

    [Fact]
    public async Task Who_stays_for_three_minutes_waits()
    {
        var drawn = new DrawnTraces();
        for (var minute = 0; minute < 4; minute++) drawn.Crowd($"2025-06-06 08:0{minute}", 0, 0, 15);
        await ImportAsync("a.csv", drawn.Crowd("2025-06-06 08:00", 3, 0, 15, from: 20).ToCsv());
        Assert.Equal(["8:15", "8:15"], await CellsAsync());
        Assert.Equal(["8:15"], (await CellsAsync("waiting_weekday")).Where(cell => cell.Length > 0));
    }

    [Fact]
    public async Task Gcj02_is_counted_in_the_same_squares()
    {
        var drawn = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).Crowd("2025-06-02 08:10", 2, 0, 30, from: 20);
        await ImportAsync("a.csv", drawn.ToCsv());
        var shifted = await ImportAsync(Wgs84 with { CoordinateSystem = CoordinateSystem.Gcj02 }, ("b.csv", drawn.ToCsv(CoordinateSystem.Gcj02)));
        Assert.Equal((0, 0, 2), (shifted.Cells.Inserted, shifted.Cells.Updated, shifted.Cells.Unchanged));
    }

    [Fact]
    public async Task An_hour_is_of_China_whatever_the_file_writes_it_in()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        string[] moments = ["2025-06-02T00:10:00Z", "2025-06-02T08:10:00+08:00", "2025-06-01T20:10:00-04:00", "2025-06-02 08:10", "1748823000", "1748823000000"];
        var rows = Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"{i},{moments[i % moments.Length]},{lon},{lat}"));
        await ImportAsync("a.csv", "courier,time,lon,lat\n" + string.Join('\n', rows));
        Assert.Equal(["8:30"], await CellsAsync());
    }

    [Fact]
    public async Task Bad_points_are_named_by_row_and_never_by_place_or_time()
    {
        var (lon, lat) = DrawnTraces.MiddleOf(0, 0);
        var report = await ImportAsync("a.csv", FormattableString.Invariant($"courier,time,lon,lat\na,,{lon},{lat}\nb,2025-06-02 08:00,{lon},{lat}\nb,,{lon},{lat}\nc,tomorrow,{lon},{lat}\nc,2025-06-02 08:00,{lat},{lon}\nd,2025-06-02 08:00\n"));
        Assert.Equal([5L, 6L, 7L], report.Rejected.First.Select(note => note.Row!.Value));
        Assert.Equal("time", report.Rejected.First[0].Subject);
        Assert.Contains("swapped", report.Rejected.First[1].Reason, StringComparison.Ordinal);
        Assert.Contains("2 cells", report.Rejected.First[2].Reason, StringComparison.Ordinal);
        Assert.All(report.Rejected.First, note => Assert.DoesNotMatch("tomorrow|2025-06-02|117\\.|32\\.9", note.ToString()));
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
        Assert.Contains(report.Warnings.First, note => note.Reason.Contains("./map import routes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_without_times_are_sent_to_the_command_that_takes_them()
    {
        var report = await ImportAsync("a.geojson", """{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[117.3, 32.9], [117.31, 32.9]]}}""");
        Assert.Contains(report.Warnings.First, note => note.Subject == "a.geojson" && note.Reason.Contains("./map import routes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_and_a_strict_import_with_bad_points_write_nothing()
    {
        var csv = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).ToCsv();
        Assert.Equal((1, false), Outcome(await ImportAsync(Wgs84 with { DryRun = true }, ("a.csv", csv))));
        Assert.Equal((1, false), Outcome(await ImportAsync(Wgs84 with { Strict = true }, ("b.csv", csv + "f,,,\n"))));
        Assert.Empty(await CellsAsync());
        Assert.Equal((1, true), Outcome(await ImportAsync(Wgs84 with { Strict = true }, ("c.csv", csv))));

        static (long, bool) Outcome(TraceImportReport report) => (report.Cells.Inserted, report.Cells.Applied);
    }

    [Fact]
    public async Task A_bad_second_file_leaves_the_store_as_it_was()
    {
        var csv = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).ToCsv();
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(Wgs84, ("a.csv", csv), ("b.gpx", "<gpx><trk><trkseg><trkpt")));
        Assert.Empty(await CellsAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task Nobody_can_ask_for_less_privacy_or_for_a_k_that_undoes_anothers(int least)
    {
        await File.WriteAllTextAsync(_folder["a.csv"], new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).ToCsv());
        await Assert.ThrowsAsync<LeastCouriersException>(() =>
            TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84, new SurveyOptions { LeastCouriers = least }));
    }

    [Fact]
    public async Task With_a_larger_k_more_is_left_out()
    {
        var csv = new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 10).Crowd("2025-06-02 08:10", 2, 0, 60, from: 10).ToCsv();
        await File.WriteAllTextAsync(_folder["a.csv"], csv);
        var report = await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84, new SurveyOptions { LeastCouriers = 10 });
        Assert.Equal(["8:60"], await CellsAsync());
        Assert.Equal(10, report.LeastCouriers);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_store_as_it_was()
    {
        using var cancel = new CancellationTokenSource();
        await File.WriteAllTextAsync(_folder["a.csv"], new DrawnTraces().Crowd("2025-06-02 08:10", 0, 0, 15).ToCsv());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [_folder["a.csv"]], Wgs84, new SurveyOptions(), new CancelAt("writing", cancel), cancel.Token));
        Assert.Empty(await CellsAsync());
    }

    private Task<TraceImportReport> ImportAsync(string name, string text) => ImportAsync(Wgs84, (name, text));

    private async Task<TraceImportReport> ImportAsync(ImportOptions options, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) await File.WriteAllTextAsync(_folder[name], text);
        return await TraceImporter.ImportAsync(store.DataSource, _folder["networks"], [.. files.Select(f => _folder[f.Name])], options, new SurveyOptions());
    }

    // The known hours of each cell, from west to east: "8:15 21:30".
    private Task<List<string>> CellsAsync(string column = "couriers_weekday") => store.ListAsync<string>($"""
        select coalesce((select string_agg(hour - 1 || ':' || n, ' ' order by hour) from unnest({column}) with ordinality h(n, hour) where n is not null), '')
        from demand_cell order by ST_X(location)
        """);
}
