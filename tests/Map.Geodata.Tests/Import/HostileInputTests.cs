using System.Text;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

/// <summary>Files that are damaged, absurd or meant to harm: a named row or one sentence, never a crash.</summary>
public sealed class HostileInputTests(TestStore store) : ImportTest(store)
{
    private const string Header = "code,name,category,lon,lat\n";

    private static readonly ImportOptions DryRun = Wgs84 with { DryRun = true };

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    public async Task A_table_without_a_header_is_refused(string text) =>
        Assert.Contains("should name the columns", (await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(ImportKinds.Merchants, "a.csv", text, DryRun))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("code,name,category,lon,lat")]
    [InlineData(Header)]
    public async Task A_header_alone_is_a_file_of_no_rows(string text) =>
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.csv", text, DryRun));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Any_end_of_line_and_a_byte_order_mark_are_read(string end) =>
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.csv", ("\uFEFF" + Header + "a,\"一,\"\"二\"\"\",餐饮,117.3,32.9\nb,店,餐饮,117.3,32.9\n").Replace("\n", end), DryRun), inserted: 2);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Unicode_of_any_width_is_read(string encoding) =>
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.csv", [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Header + "a,店,餐饮,117.3,32.9\n")], DryRun), inserted: 1);

    [Fact]
    public async Task Ten_thousand_columns_are_read_and_the_unknown_ones_counted()
    {
        var columns = Enumerable.Range(0, 10_000).ToList();
        var report = await ImportAsync(ImportKinds.Merchants, "a.csv", $"code,name,category,lon,lat,{string.Join(',', columns.Select(i => $"c{i}"))}\na,店,餐饮,117.3,32.9,{string.Join(',', columns)}\n", DryRun);
        AssertCounts(report, inserted: 1);
        Assert.Equal(10_000, report.Warnings.Count);
    }

    [Fact]
    public async Task Nul_characters_are_named_by_row()
    {
        var report = await ImportAsync(ImportKinds.Merchants, "a.csv", Header + "a\0,店,餐饮,117.3,32.9\n", DryRun);
        AssertRejected(report, 2, "code", "NUL");
    }

    [Fact]
    public async Task A_name_too_long_for_the_stores_indexes_is_named_by_row()
    {
        var random = new Random(1); // so that the store can't compress it
        var name = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)random.Next('一', '龥')));
        var report = await ImportAsync(ImportKinds.Merchants, "a.csv", Header + $"a,{name},餐饮,117.3,32.9\n", DryRun);
        AssertRejected(report, 2, "name", "500 characters");
    }

    [Fact]
    public async Task The_longest_texts_allowed_fit_the_stores_indexes()
    {
        var random = new Random(1);
        var (code, text) = (Text(300), Text(500));
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.csv", Header + $"{code},{text},{text},117.3,32.9\n", DryRun), inserted: 1);

        string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('一', '龥')));
    }

    [Theory]
    [InlineData("NaN", "32.9")]
    [InlineData("Infinity", "32.9")]
    [InlineData("1e400", "32.9")]
    [InlineData("∞", "32.9")]
    public async Task A_position_that_is_no_number_is_named_by_row(string lon, string lat) =>
        AssertRejected(await ImportAsync(ImportKinds.Merchants, "a.csv", Header + $"a,店,餐饮,{lon},{lat}\n", DryRun), 2, "lon, lat", "no position");

    [Theory]
    [InlineData("POINT(NaN 32.9)", "without a position")]
    [InlineData("POINT(1e400 32.9)", "without a position")]
    [InlineData("POINT EMPTY", "empty")]
    [InlineData("GEOMETRYCOLLECTION EMPTY", "empty")]
    [InlineData("GEOMETRYCOLLECTION(POINT(117.3 32.9))", "GeometryCollection")]
    [InlineData("POINT(117.3 32.9", "no WKT")]
    public async Task A_geometry_that_cannot_be_used_is_named_by_row(string wkt, string reason) =>
        AssertRejected(await ImportAsync(ImportKinds.Merchants, "a.csv", $"code;name;category;wkt\na;店;餐饮;{wkt}\n", DryRun), 2, "wkt", reason);

    [Theory]
    [InlineData("POINT Z (117.3 32.9 5)")]
    [InlineData("POINT M (117.3 32.9 5)")]
    [InlineData("POINT ZM (117.3 32.9 5 6)")]
    [InlineData("MULTIPOINT((117.3 32.9))")]
    public async Task Heights_and_measures_are_dropped(string wkt)
    {
        await Store.RunAsync("truncate merchant cascade");
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.csv", $"code;name;category;wkt\nheight;店;餐饮;{wkt}\n"), inserted: 1);
        Assert.Equal("POINT(117.3 32.9)", await AskAsync<string>("select ST_AsText(location) from merchant"));
    }

    [Fact]
    public async Task Full_width_digits_are_digits()
    {
        await Store.RunAsync("delete from grid");
        AssertCounts(await ImportAsync(ImportKinds.Stations, "a.csv", "编码,名称,类别,状态,经度,纬度,座位,面积\nＡ１,站,驿站,开放,１１７．３,３２．９,１２,３．５\n"), inserted: 1);
        Assert.Equal("Ａ１ POINT(117.3 32.9) 12 3.5", await AskAsync<string>("select concat_ws(' ', code, ST_AsText(location), seats, floor_area_m2::float8) from station"));
    }

    [Fact]
    public async Task A_moment_outside_the_calendar_is_named_by_row()
    {
        var report = await ImportAsync(ImportKinds.Cases, "a.csv", "code,kind,status,category,opened_at\na,WISH,OPEN,歇脚,0001-01-01 00:00\nb,WISH,OPEN,歇脚,9999-12-31T23:59:59-12:00\n", DryRun);
        Assert.Equal([2L, 3L], report.Rejected.First.Select(note => note.Row!.Value));
    }

    [Theory]
    [InlineData("\"a\\ud800\"", "no Unicode")]
    [InlineData("\"a\\u0000\"", "NUL")]
    public async Task A_text_of_json_that_is_none_is_named_by_feature(string code, string reason)
    {
        var report = await ImportAsync(ImportKinds.Merchants, "a.geojson", Collection("", $"{{\"code\": {code}, \"name\": \"店\", \"category\": \"餐饮\"}}"), DryRun);
        var note = Assert.Single(report.Rejected.First);
        Assert.Equal(1, note.Row);
        Assert.Contains(reason, note.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{\"properties\": 5}")]
    [InlineData("{\"properties\": {\"name\": \"\"}}")]
    [InlineData("{\"properties\": {\"name\": \"::\"}}")]
    public async Task A_crs_of_geojson_that_is_none_is_refused(string crs) =>
        Assert.Contains("crs", (await Assert.ThrowsAsync<UnreadableFileException>(() =>
            ImportAsync(ImportKinds.Merchants, "a.geojson", Collection($"\"crs\": {crs}, ", "{\"code\": \"a\"}"), DryRun))).Message, StringComparison.Ordinal);

    private static string Collection(string members, string properties) =>
        $"{{\"type\": \"FeatureCollection\", {members}\"features\": [{{\"type\": \"Feature\", \"properties\": {properties}, \"geometry\": {{\"type\": \"Point\", \"coordinates\": [117.3, 32.9]}}}}]}}";
}
