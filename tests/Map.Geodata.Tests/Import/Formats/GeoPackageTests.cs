using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Formats;

public sealed class GeoPackageTests(TestStore store) : FormatTest(store)
{
    [Theory]
    [InlineData("EPSG:4326")]
    [InlineData("EPSG:4490")]
    [InlineData("EPSG:4548")]
    [InlineData("EPSG:4527")]
    [InlineData("EPSG:3857")]
    public async Task What_gdal_writes_is_read_in_every_system(string system)
    {
        await Store.RunAsync("delete from merchant");
        await WriteGeoPackageAsync("shops", TwoShops("a"), "-t_srs", system);
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.gpkg"), inserted: 2);
        Assert.Equal(ExpectedShops("a"), await ShopsAsync("a"));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.gpkg"), unchanged: 2);
    }

    [Theory]
    [InlineData("XY")]
    [InlineData("XYZ")]
    [InlineData("XYM")]
    [InlineData("XYZM")]
    public async Task Areas_come_in_whatever_else_their_corners_have(string dimensions)
    {
        await Store.RunAsync("truncate grid cascade");
        await WriteGeoPackageAsync("grids", Collection("""
            {"type": "Feature", "properties": {"code": "holed", "name": "洞", "level": "GRID"}, "geometry": {"type": "Polygon", "coordinates": [
              [[117, 32], [117.06, 32], [117.06, 32.06], [117, 32.06], [117, 32]], [[117.01, 32.01], [117.01, 32.05], [117.05, 32.05], [117.05, 32.01], [117.01, 32.01]]]}}
            """), "-dim", dimensions);
        AssertCounts(await ImportFileAsync(ImportKinds.Grids, "grids.gpkg"), inserted: 1);
        Assert.Equal(0.0036 - 0.0016, await AskAsync<double>("select ST_Area(boundary) from grid where code = 'holed'"), 1e-9);
    }

    [Fact]
    public async Task A_layer_without_geometry_is_a_table()
    {
        await WriteAsync("offers.csv", "code,seats\nb1,40\nb2,\n");
        await Gdal.ConvertAsync("GPKG", Folder["offers.csv"], Folder["offers.gpkg"], "-oo", "AUTODETECT_TYPE=YES");
        await Store.RunAsync("insert into station (code, name, kind, status, location) select c, c, 'CANTEEN', 'OPEN', ST_Point(117, 32, 4326) from unnest(array['b1', 'b2']) c");
        AssertCounts(await ImportFileAsync(ImportKinds.Stations, "offers.gpkg"), updated: 1, unchanged: 1);
        Assert.Equal(40, await AskAsync<int>("select seats from station where code = 'b1'"));
    }

    [Fact]
    public async Task Of_several_layers_one_must_be_named()
    {
        await WriteGeoPackageAsync("two", TwoShops("c"), "-nln", "商户");
        await Gdal.ConvertAsync("GPKG", Folder["source.geojson"], Folder["two.gpkg"], "-update", "-nln", "old \"shops\"");
        var error = await Assert.ThrowsAsync<LayerException>(() => ImportFileAsync(ImportKinds.Merchants, "two.gpkg"));
        Assert.Contains("商户", error.Known);
        await Assert.ThrowsAsync<LayerException>(() => ImportFileAsync(ImportKinds.Merchants, "two.gpkg", Undeclared with { Layer = "nobody" }));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "two.gpkg", Undeclared with { Layer = "商户" }), inserted: 2);
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "two.gpkg", Undeclared with { Layer = "old \"shops\"" }), unchanged: 2);
    }

    [Fact]
    public async Task An_undefined_system_is_asked_for()
    {
        await WriteGeoPackageAsync("shops", TwoShops("d"));
        await using (var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Folder["shops.gpkg"]};Pooling=false"))
        {
            database.Open();
            await using var command = database.CreateCommand();
            command.CommandText = "update gpkg_geometry_columns set srs_id = 0";
            command.ExecuteNonQuery();
        }
        await Assert.ThrowsAsync<MissingCoordinateSystemException>(() => ImportFileAsync(ImportKinds.Merchants, "shops.gpkg"));
    }

    [Fact]
    public async Task A_damaged_geometry_is_rejected_alone()
    {
        await Store.RunAsync("delete from merchant");
        await WriteGeoPackageAsync("shops", TwoShops("e"));
        var bytes = await File.ReadAllBytesAsync(Folder["shops.gpkg"]);
        // The blob of 117.3 32.9: "GP", version, flags, SRS 4326 (little endian), WKB of a point.
        byte[] blob = [(byte)'G', (byte)'P', 0, 1, 0xE6, 0x10, 0, 0, 1, 1, 0, 0, 0];
        var at = bytes.AsSpan().IndexOf(blob);
        bytes[at + 9] = 99;
        await File.WriteAllBytesAsync(Folder["shops.gpkg"], bytes);
        var report = await ImportFileAsync(ImportKinds.Merchants, "shops.gpkg");
        AssertCounts(report, inserted: 1, rejected: 1);
        Assert.Contains("geometry", report.Rejected.First[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a database at all, but a text that is longer than the header of one, which has 100 bytes, so that it is read")]
    [InlineData("")]
    public async Task What_is_no_geopackage_is_refused(string text)
    {
        await WriteAsync("no.gpkg", text);
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportFileAsync(ImportKinds.Merchants, "no.gpkg"));
        Assert.Contains("no GeoPackage", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_not_created()
    {
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportFileAsync(ImportKinds.Merchants, "nowhere.gpkg"));
        Assert.False(File.Exists(Folder["nowhere.gpkg"]));
    }

    [Fact]
    public async Task Whatever_is_cut_off_or_damaged_it_is_refused_or_rejected()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        await WriteGeoPackageAsync("shops", TwoShops("f"));
        var whole = await File.ReadAllBytesAsync(Folder["shops.gpkg"]);
        for (var round = 0; round < 100; round++)
        {
            var damaged = whole[..(round % 2 == 0 ? random.Next(whole.Length) : whole.Length)];
            for (var i = 0; i < 20 && damaged.Length > 0; i++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            await File.WriteAllBytesAsync(Folder["shops.gpkg"], damaged);
            var error = Record.Exception(() =>
            {
                using var file = Map.Geodata.Import.Formats.FeatureFormats.Open(Folder["shops.gpkg"]);
                foreach (var _ in file.Rows()) { }
            });
            Assert.True(error is null or ImportException, $"seed {seed}, round {round}: {error}");
        }
    }

    private async Task WriteGeoPackageAsync(string name, string geoJson, params string[] options)
    {
        await WriteAsync("source.geojson", geoJson);
        File.Delete(Folder[name + ".gpkg"]);
        await Gdal.ConvertAsync("GPKG", Folder["source.geojson"], Folder[name + ".gpkg"], options);
    }
}
