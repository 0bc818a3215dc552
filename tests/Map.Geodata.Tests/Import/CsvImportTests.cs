using System.Text;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

public sealed class CsvImportTests(TestStore store) : ImportTest(store)
{
    private const string TwoStations = """
        code,name,kind,status,lon,lat,seats
        a1,东站,REST_STATION,OPEN,117.30,32.90,12
        a2,西站,SERVICE_CENTER,PLANNED,117.29,32.91,
        """;

    [Fact]
    public async Task Importing_the_same_file_twice_changes_nothing()
    {
        AssertCounts(await ImportAsync(ImportKinds.Stations, "twice.csv", TwoStations), inserted: 2);
        // xmin names the transaction that wrote a row last.
        const string rows = "select string_agg(concat_ws(' ', code, version, updated_at, xmin), '; ' order by code) from station where code like 'a_'";
        var before = await AskAsync<string>(rows);
        AssertCounts(await ImportAsync(ImportKinds.Stations, "twice.csv", TwoStations), unchanged: 2);
        Assert.Equal(before, await AskAsync<string>(rows));
        Assert.Equal(1, await AskAsync<int>("select max(version) from station where code like 'a_'"));
    }

    [Fact]
    public async Task Only_rows_that_say_something_new_are_updated()
    {
        await ImportAsync(ImportKinds.Stations, "b.csv", TwoStations.Replace("a1", "b1").Replace("a2", "b2"));
        var report = await ImportAsync(ImportKinds.Stations, "b.csv", TwoStations.Replace("a1", "b1").Replace("a2", "b2").Replace("PLANNED", "OPEN"));
        AssertCounts(report, updated: 1, unchanged: 1);
        Assert.Equal("OPEN", await AskAsync<string>("select status from station where code = 'b2'"));
        Assert.Equal(2, await AskAsync<int>("select version from station where code = 'b2'"));
    }

    [Fact]
    public async Task An_empty_cell_is_unknown_and_not_zero()
    {
        await ImportAsync(ImportKinds.Stations, "c.csv", TwoStations.Replace("a1", "c1").Replace("a2", "c2"));
        Assert.True(await AskAsync<bool>("select seats is null from station where code = 'c2'"));
    }

    [Fact]
    public async Task Columns_that_the_file_does_not_have_are_left_alone()
    {
        await ImportAsync(ImportKinds.Stations, "d.csv", TwoStations.Replace("a1", "d1").Replace("a2", "d2"));
        AssertCounts(await ImportAsync(ImportKinds.Stations, "seats.csv", "code,seats\nd1,20\n", new ImportOptions()), updated: 1);
        Assert.Equal("东站 20", await AskAsync<string>("select name || ' ' || seats from station where code = 'd1'"));
    }

