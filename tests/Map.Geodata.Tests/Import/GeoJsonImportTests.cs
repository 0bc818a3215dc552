using System.Diagnostics;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class GeoJsonImportTests(TestStore store) : ImportTest(store)
{
    private static readonly ImportOptions Undeclared = new();

    [Fact]
    public async Task Without_a_declaration_it_is_wgs84()
    {
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "a.geojson", Collection(Shop("a1"), Shop("a2")), Undeclared), inserted: 2);
        Assert.Equal("POINT(117.3 32.9)", await AskAsync<string>("select ST_AsText(location) from merchant where code = 'a1'"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\u001e")]
    [InlineData("\r\n\r\n")]
    public async Task Features_may_follow_one_another_without_a_collection(string between)
    {
        var text = string.Join(between, Shop("b1"), Shop("b2"), Shop("b3"));
        await Store.RunAsync("delete from merchant where code like 'b_'");
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "b.geojsonl", text, Undeclared), inserted: 3);
    }

    [Fact]
    public async Task Members_may_come_in_any_order() =>
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "c.geojson", $$"""{"features": [{{Shop("c1")}}], "name": [1, {"features": 2}], "type": "FeatureCollection"}""", Undeclared), inserted: 1);

    [Fact]
    public async Task The_id_of_a_feature_is_its_code_when_it_has_no_other()
    {
        const string feature = """{"type": "Feature", "id": 17, "geometry": {"type": "Point", "coordinates": [117.3, 32.9, 21.5]}, "properties": {"name": "店", "category": "餐饮"}}""";
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "d.geojson", feature, Undeclared), inserted: 1);
        Assert.Equal(1, await AskAsync<long>("select count(*) from merchant where code = '17'"));
    }

    [Fact]
    public async Task The_old_crs_member_is_understood()
    {
        var crs = """ "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4548"}}, """;
        var place = CoordinateSystem.Get("EPSG:4548").FromWgs84(new GeoPosition(117.3, 32.9));
        var text = $$"""{"type": "FeatureCollection",{{crs}} "features": [{{Shop("e1", FormattableString.Invariant($"{place.X:R}, {place.Y:R}"))}}]}""";
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "e.geojson", text, Undeclared), inserted: 1);
        Assert.Equal("POINT(117.3 32.9)", await AskAsync<string>("select ST_AsText(location, 7) from merchant where code = 'e1'"));
    }

    [Fact]
    public async Task What_the_user_declares_wins_over_the_file_and_is_pointed_out()
    {
        var crs = """ "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4490"}}, """;
        var text = $$"""{"type": "FeatureCollection",{{crs}} "features": [{{Shop("f1")}}]}""";
        var report = await ImportAsync(ImportKinds.Merchants, "f.geojson", text, new ImportOptions { CoordinateSystem = CoordinateSystem.Gcj02 });
        Assert.Contains("GCJ02 was used", Assert.Single(report.Warnings.First).Reason, StringComparison.Ordinal);
        Assert.InRange(await AskAsync<double>("select ST_Distance(location::geography, ST_Point(117.3, 32.9, 4326)::geography) from merchant where code = 'f1'"), 100, 800);
    }

    [Fact]
    public async Task Lists_may_be_json_arrays()
    {
        const string feature = """{"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[117.3, 32.9], [117.31, 32.9]]}, "properties": {"code": "g1", "couriers": 7, "hourly": [0,0,0,0,0,0,0,null,9,9,9,9,9,9,5,5,5,9,9,9,5,0,0,0]}}""";
        AssertCounts(await ImportAsync(ImportKinds.Routes, "g.geojson", feature, Undeclared), inserted: 1);
        Assert.True(await AskAsync<bool>("select hourly[8] is null and hourly[9] = 9 from courier_route where code = 'g1'"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"type\": \"Topology\"}")]
    [InlineData("{\"type\": \"FeatureCollection\", \"features\": {}}")]
    [InlineData("{\"type\": \"FeatureCollection\", \"features\": [")]
    [InlineData("code,name\n1,2\n")]
    public async Task What_is_no_geojson_is_refused(string text) =>
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(ImportKinds.Merchants, "h.json", text, Undeclared));

    [Fact]
    public async Task An_element_that_is_no_feature_is_rejected_alone() =>
        AssertCounts(await ImportAsync(ImportKinds.Merchants, "i.geojson", Collection(Shop("i1"), "42", "{\"type\": \"Point\"}"), Undeclared), inserted: 1, rejected: 2);

    [Fact]
    public async Task Features_of_any_size_are_cut_where_they_end()
    {
        // Longer and shorter than the reader's buffer, in an order that puts its edge everywhere.
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var features = Enumerable.Range(0, 40).Select(i =>
            Shop($"size{i}").Replace("\"code\"", $"\"remark\": \"{new string('长', 1 + random.Next(i % 7 == 0 ? 60_000 : 3_000))}\", \"code\"")).ToArray();
        await Store.RunAsync("delete from merchant where code like 'size%'");
        var report = await ImportAsync(ImportKinds.Merchants, "j.geojson", Collection(features), Undeclared);
        Assert.True(report.Inserted == 40, $"seed {seed}: {report.Inserted} inserted");
        Assert.Equal(40, await AskAsync<long>("select count(*) from merchant where code like 'size%'"));
    }

    [Theory]
    [InlineData("GeoJSON", ".geojson")]
    [InlineData("GeoJSONSeq", ".geojsons")]
    public async Task What_gdal_writes_is_read(string driver, string ending)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["in.geojson"], Collection(Shop("gdal1"), Shop("gdal2", "117.31, 32.91")));
        using (var gdal = Process.Start("ogr2ogr", ["-f", driver, folder["out" + ending], folder["in.geojson"]])) await gdal.WaitForExitAsync();
        await Store.RunAsync("delete from merchant where code like 'gdal%'");
        var report = await FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Merchants, folder["out" + ending], Undeclared);
        AssertCounts(report, inserted: 2);
        Assert.Equal("POINT(117.31 32.91)", await AskAsync<string>("select ST_AsText(location) from merchant where code = 'gdal2'"));
    }

    [Fact]
    public async Task What_gdal_writes_as_csv_is_read()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["in.geojson"], Collection(Shop("csv1"), Shop("csv2", "117.31, 32.91")));
        using (var gdal = Process.Start("ogr2ogr", ["-f", "CSV", "-lco", "GEOMETRY=AS_WKT", folder["out.csv"], folder["in.geojson"]])) await gdal.WaitForExitAsync();
        var report = await FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Merchants, folder["out.csv"], Wgs84);
        AssertCounts(report, inserted: 2);
    }

    private static string Collection(params string[] features) =>
        $$"""{"type": "FeatureCollection", "features": [{{string.Join(", ", features)}}]}""";

    private static string Shop(string code, string position = "117.3, 32.9", string name = "店") =>
        $$"""{"type": "Feature", "geometry": {"type": "Point", "coordinates": [{{position}}]}, "properties": {"code": "{{code}}", "name": "{{name}}", "category": "餐饮"} }""";
}
