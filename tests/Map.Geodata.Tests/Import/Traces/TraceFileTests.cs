using System.Text;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Traces;
using Map.Geodata.Tests.Import.Formats;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import.Traces;

public sealed class TraceFileTests : IDisposable
{
    private const string Gpx = """
        <?xml version="1.0"?>
        <gpx version="1.1" creator="somebody" xmlns="http://www.topografix.com/GPX/1/1">
          <metadata><author><name>张三</name></author><time>2020-01-01T00:00:00Z</time></metadata>
          <wpt lat="32" lon="117"><name>home</name></wpt>
          <trk><name>张三</name>
            <trkseg><trkpt lat="32.9" lon="117.3"><ele>20</ele><time>2025-06-01T08:00:00+08:00</time></trkpt><trkpt lat="32.91" lon="117.3"/></trkseg>
            <trkseg/>
            <trkseg><trkpt lat="32.92" lon="117.3"><time>2025-06-01T00:05:00Z</time><extensions><time>1999-01-01T00:00:00Z</time></extensions></trkpt><trkpt lat="95" lon="117.3"/></trkseg>
          </trk>
          <rte><rtept lat="32.93" lon="117.3"/><rtept lat="32.94" lon="117.3"/></rte>
        </gpx>
        """;

    /// <summary>2025-06-01T00:00:00Z.</summary>
    private const long Midnight = 1_748_736_000_000;

    private readonly TemporaryFolder _folder = new();

    private static TraceOptions Wgs84 { get; } = new() { CoordinateSystem = CoordinateSystem.Wgs84 };

    [Fact]
    public async Task Tracks_and_routes_of_gpx_are_traces_with_times()
    {
        using var file = TraceFile.Open(await WriteAsync("a.gpx", Gpx));
        var traces = file.Traces().ToList();
        Assert.Equal([[32.9, 32.92], []], traces.Select(t => t.Points.Select(Latitude).ToArray()));
        Assert.Equal([1, 2], traces.Select(t => t.PointsWithoutTime));
        Assert.Equal([Midnight, Midnight + 300_000], traces[0].Points.Select(p => p.TimeMs));
        Assert.NotEqual(traces[0].Courier, traces[1].Courier);
        Assert.Equal(4, Assert.Single(file.Rejected.First).Row);
    }

    [Fact]
    public async Task What_gdal_writes_as_gpx_is_read()
    {
        await WriteAsync("in.geojson", """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[117.3, 32.9], [117.31, 32.9], [117.32, 32.91]]}}]}
            """);
        await Gdal.ConvertAsync("GPX", _folder["in.geojson"], _folder["out.gpx"], "-lco", "FORCE_GPX_TRACK=YES");
        using var file = TraceFile.Open(_folder["out.gpx"]);
        Assert.Equal(3, Assert.Single(file.Traces()).PointsWithoutTime);
    }

    [Theory]
    [InlineData("<gpx><trk><trkseg><trkpt lat=\"32\"")]
    [InlineData("<kml/>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><gpx>&b;</gpx>")]
    public async Task What_is_no_gpx_is_refused(string text)
    {
        var path = await WriteAsync("b.gpx", text);
        Assert.Throws<UnreadableFileException>(() =>
        {
            using var file = TraceFile.Open(path);
            _ = file.Traces().Count();
        });
    }