    [Fact]
    public async Task A_new_row_needs_what_an_update_does_not()
    {
        var report = await ImportAsync(ImportKinds.Stations, "new.csv", "code,seats\nnew,20\n", new ImportOptions());
        AssertRejected(report, 2, "kind, location, name, status", "new feature");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("GB18030", false)]
    public async Task Chinese_text_arrives_whole_in_every_usual_encoding(string name, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var text = "编码,名称,类别,状态,经度,纬度,地址\ne1,鼓楼暖蜂驿站,驿站,开放,117.3,32.9,㐀巷1号\n"; // 㐀 is in GB18030, not in GBK
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        await Store.RunAsync("delete from station where code = 'e1'");
        AssertCounts(await ImportAsync(ImportKinds.Stations, "encoded.csv", bytes), inserted: 1);
        Assert.Equal("鼓楼暖蜂驿站 㐀巷1号", await AskAsync<string>("select name || ' ' || address from station where code = 'e1'"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = [.. "code,name\nx,"u8, 0xFF, 0xFF, (byte)'\n'];
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(ImportKinds.Stations, "broken.csv", bytes));
        Assert.Contains("neither UTF-8 nor GB18030", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_headers_and_words_mean_what_they_say()
    {
        var report = await ImportAsync(ImportKinds.Stations, "中文.csv", """
            驿站编码,驿站名称,类型,建设方式,状态,经度,纬度,面积(㎡),骑手可达,备注
            f1,南湖驿站,党群服务中心,改建,运营,117.30,32.90,36.5,是,无
            """);
        AssertCounts(report, inserted: 1);
        Assert.Equal("SERVICE_CENTER REBUILT OPEN 36.5 true",
            await AskAsync<string>("select concat_ws(' ', kind, build_kind, status, floor_area_m2, rider_access::text) from station where code = 'f1'"));
        Assert.Equal("备注", Assert.Single(report.Warnings.First).Subject);
    }

    [Fact]
    public async Task Other_headers_can_be_mapped()
    {
        var options = Wgs84 with { Mapping = new Dictionary<string, string> { ["Nr."] = "code", ["Bezeichnung"] = "name" } };
        AssertCounts(await ImportAsync(ImportKinds.Stations, "g.csv", "Nr.;Bezeichnung;kind;status;lon;lat\ng1;Nord;CANTEEN;OPEN;117.3;32.9\n", options), inserted: 1);
        Assert.Equal("Nord", await AskAsync<string>("select name from station where code = 'g1'"));
    }

    [Fact]
    public async Task Two_headers_for_one_column_are_refused()
    {
        var error = await Assert.ThrowsAsync<AmbiguousColumnException>(() => ImportAsync(ImportKinds.Stations, "h.csv", "code,编码,代码\nh,h,h\n".Replace("code", "编号")));
        Assert.Equal("code", error.Column);
    }

    [Fact]
    public async Task A_wrong_cell_is_rejected_with_row_column_value_and_what_is_allowed()
    {
        var report = await ImportAsync(ImportKinds.Stations, "i.csv", """
            code,name,kind,状态,lon,lat,seats
            i1,好,CANTEEN,OPEN,117.3,32.9,4
            i2,坏,CANTEEN,营业中,117.3,32.9,4
            """);
        AssertCounts(report, inserted: 1, rejected: 1);
        AssertRejected(report, 3, "状态", "营业中", "PLANNED", "SUSPENDED");
    }

    [Fact]
    public async Task Every_wrong_cell_of_a_row_is_named()
    {
        var report = await ImportAsync(ImportKinds.Stations, "j.csv", "code,name,kind,status,lon,lat,seats,rider_access\nj,坏,CANTEEN,OPEN,117.3,32.9,12人,maybe\n");
        AssertRejected(report, 2, "seats, rider_access", "12人", "maybe", "whole number");
    }

    [Fact]
    public async Task A_code_that_comes_twice_is_rejected_the_second_time()
    {
        var report = await ImportAsync(ImportKinds.Stations, "k.csv", """
            code,name,kind,status,lon,lat
            k1,一,CANTEEN,OPEN,117.3,32.9
            k1,二,CANTEEN,OPEN,117.3,32.9
            """);
        AssertCounts(report, inserted: 1, rejected: 1);
        AssertRejected(report, 3, "code", "k1", "row 2");
    }

    [Fact]
    public async Task Rows_are_numbered_as_a_spreadsheet_shows_them()
    {
        var report = await ImportAsync(ImportKinds.Stations, "l.csv", "code,name,kind,status,lon,lat\n\nl1,\"两\n行\",CANTEEN,OPEN,117.3,32.9\nl2,二,CAFE,OPEN,117.3,32.9\n");
        AssertCounts(report, inserted: 1, rejected: 1);
        AssertRejected(report, 4, "kind", "CAFE");
    }

    [Fact]
    public async Task A_row_with_too_many_cells_is_rejected() =>
        AssertRejected(await ImportAsync(ImportKinds.Stations, "m.csv", "code,name,kind,status,lon,lat\nm,一,CANTEEN,OPEN,117.3,32.9,,\n"), 2, null, "8 cells", "6");

    [Fact]
    public async Task A_quotation_mark_that_never_closes_is_rejected() =>
        AssertRejected(await ImportAsync(ImportKinds.Stations, "n.csv", "code,name,kind,status,lon,lat\nn,\"一,CANTEEN,OPEN,117.3,32.9\nn2,二,CANTEEN,OPEN,117.3,32.9\n"), 2, null, "never closed");

    [Fact]
    public async Task Positions_without_a_declared_system_are_refused()
    {
        var error = await Assert.ThrowsAsync<MissingCoordinateSystemException>(() => ImportAsync(ImportKinds.Stations, "o.csv", TwoStations, new ImportOptions()));
        Assert.Contains("gcj02", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_the_code_column_is_refused()
    {
        var error = await Assert.ThrowsAsync<MissingKeyColumnException>(() => ImportAsync(ImportKinds.Stations, "p.csv", "name,lon,lat\n一,117.3,32.9\n"));
        Assert.Equal("code", error.Column);
        Assert.Contains("\"lon\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_any_line_is_refused() =>
        await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(ImportKinds.Stations, "empty.csv", ""));

    [Fact]
    public async Task A_format_that_nobody_reads_is_refused_with_those_that_are()
    {
        var error = await Assert.ThrowsAsync<UnknownFormatException>(() => ImportAsync(ImportKinds.Stations, "x.dwg", "?"));
        Assert.Contains(".geojson", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Stations, "/nowhere/x.csv", Wgs84));
        Assert.Equal("x.csv", error.File);
    }

    [Theory]
    [InlineData("gcj02")]
    [InlineData("bd09")]
    [InlineData("EPSG:4548")]
    public async Task Positions_are_converted_from_the_declared_system(string name)
    {
        var system = CoordinateSystem.Get(name);
        var there = system.FromWgs84(new GeoPosition(117.3, 32.9));
        var text = FormattableString.Invariant($"code,name,kind,status,x,y\nq,一,CANTEEN,OPEN,{there.X:R},{there.Y:R}\n");
        await ImportAsync(ImportKinds.Stations, "q.csv", text, new ImportOptions { CoordinateSystem = system });
        Assert.True(await AskAsync<double>("select ST_Distance(location::geography, ST_Point(117.3, 32.9, 4326)::geography) from station where code = 'q'") < 0.01);
    }

    [Theory]
    [InlineData("wgs84", "32.9", "117.3", "swapped")]
    [InlineData("gcj02", "39.47", "75.99", "outside China")] // Kashgar with its coordinates swapped is a place in the Arctic
    [InlineData("wgs84", "500000", "3640000", "looks like metres")]
    [InlineData("EPSG:4548", "117.3", "32.9", "looks like degrees")]
    [InlineData("wgs84", "0", "0", "missing position")]
    [InlineData("wgs84", "190", "30", "outside the world")]
    [InlineData("wgs84", "117.3", "", "no position")]
    [InlineData("wgs84", "117°18'", "32.9", "decimal")]
    [InlineData("EPSG:4548", "3640000", "500000", "swapped")]
    [InlineData("wgs84", "43.8", "87.6", "swapped")] // Urumqi with its coordinates swapped lies in the Arctic
    [InlineData("EPSG:4548", "39500000", "3640000", "EPSG:4527")] // zone 39 of 3 degrees
    [InlineData("EPSG:4548", "20500000", "3640000", "EPSG:4498")] // zone 20 of 6 degrees
    [InlineData("EPSG:4527", "500000", "3640000", "EPSG:4548")]
    [InlineData("EPSG:4527", "40500000", "3640000", "EPSG:4528")]
    [InlineData("EPSG:4498", "500000", "3640000", "EPSG:4509")]
    public async Task A_position_that_cannot_be_right_is_rejected_with_the_likely_mistake(string system, string lon, string lat, string mistake)
    {
        var report = await ImportAsync(ImportKinds.Stations, "r.csv", $"code,name,kind,status,lon,lat\nr,一,CANTEEN,OPEN,{lon},{lat}\n",
            new ImportOptions { CoordinateSystem = CoordinateSystem.Get(system) });
        Assert.Contains(mistake, Assert.Single(report.Rejected.First).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Geometry_may_come_as_wkt()
    {
        AssertCounts(await ImportAsync(ImportKinds.Routes, "s.csv", "code,couriers,wkt\ns,8,\"LINESTRING (117.3 32.9, 117.31 32.9)\"\n"), inserted: 1);
        Assert.Equal("LINESTRING(117.3 32.9,117.31 32.9)", await AskAsync<string>("select ST_AsText(path) from courier_route where code = 's'"));
    }

    [Fact]
    public async Task A_geometry_that_names_another_system_is_rejected() =>
        AssertRejected(await ImportAsync(ImportKinds.Routes, "t.csv", "code,couriers,wkt\nt,8,\"SRID=4326;LINESTRING (117.3 32.9, 117.31 32.9)\"\n",
            new ImportOptions { CoordinateSystem = CoordinateSystem.Gcj02 }), 2, "wkt", "4326", "GCJ02");

    [Fact]
    public async Task Opening_hours_that_can_not_be_read_are_kept_with_a_remark()
    {
        var report = await ImportAsync(ImportKinds.Stations, "hours.csv",
            "code,name,kind,status,longitude,latitude,营业时间\nH1,甲,REST_STATION,OPEN,117.1,33.1,周一至周五 09:00-17:00\nH2,乙,REST_STATION,OPEN,117.1,33.1,上午九点\n");
        AssertCounts(report, inserted: 2);
        var note = Assert.Single(report.Warnings.First, n => n.Row is not null);
        Assert.Equal((3, "营业时间"), (note.Row, note.Subject));
        Assert.Contains("at character 1; they are kept as they are, and whether the place is open stays unknown; \"上\" is not understood", note.Reason, StringComparison.Ordinal);
        Assert.Equal("上午九点", await AskAsync<string>("select opening_hours from station where code = 'H2'"));
    }
}
