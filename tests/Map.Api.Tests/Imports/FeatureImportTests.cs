using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Map.Api.Tests.Editing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Imports;

/// <summary>Files of features that are sent to the API.</summary>
public sealed class FeatureImportTests(ImportHost imports) : IClassFixture<ImportHost>
{
    private const string Shops = "编号,店名,业态,经度,纬度\nS1,面馆,餐饮,117.301,32.901\nS2,茶铺,餐饮,117.302,32.902\n";

    [Fact]
    public async Task A_preview_shows_columns_rows_and_what_headers_probably_mean_and_writes_nothing()
    {
        await EmptyAsync();
        var preview = (await imports.PreviewAsync("商户.csv", ImportHost.Gb18030(Shops))).GetProperty("featureImportPreview");
        Assert.Equal(("商户.csv", "GB18030", false), (preview.Text("name"), preview.Text("encoding"), preview.GetProperty("hasGeometry").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, preview.GetProperty("system").ValueKind);
        Assert.Equal(
            [("编号", "code"), ("店名", null), ("业态", "category"), ("经度", "lon"), ("纬度", "lat")],
            preview.GetProperty("columns").EnumerateArray().Select(c => (c.Text("header"), c.GetProperty("proposal").GetString())));
        Assert.Equal(["S1", "面馆", "餐饮", "117.301", "32.901"], preview.GetProperty("rows")[0].GetProperty("cells").EnumerateArray().Select(c => c.GetString()!));
        var name = preview.GetProperty("targets").EnumerateArray().Single(t => t.Text("name") == "name");
        Assert.Equal(("名称", true), (name.Text("label"), name.GetProperty("isRequired").GetBoolean()));
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData(". .csv")]
    [InlineData("\u0001.\u0002.")]
    public async Task A_name_that_is_no_file_s_is_given_up(string name)
    {
        var answer = await imports.PreviewAsync(name, ImportHost.Gb18030(Shops));
        // Without an ending nobody knows the format.
        if (name.EndsWith(".csv", StringComparison.Ordinal)) Assert.Equal("file.csv", answer.GetProperty("featureImportPreview").Text("name"));
        else Assert.StartsWith("file is in no format", Assert.Single(answer.GetProperty("errors").EnumerateArray()).Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_previewed_is_imported_with_a_mapping_without_being_sent_again()
    {
        await EmptyAsync();
        var upload = (await imports.PreviewAsync("s.csv", ImportHost.Gb18030(Shops))).GetProperty("featureImportPreview").Text("upload");
        var input = new { kind = "MERCHANTS", upload, coordinateSystem = "GCJ02", mapping = new[] { new { header = "店名", column = "name" } } };
        var started = (await imports.Host.QueryAsync(
            "mutation($input: StartFeatureImportInput!) { startFeatureImport(input: $input) { job { id } } }", new { input })).GetProperty("startFeatureImport");
        var job = await imports.EndOfAsync(started.GetProperty("job").Text("id"));
        AssertReport(job, applied: true, read: 2, inserted: 2);
        Assert.Equal("茶铺", await imports.Host.Store.AskAsync<string>("select name from merchant where code = 'S2'"));
        // Of a GCJ-02 position the true one lies some hundred metres off.
        Assert.InRange(await imports.Host.Store.AskAsync<double>("select st_distance(location, st_setsrid(st_point(117.302, 32.902), 4326)::geography) from merchant where code = 'S2'"), 100, 1000);
    }

    [Fact]
    public async Task Every_rejected_row_is_told_with_its_number_column_value_and_reason()
    {
        await EmptyAsync();
        var table = new StringBuilder("code,name,category,lon,lat\n");
        for (var i = 1; i <= 1500; i++) table.Append(FormattableString.Invariant($"M{i},店,餐饮,{(i % 2 == 0 ? "117.3" : "北")},32.9\n"));
        table.Append("M2,店,餐饮,117.3,32.9\n");
        var job = await imports.ImportAsync("m.csv", table.ToString(), new { coordinateSystem = "WGS84" });
        AssertReport(job, applied: true, read: 1501, inserted: 750, rejected: 751);
        var first = job.GetProperty("rejectedRows")[0];
        Assert.Equal((2, "lon, lat", "北, 32.9"), (first.Number("row"), first.Text("column"), first.Text("value")));
        Assert.Contains("is no position", first.Text("reason"), StringComparison.Ordinal);
        var reason = Assert.Single(first.GetProperty("reasons").EnumerateArray());
        Assert.Equal("NO_POSITION", reason.Text("code"));
        Assert.Equal([("latitude", "32.9"), ("longitude", "北")], reason.GetProperty("values").EnumerateArray().Select(v => (v.Text("name"), v.Text("value"))).Order());

        var file = await imports.Host.Client.GetStringAsync(new Uri(job.Text("rejectedFile"), UriKind.Relative));
        var lines = file.TrimStart('\uFEFF').Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("row,column,value,reason,codes", lines[0]);
        Assert.Equal(Enumerable.Range(1, 750).Select(i => (2 * i).ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("1502"), lines[1..].Select(l => l.Split(',')[0]));
        Assert.StartsWith("1502,code,M2,", lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(",STANDS_TWICE", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing_but_the_rejected_rows()
    {
        await EmptyAsync();
        var job = await imports.ImportAsync("m.csv", "code,name,category,grid,lon,lat\nA,店,餐饮,,117.3,32.9\nB,店,餐饮,NOWHERE,117.3,32.9\n", new { coordinateSystem = "WGS84", dryRun = true });
        AssertReport(job, applied: false, read: 2, inserted: 1, rejected: 1);
        var rejected = Assert.Single(job.GetProperty("rejectedRows").EnumerateArray());
        Assert.Equal((3, "grid", "NOWHERE"), (rejected.Number("row"), rejected.Text("column"), rejected.Text("value")));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task What_was_exported_as_a_workbook_comes_back_unchanged()
    {
        await EmptyAsync();
        await imports.ImportAsync("m.csv", "code,name,category,lon,lat\nA,面馆,餐饮,117.3,32.9\nB,茶铺,餐饮,117.31,32.91\n", new { coordinateSystem = "WGS84" });
        var workbook = await imports.Host.Client.GetByteArrayAsync(new Uri("/exports/merchants.xlsx", UriKind.Relative));
        AssertReport(await imports.ImportAsync("m.xlsx", workbook, new { coordinateSystem = "WGS84" }), applied: true, read: 2, unchanged: 2);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        await EmptyAsync();
        // Imports wait for each other: this one waits until it is cancelled.
        await using var other = await imports.Host.Store.DataSource.OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using (var wait = new NpgsqlCommand("select pg_advisory_xact_lock(hashtext('import of features'))", other)) await wait.ExecuteNonQueryAsync();
        var started = await imports.StartAsync("m.csv", Encoding.UTF8.GetBytes("code,name,category,lon,lat\nA,店,餐饮,117.3,32.9\n"), new { coordinateSystem = "WGS84" });
        var id = started.GetProperty("job").Text("id");
        await imports.Host.QueryAsync("mutation($id: ID!) { cancelJob(input: { id: $id }) { job { id } } }", new { id });
        Assert.Equal("CANCELLED", (await imports.EndOfAsync(id)).Text("state"));
        await transaction.RollbackAsync();
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData("m.pdf", "x", "UnusableFileError", ".gpkg")]
    [InlineData("m.xlsx", "code,name\n", "UnusableFileError", "m.xlsx can't be read")]
    [InlineData("m.csv", "code,name,category,lon,lat\nA,店,餐饮,117.3,32.9\n", "UndeclaredSystemError", "Declare it")]
    public async Task What_can_never_be_imported_is_refused_at_once(string name, string content, string error, string says)
    {
        var refusal = Assert.Single((await imports.StartAsync(name, Encoding.UTF8.GetBytes(content))).GetProperty("errors").EnumerateArray());
        Assert.Equal(error, refusal.Type());
        Assert.Contains(says, refusal.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_codes_fails_with_a_sentence()
    {
        var job = await imports.ImportAsync("m.csv", "name,category\n店,餐饮\n");
        Assert.Equal("FAILED", job.Text("state"));
        Assert.Contains("need \"code\"; the file has \"name\", \"category\"", job.Text("error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_too_much_is_refused_with_the_limit()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var shapes = archive.CreateEntry("shops.shp", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var megabytes = 0; megabytes <= 512; megabytes++) shapes.Write(zeros);
        }

        var refusal = Assert.Single((await imports.StartAsync("shops.zip", bytes.ToArray(), new { coordinateSystem = "WGS84" })).GetProperty("errors").EnumerateArray());
        Assert.Equal(("UnpacksTooLargeError", 512), (refusal.Type(), refusal.Number("mostMegabytes")));
    }

    [Fact]
    public async Task A_declared_encoding_counts_where_the_text_itself_would_be_read_otherwise()
    {
        await EmptyAsync();
        // In GB18030 the bytes of these letters are others.
        await imports.ImportAsync("m.csv", "code,name,category,lon,lat\nA,店铺,餐饮,117.3,32.9\n", new { coordinateSystem = "WGS84", encoding = "GB18030" });
        Assert.Equal(ImportHost.Gb18030Letters("店铺"), await imports.Host.Store.AskAsync<string>("select name from merchant"));
    }

    private static void AssertReport(JsonElement job, bool applied, int read, int inserted = 0, int unchanged = 0, int rejected = 0)
    {
        Assert.True(job.Text("state") == "DONE", job.ToString());
        var report = job.GetProperty("import");
        Assert.Equal(
            (applied, read, inserted, 0, unchanged, rejected),
            (report.GetProperty("applied").GetBoolean(), report.Number("read"), report.Number("inserted"), report.Number("updated"), report.Number("unchanged"), report.Number("rejected")));
    }

    private Task EmptyAsync() => imports.Host.Store.RunAsync("truncate merchant cascade");

    private Task<long> CountAsync() => imports.Host.Store.AskAsync<long>("select count(*) from merchant");
}