    [Fact]
    public async Task Gpx_in_the_encodings_of_china_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await File.WriteAllBytesAsync(_folder["g.gpx"], Encoding.GetEncoding("GB2312").GetBytes("<?xml version=\"1.0\" encoding=\"GB2312\"?><gpx><trk><name>骑手</name><trkseg><trkpt lat=\"32.9\" lon=\"117.3\"><time>2025-06-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>"));
        using var file = TraceFile.Open(_folder["g.gpx"]);
        Assert.Equal(1_173_000_000, Assert.Single(Assert.Single(file.Traces()).Points).Lon);
    }

    [Fact]
    public async Task A_message_about_a_broken_file_stays_short()
    {
        using var file = TraceFile.Open(await WriteAsync("deep.gpx", "<gpx>" + string.Concat(Enumerable.Repeat("<a>", 10_000))));
        Assert.InRange(Assert.Throws<UnreadableFileException>(() => file.Traces().Count()).Message.Length, 1, 400);
    }

    [Fact]
    public async Task A_table_in_no_known_encoding_is_refused()
    {
        await File.WriteAllBytesAsync(_folder["x.csv"], [.. "courier,time,lon,lat\na,"u8, 0xFF, 0xFF, .. ",117.3,32.9\n"u8]);
        var error = Assert.Throws<UnreadableFileException>(() => TraceFile.Open(_folder["x.csv"], new TraceOptions { CoordinateSystem = CoordinateSystem.Wgs84 }));
        Assert.Contains("GB18030", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_positions_is_cut_where_its_trace_changes()
    {
        var place = CoordinateSystem.Gcj02.FromWgs84(new GeoPosition(117.3, 32.9));
        using var file = TraceFile.Open(await WriteAsync("c.csv", FormattableString.Invariant($"""
            轨迹编号,时间,经度,纬度,骑手姓名
            一,2025-06-01 08:00:00,{place.X:R},{place.Y:R},张三
            一,2025-06-01 08:00:10,117.31,32.9,张三
            一,2025-06-01 08:00:20,,,张三
            二,,117.32,32.9,李四
            """)), new TraceOptions { CoordinateSystem = CoordinateSystem.Gcj02 });
        var traces = file.Traces().ToList();
        Assert.Equal([(2, 0), (0, 1)], traces.Select(t => (t.Points.Length, t.PointsWithoutTime)));
        Assert.Equal(new TracePoint(1_173_000_000, 329_000_000, Midnight), traces[0].Points[0]); // China's time
        Assert.Equal(4, Assert.Single(file.Rejected.First).Row);
    }

    [Fact]
    public async Task Couriers_who_take_turns_in_a_table_have_a_trace_each()
    {
        var rows = Enumerable.Range(0, 30).Select(i => $"骑手{i % 3},2025-06-01 08:{i:00}:00,117.3,32.9");
        using var file = TraceFile.Open(await WriteAsync("t.csv", "骑手,时间,经度,纬度\n" + string.Join('\n', rows)), Wgs84);
        Assert.Equal([10, 10, 10], file.Traces().Select(t => t.Points.Length));
    }

    [Fact]
    public async Task A_courier_has_the_same_number_in_every_file_and_every_import_and_another_with_another_secret()
    {
        async Task<long[]> Numbers(CourierKeys keys, string name, string text)
        {
            using var file = TraceFile.Open(await WriteAsync(name, text), Wgs84 with { Couriers = keys });
            return [.. file.Traces().Select(t => t.Courier).Distinct()];
        }
        var (one, same, other) = (new CourierKeys([.. Enumerable.Repeat((byte)1, 32)]), new CourierKeys([.. Enumerable.Repeat((byte)1, 32)]), new CourierKeys([.. Enumerable.Repeat((byte)2, 32)]));
        var csv = await Numbers(one, "1.csv", "courier,time,lon,lat\n甲,2025-06-01 08:00,117.3,32.9\n乙,2025-06-01 08:00,117.3,32.9\n");
        var json = await Numbers(same, "2.geojson", Feature("""{"courier": "乙", "time": "2025-06-01T08:00:00Z"}""", "Point", "[117.3, 32.9]"));
        Assert.Equal(2, csv.Length);
        Assert.Equal(csv[1], Assert.Single(json));
        Assert.DoesNotContain(Assert.Single(await Numbers(other, "3.geojson", Feature("""{"courier": "乙"}""", "Point", "[117.3, 32.9]"))), csv);
    }

    [Theory]
    [InlineData("""{"coordTimes": ["2025-06-01T00:00:00Z", "2025-06-01T00:05:00Z"]}""")]
    [InlineData("""{"times": [1748736000000, 1748736300000]}""")]
    [InlineData("""{"name": "跑单", "coordinateProperties": {"times": ["2025-06-01T08:00:00+08:00", "2025-06-01T08:05:00+08:00"], "heart": [1, 2]}}""")]
    public async Task A_line_of_geojson_with_a_time_for_each_position_is_a_trace(string properties)
    {
        using var file = TraceFile.Open(await WriteAsync("a.geojson", Feature(properties, "LineString", "[[117.3, 32.9, 20], [117.31, 32.9]]")));
        var trace = Assert.Single(file.Traces());
        Assert.Equal([new TracePoint(1_173_000_000, 329_000_000, Midnight), new TracePoint(1_173_100_000, 329_000_000, Midnight + 300_000)], trace.Points);
        Assert.Single(file.Remarks);
    }

    [Fact]
    public async Task The_lines_of_a_multi_line_have_lists_of_times_in_a_list()
    {
        using var file = TraceFile.Open(await WriteAsync("m.geojson", Feature(
            """{"courier": "甲", "coordTimes": [["2025-06-01T00:00:00Z", "2025-06-01T00:05:00Z"], ["2025-06-01T00:10:00Z", "2025-06-01T00:15:00Z"]]}""",
            "MultiLineString", "[[[117.3, 32.9], [117.31, 32.9]], [[117.32, 32.9], [117.33, 32.9]]]")));
        Assert.Equal([0, 300, 600, 900], Assert.Single(file.Traces()).Points.Select(p => (p.TimeMs - Midnight) / 1000));
        Assert.Empty(file.Remarks);
    }

    [Fact]
    public async Task Points_of_geojson_with_a_courier_and_a_time_are_a_trace_together()
    {
        var features = Enumerable.Range(0, 6).Select(i => Feature($$"""{"courier": "{{i % 2}}", "time": "2025-06-01T00:0{{i}}:00Z"}""", "Point", "[117.3, 32.9]"));
        using var file = TraceFile.Open(await WriteAsync("p.geojsonl", string.Join('\n', features)));
        Assert.Equal([3, 3], file.Traces().Select(t => t.Points.Length));
    }

    [Fact]
    public async Task A_line_of_geojson_without_times_is_read_and_one_with_too_few_is_named()
    {
        var text = Feature("{}", "LineString", "[[117.3, 32.9], [117.31, 32.9]]") + "\n"
            + Feature("""{"times": ["2025-06-01T00:00:00Z"]}""", "LineString", "[[117.3, 32.9], [117.31, 32.9]]") + "\n"
            + Feature("""{"times": ["2025-06-01T00:00:00Z", "later"]}""", "LineString", "[[117.3, 32.9], [117.31, 32.9]]") + "\n"
            + Feature("{}", "Polygon", "[[[117.3, 32.9], [117.31, 32.9], [117.3, 32.91], [117.3, 32.9]]]");
        using var file = TraceFile.Open(await WriteAsync("w.geojsonl", text));
        Assert.Equal(2, Assert.Single(file.Traces()).PointsWithoutTime);
        Assert.Equal([2L, 3L, 4L], file.Rejected.First.Select(note => note.Row!.Value));
    }

    [Fact]
    public async Task A_table_without_a_declared_system_is_refused()
    {
        var path = await WriteAsync("d.csv", "lon,lat\n1,2\n");
        Assert.Throws<MissingCoordinateSystemException>(() => TraceFile.Open(path));
    }

    [Fact]
    public async Task A_table_without_positions_is_refused()
    {
        var path = await WriteAsync("e.csv", "trace,time\n1,2\n");
        Assert.Throws<UnreadableFileException>(() => TraceFile.Open(path, new TraceOptions { CoordinateSystem = CoordinateSystem.Wgs84 }));
    }

    public void Dispose() => _folder.Dispose();

    private static double Latitude(TracePoint point) => Math.Round(point.Lat / 1e7, 7);

    private static string Feature(string properties, string type, string coordinates) =>
        $$$"""{"type": "Feature", "properties": {{{properties}}}, "geometry": {"type": "{{{type}}}", "coordinates": {{{coordinates}}}}}""";

    private async Task<string> WriteAsync(string name, string text)
    {
        await File.WriteAllTextAsync(_folder[name], text);
        return _folder[name];
    }
}
