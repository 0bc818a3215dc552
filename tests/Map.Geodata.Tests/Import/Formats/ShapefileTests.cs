using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Formats;

public sealed class ShapefileTests(TestStore store) : FormatTest(store)
{
    // Two squares, the first with a hole in which an island lies; corners in units of 0.01 degrees.
    private const string Archipelago = """
        {"type": "Feature", "properties": {"code": "isles", "name": "群岛", "level": "GRID"}, "geometry": {"type": "MultiPolygon", "coordinates": [
          [[[117, 32], [117.06, 32], [117.06, 32.06], [117, 32.06], [117, 32]], [[117.01, 32.01], [117.01, 32.05], [117.05, 32.05], [117.05, 32.01], [117.01, 32.01]]],
          [[[117.02, 32.02], [117.04, 32.02], [117.04, 32.04], [117.02, 32.04], [117.02, 32.02]]],
          [[[117.1, 32], [117.12, 32], [117.12, 32.02], [117.1, 32.02], [117.1, 32]]]]}}
        """;

    [Theory]
    [InlineData("UTF-8", "EPSG:4326")]
    [InlineData("GBK", "EPSG:4490")]
    [InlineData("GB18030", "EPSG:4548")] // CGCS2000, 3 degrees, CM 117°E
    [InlineData("UTF-8", "EPSG:4527")] // the same with the zone's number in the easting
    [InlineData("GBK", "EPSG:4509")] // CGCS2000, 6 degrees, CM 117°E
    [InlineData("UTF-8", "EPSG:3857")]
    [InlineData("UTF-8", "EPSG:32650")]
    public async Task What_gdal_writes_is_read_in_every_encoding_and_system(string encoding, string system)
    {
        await Store.RunAsync("delete from merchant");
        await WriteShapefileAsync("shops", TwoShops("a"), "-lco", $"ENCODING={encoding}", "-t_srs", system);
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.shp"), inserted: 2);
        Assert.Equal(ExpectedShops("a"), await ShopsAsync("a"));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.shp"), unchanged: 2);
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GBK")]
    public async Task Without_a_cpg_file_the_bytes_tell_the_encoding_and_the_report_says_so(string encoding)
    {
        await Store.RunAsync("delete from merchant");
        await WriteShapefileAsync("shops", TwoShops("b"), "-lco", $"ENCODING={encoding}");
        File.Delete(Folder["shops.cpg"]);
        var report = await ImportFileAsync(ImportKinds.Merchants, "shops.shp");
        Assert.Equal(ExpectedShops("b"), await ShopsAsync("b"));
        // GBK is in the header too; for UTF-8 there is no such mark.
        Assert.Equal(encoding == "UTF-8", report.Warnings.First.Any(w => w.Reason.Contains("utf-8", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_there_is_only_ascii_no_encoding_is_asked_for()
    {
        await WriteShapefileAsync("shops", Collection(Shop("z1", "shop", 117.3, 32.9)).Replace("餐饮", "food"));
        File.Delete(Folder["shops.cpg"]);
        Assert.DoesNotContain((await ImportFileAsync(ImportKinds.Merchants, "shops.shp")).Warnings.First, w => w.Reason.Contains("encoded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_prj_file_the_system_is_asked_for()
    {
        await WriteShapefileAsync("shops", TwoShops("c"));
        File.Delete(Folder["shops.prj"]);
        await Assert.ThrowsAsync<MissingCoordinateSystemException>(() => ImportFileAsync(ImportKinds.Merchants, "shops.shp"));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.shp", Wgs84), inserted: 2);
    }

    [Fact]
    public async Task A_prj_file_with_an_unknown_datum_is_refused_rather_than_guessed()
    {
        await WriteShapefileAsync("shops", TwoShops("d"));
        await File.WriteAllTextAsync(Folder["shops.prj"], """
            GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]
            """);
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportFileAsync(ImportKinds.Merchants, "shops.shp"));
        Assert.Contains("Beijing", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XY")]
    [InlineData("XYZ")]
    [InlineData("XYM")]
    [InlineData("XYZM")]
    public async Task Areas_with_holes_and_islands_come_in_whole_whatever_else_their_corners_have(string dimensions)
    {
        await Store.RunAsync("truncate grid cascade");
        await WriteShapefileAsync("grids", Collection(Archipelago), "-dim", dimensions);
        AssertCounts(await ImportFileAsync(ImportKinds.Grids, "grids.shp"), inserted: 1);
        await AssertArchipelagoAsync();
    }

    [Fact]
    public async Task Rings_may_turn_the_wrong_way()
    {
        await Store.RunAsync("truncate grid cascade");
        await WriteShapefileAsync("grids", Collection(Archipelago));
        ReverseRings(Folder["grids.shp"]);
        var report = await ImportFileAsync(ImportKinds.Grids, "grids.shp");
        AssertCounts(report, inserted: 1);
        Assert.Equal(0, report.Repaired.Count);
        await AssertArchipelagoAsync();
    }

    [Fact]
    public async Task Lines_come_in()
    {
        await WriteShapefileAsync("routes", Collection("""
            {"type": "Feature", "properties": {"code": "line", "couriers": 8}, "geometry": {"type": "LineString", "coordinates": [[117, 32], [117.01, 32], [117.01, 32.01]]}}
            """));
        AssertCounts(await ImportFileAsync(ImportKinds.Routes, "routes.shp"), inserted: 1);
        Assert.Equal("LINESTRING(117 32,117.01 32,117.01 32.01)", await AskAsync<string>("select ST_AsText(path) from courier_route where code = 'line'"));
    }

    [Fact]
    public async Task A_null_shape_is_a_row_without_position()
    {
        await WriteShapefileAsync("shops", Collection(Shop("e1", "店", 117.3, 32.9), """
            {"type": "Feature", "geometry": null, "properties": {"code": "e2", "name": "无处", "category": "餐饮"}}
            """));
        // The columns lon and lat are no help where they are empty.
        AssertRejected(await ImportFileAsync(ImportKinds.Merchants, "shops.shp"), 2, "location", "empty");
    }

    [Fact]
    public async Task Deleted_rows_are_passed_over()
    {
        await WriteShapefileAsync("shops", TwoShops("f"));
        Edit("shops.dbf", bytes => bytes[BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8))] = (byte)'*');
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.shp"), inserted: 1);
        Assert.Equal("f2 鼓楼小店 117.31 32.91", await ShopsAsync("f"));
    }

    [Fact]
    public async Task Without_an_index_the_shapes_are_read_in_their_order()
    {
        await WriteShapefileAsync("shops", TwoShops("g"));
        File.Delete(Folder["shops.shx"]);
        var report = await ImportFileAsync(ImportKinds.Merchants, "shops.shp");
        Assert.Equal(ExpectedShops("g"), await ShopsAsync("g"));
        Assert.Contains(report.Warnings.First, w => w.Reason.Contains(".shx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_cut_within_a_character_loses_that_character_and_is_reported()
    {
        await WriteShapefileAsync("shops", TwoShops("h"), "-lco", "ENCODING=UTF-8");
        // 暖蜂餐厅 are 12 bytes; the last one becomes padding.
        Edit("shops.dbf", bytes => bytes[bytes.AsSpan().IndexOf("暖蜂餐厅"u8) + 11] = (byte)' ');
        var report = await ImportFileAsync(ImportKinds.Merchants, "shops.shp");
        Assert.Equal("暖蜂餐", await AskAsync<string>("select name from merchant where code = 'h1'"));
        Assert.Contains("name", Assert.Single(report.Repaired.First).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_in_another_encoding_than_declared_is_rejected_by_row()
    {
        await WriteShapefileAsync("shops", TwoShops("i"), "-lco", "ENCODING=GBK");
        await File.WriteAllTextAsync(Folder["shops.cpg"], "UTF-8");
        var report = await ImportFileAsync(ImportKinds.Merchants, "shops.shp");
        AssertCounts(report, rejected: 2);
        Assert.All(report.Rejected.First, note => Assert.Contains(".cpg", note.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shops.dbf", -2, "cut off")]
    [InlineData("shops.shp", -1, "cut off")]
    [InlineData("shops.shx", -8, "cut off")]
    [InlineData("shops.shp", 50, "doesn't begin")]
    [InlineData("shops.dbf", 20, "doesn't begin")]
    public async Task A_part_that_is_cut_off_is_refused(string part, int length, string reason)
    {
        await WriteShapefileAsync("shops", TwoShops("j"));
        await using (var file = File.OpenWrite(Folder[part])) file.SetLength(length < 0 ? file.Length + length : length);
        await AssertRefusedAsync("shops.shp", reason);
    }

    [Fact]
    public async Task A_part_with_the_wrong_magic_is_refused()
    {
        await WriteShapefileAsync("shops", TwoShops("k"));
        Edit("shops.shp", bytes => bytes[3] = 0);
        await AssertRefusedAsync("shops.shp", "doesn't begin");
    }

    [Fact]
    public async Task A_missing_dbf_file_is_named()
    {
        await WriteShapefileAsync("shops", TwoShops("l"));
        File.Delete(Folder["shops.dbf"]);
        await AssertRefusedAsync("shops.shp", ".dbf");
    }

    [Fact]
    public async Task Fewer_rows_than_shapes_are_refused()
    {
        await WriteShapefileAsync("shops", TwoShops("m"));
        Edit("shops.dbf", bytes => bytes[4] = 1);
        await AssertRefusedAsync("shops.shp", "fewer rows", "more shapes");
    }

    [Fact]
    public async Task A_shape_that_claims_to_be_huge_costs_no_memory()
    {
        await WriteShapefileAsync("shops", TwoShops("n"));
        Edit("shops.shp", bytes => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(104), int.MaxValue / 2));
        await AssertRefusedAsync("shops.shp", "beyond the file's end");
    }

    [Fact]
    public async Task A_shape_that_contradicts_itself_is_rejected_alone()
    {
        await Store.RunAsync("truncate grid cascade");
        await WriteShapefileAsync("grids", Collection(Archipelago, Archipelago.Replace("isles", "isles2")));
        Edit("grids.shp", bytes => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(108 + 36), int.MaxValue)); // parts of the first shape
        AssertRejected(await ImportFileAsync(ImportKinds.Grids, "grids.shp"), 1, null, "shorter than it says");
    }

    [Fact]
    public async Task A_zip_archive_holds_a_shapefile()
    {
        await Store.RunAsync("delete from merchant");
        await WriteShapefileAsync("驿站", TwoShops("o"), "-lco", "ENCODING=GBK");
        Zip("shops.zip", ("数据/驿站", "驿站"));
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "shops.zip"), inserted: 2);
        Assert.Equal(ExpectedShops("o"), await ShopsAsync("o"));
    }

    [Fact]
    public async Task Of_several_shapefiles_in_an_archive_one_must_be_named()
    {
        await WriteShapefileAsync("one", TwoShops("p"));
        await WriteShapefileAsync("two", TwoShops("q"));
        Zip("both.zip", ("one", "one"), ("two", "two"));
        var error = await Assert.ThrowsAsync<LayerException>(() => ImportFileAsync(ImportKinds.Merchants, "both.zip"));
        Assert.Equal(["one", "two"], error.Known.Order());
        AssertCounts(await ImportFileAsync(ImportKinds.Merchants, "both.zip", Undeclared with { Layer = "two" }), inserted: 2);
        Assert.Equal(ExpectedShops("q"), await ShopsAsync("q"));
    }

    [Fact]
    public async Task An_archive_that_is_none_is_refused_and_leaves_nothing_behind()
    {
        await File.WriteAllBytesAsync(Folder["no.zip"], "PK\u0003\u0004 and no more"u8.ToArray());
        await AssertRefusedAsync("no.zip", "no zip archive");
    }

    [Fact]
    public async Task Whatever_bytes_are_damaged_it_is_refused_or_rejected_and_never_hangs()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        await WriteShapefileAsync("grids", Collection(Archipelago));
        var whole = new[] { "grids.shp", "grids.shx", "grids.dbf" }.ToDictionary(part => part, part => File.ReadAllBytes(Folder[part]));
        for (var round = 0; round < 300; round++)
        {
            foreach (var (part, bytes) in whole)
            {
                var damaged = bytes.ToArray();
                for (var i = random.Next(3); i > 0; i--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                await File.WriteAllBytesAsync(Folder[part], damaged);
            }
            var error = Record.Exception(() => ReadAll("grids.shp"));
            Assert.True(error is null or ImportException, $"seed {seed}, round {round}: {error}");
        }
    }

    public static TheoryData<string> RealShapefiles => [.. SharedData.List("data", "*.shp")];

    // Streets of a real city, from elsewhere: no .prj, no .cpg.
    [Theory]
    [MemberData(nameof(RealShapefiles))]
    public async Task A_real_shapefile_without_a_system_asks_for_it_and_is_read_to_its_end(string path)
    {
        using (var file = Map.Geodata.Import.Formats.FeatureFormats.Open(path))
        {
            var rows = file.Rows().ToList();
            Assert.Equal((new FileInfo(Path.ChangeExtension(path, ".shx")).Length - 100) / 8, rows.Count);
            Assert.All(rows, row => Assert.True(row is { Problem: null, Geometry: not null }));
        }
        var options = new ImportOptions { Mapping = new Dictionary<string, string> { ["eid"] = "code", ["FID"] = "code" } };
        await Assert.ThrowsAsync<MissingCoordinateSystemException>(() => FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Routes, path, options));
    }

    private void ReadAll(string name)
    {
        using var file = Map.Geodata.Import.Formats.FeatureFormats.Open(Folder[name]);
        foreach (var _ in file.Rows()) { }
    }

    private async Task WriteShapefileAsync(string name, string geoJson, params string[] options)
    {
        await WriteAsync("source.geojson", geoJson);
        await Gdal.ConvertAsync("ESRI Shapefile", Folder["source.geojson"], Folder[name + ".shp"], ["-overwrite", .. options.Contains("-lco") ? [] : new[] { "-lco", "ENCODING=UTF-8" }, .. options]);
    }

    private async Task AssertRefusedAsync(string name, params string[] anyOf)
    {
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportFileAsync(ImportKinds.Merchants, name));
        Assert.Contains(anyOf, reason => error.Message.Contains(reason, StringComparison.Ordinal));
    }

    private async Task AssertArchipelagoAsync() => Assert.True(await AskAsync<bool>("""
        select ST_Equals(boundary, ST_GeomFromText('MULTIPOLYGON(
          ((117 32, 117.06 32, 117.06 32.06, 117 32.06, 117 32), (117.01 32.01, 117.01 32.05, 117.05 32.05, 117.05 32.01, 117.01 32.01)),
          ((117.02 32.02, 117.04 32.02, 117.04 32.04, 117.02 32.04, 117.02 32.02)),
          ((117.1 32, 117.12 32, 117.12 32.02, 117.1 32.02, 117.1 32)))', 4326)) from grid where code = 'isles'
        """));

    private void Edit(string name, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(Folder[name]);
        change(bytes);
        File.WriteAllBytes(Folder[name], bytes);
    }

    private void Zip(string name, params (string Entry, string Stem)[] shapefiles)
    {
        using var archive = ZipFile.Open(Folder[name], ZipArchiveMode.Create, Encoding.UTF8);
        foreach (var (entry, stem) in shapefiles)
            foreach (var ending in new[] { ".shp", ".shx", ".dbf", ".prj", ".cpg" })
                archive.CreateEntryFromFile(Folder[stem + ending], entry + ending);
    }

    // Of the only shape, whose content begins at byte 108: turns the points of each part round.
    private static void ReverseRings(string path)
    {
        var bytes = File.ReadAllBytes(path);
        int At(int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(108 + offset));
        var (parts, points) = (At(36), At(40));
        for (var part = 0; part < parts; part++)
        {
            var (start, end) = (At(44 + 4 * part), part + 1 < parts ? At(48 + 4 * part) : points);
            var ring = Enumerable.Range(start, end - start).Select(i => bytes.AsSpan(108 + 44 + 4 * parts + 16 * i, 16).ToArray()).Reverse().ToArray();
            for (var i = 0; i < ring.Length; i++) ring[i].CopyTo(bytes.AsSpan(108 + 44 + 4 * parts + 16 * (start + i)));
        }
        File.WriteAllBytes(path, bytes);
    }
}
