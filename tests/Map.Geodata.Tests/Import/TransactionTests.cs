using System.Diagnostics;
using System.Text;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class TransactionTests(TestStore store) : ImportTest(store)
{
    private const string OneGoodOneBad = "code,name,category,lon,lat\ngood,店,餐饮,117.3,32.9\nbad,店,餐饮,,\n";

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_writes_nothing()
    {
        await Store.RunAsync("truncate merchant cascade");
        var report = await ImportAsync(ImportKinds.Merchants, "m.csv", OneGoodOneBad, Wgs84 with { DryRun = true });
        AssertCounts(report, inserted: 1, rejected: 1);
        Assert.False(report.Applied);
        Assert.Equal(0, await AskAsync<long>("select count(*) from merchant"));
    }

    [Fact]
    public async Task A_rejected_row_does_not_stop_the_others()
    {
        await Store.RunAsync("truncate merchant cascade");
        var report = await ImportAsync(ImportKinds.Merchants, "m.csv", OneGoodOneBad);
        Assert.True(report.Applied);
        Assert.Equal("good", await AskAsync<string>("select string_agg(code, ' ') from merchant"));
    }

    [Fact]
    public async Task A_strict_import_writes_all_or_nothing()
    {
        await Store.RunAsync("truncate merchant cascade");
        var report = await ImportAsync(ImportKinds.Merchants, "m.csv", OneGoodOneBad, Wgs84 with { Strict = true });
        Assert.False(report.Applied);
        Assert.Equal(0, await AskAsync<long>("select count(*) from merchant"));
        Assert.True((await ImportAsync(ImportKinds.Merchants, "m.csv", OneGoodOneBad.Replace(",,", ",117.3,32.9"), Wgs84 with { Strict = true })).Applied);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_store_as_it_was()
    {
        await Store.RunAsync("truncate merchant cascade");
        var text = new StringBuilder("code,name,category,lon,lat\n");
        for (var i = 0; i < 20_000; i++) text.Append(FormattableString.Invariant($"c{i},店,餐饮,117.3,32.9\n"));
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["m.csv"], text.ToString());
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FeatureImporter.ImportAsync(
            Store.DataSource, ImportKinds.Merchants, folder["m.csv"], Wgs84, new CancelAt(10_000, cancel), cancel.Token));
        Assert.Equal(0, await AskAsync<long>("select count(*) from merchant"));
    }

    [Fact]
    public async Task A_table_that_is_filled_at_once_has_the_same_indexes_afterwards()
    {
        const string Indexes = "select string_agg(pg_get_indexdef(indexrelid), E'\\n' order by indexrelid::regclass::text) from pg_index where indrelid = 'merchant'::regclass and indisvalid";
        await Store.RunAsync("truncate merchant cascade");
        var before = await AskAsync<string>(Indexes);
        var identities = await AskAsync<string>("select string_agg(indexrelid::text, ' ' order by indexrelid) from pg_index where indrelid = 'merchant'::regclass and not indisunique");
        var rows = new StringBuilder("code,name,category,lon,lat\n");
        for (var i = 0; i < 50_000; i++) rows.Append(FormattableString.Invariant($"c{i},店,餐饮,117.3,32.9\n"));
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "m.csv", rows.ToString()), inserted: 50_000);
        Assert.Equal(before, await AskAsync<string>(Indexes));
        // They are others of the same definition, or nothing was tested here.
        Assert.NotEqual(identities, await AskAsync<string>("select string_agg(indexrelid::text, ' ' order by indexrelid) from pg_index where indrelid = 'merchant'::regclass and not indisunique"));
        Assert.Equal(1, await AskAsync<long>("set enable_seqscan = off; select count(*) from merchant where location && ST_MakeEnvelope(117, 32, 118, 33, 4326) and code = 'c49999'"));
    }

    [Theory]
    [InlineData("reading")]
    [InlineData("checking")]
    [InlineData("writing")]
    public async Task A_killed_import_leaves_the_store_as_it_was(string phase)
    {
        await Store.RunAsync("truncate merchant cascade");
        await ImportAsync(ImportKinds.Merchants, "old.csv", OneGoodOneBad);
        var text = new StringBuilder("code,name,category,lon,lat\ngood,新名,餐饮,117.3,32.9\n");
        for (var i = 0; i < 30_000; i++) text.Append(FormattableString.Invariant($"k{i},店,餐饮,117.3,32.9\n"));
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["m.csv"], text.ToString());

        using (var importing = Process.Start(new ProcessStartInfo("dotnet", [typeof(TransactionTests).Assembly.Location, "import", Store.ConnectionString, folder["m.csv"]]) { RedirectStandardOutput = true })!)
        {
            while (await importing.StandardOutput.ReadLineAsync() is { } line && line != phase) { }
            importing.Kill(); // SIGKILL: nothing is tidied up
            await importing.WaitForExitAsync();
            Assert.Equal(128 + 9, importing.ExitCode);
        }

        Assert.Equal("good 店 1", await AskAsync<string>("select string_agg(concat_ws(' ', code, name, version), ', ') from merchant"));
        // The next import waits for no lock that the dead one held.
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "old.csv", OneGoodOneBad), unchanged: 1, rejected: 1);
    }

    [Fact]
    public async Task Progress_counts_rows_and_names_the_phases()
    {
        var text = new StringBuilder("code,name,category,lon,lat\n");
        for (var i = 0; i < 12_000; i++) text.Append(FormattableString.Invariant($"p{i},店,餐饮,117.3,32.9\n"));
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["m.csv"], text.ToString());
        var seen = new Recorder();
        await FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Merchants, folder["m.csv"], Wgs84 with { DryRun = true }, seen);
        Assert.Equal([("reading", 5_000L), ("reading", 10_000L), ("checking", 12_000L), ("writing", 12_000L)], seen.Reports.Select(r => (r.Phase, r.Done)));
        Assert.All(seen.Reports, r => Assert.InRange(r.Fraction ?? 0, 0, 1));
    }

    [Fact]
    public async Task Two_imports_at_once_wait_for_each_other()
    {
        await Store.RunAsync("truncate merchant cascade");
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => ImportAsync(ImportKinds.Merchants, $"m{i}.csv", OneGoodOneBad)));
        Assert.Equal(1, reports.Sum(r => r.Inserted));
        Assert.Equal(3, reports.Sum(r => r.Unchanged));
    }

    private sealed class CancelAt(long row, CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done >= row) source.Cancel();
        }
    }

    private sealed class Recorder : IProgress<ImportProgress>
    {
        public List<ImportProgress> Reports { get; } = [];

        public void Report(ImportProgress value) => Reports.Add(value);
    }
}
