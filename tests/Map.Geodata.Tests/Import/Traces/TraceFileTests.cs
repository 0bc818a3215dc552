using System.Text;
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

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Segments_and_routes_of_gpx_are_traces_with_times()
    {
        using var file = TraceFile.Open(await WriteAsync("a.gpx", Gpx));
        var traces = file.Traces().ToList();
        Assert.Equal([[32.9, 32.91], [32.92], [32.93, 32.94]], traces.Select(t => t.Points.Select(p => p.Latitude).ToArray()));
        Assert.Equal(new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero), traces[0].Points[0].At);
        Assert.Null(traces[0].Points[1].At);
        Assert.Equal(5, traces[1].Points[0].At!.Value.Minute);
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
        Assert.Equal([(117.3, 32.9), (117.31, 32.9), (117.32, 32.91)], Assert.Single(file.Traces()).Points.Select(p => (p.Longitude, p.Latitude)));
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
        await File.WriteAllBytesAsync(_folder["g.gpx"], Encoding.GetEncoding("GB2312").GetBytes("<?xml version=\"1.0\" encoding=\"GB2312\"?><gpx><trk><name>骑手</name><trkseg><trkpt lat=\"32.9\" lon=\"117.3\"/></trkseg></trk></gpx>"));
        using var file = TraceFile.Open(_folder["g.gpx"]);
        Assert.Equal(117.3, Assert.Single(Assert.Single(file.Traces()).Points).Longitude);
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
        Assert.Equal([2, 1], traces.Select(t => t.Points.Count));
        var first = traces[0].Points[0];
        Assert.Equal((117.3, 32.9), (Math.Round(first.Longitude, 7), Math.Round(first.Latitude, 7)));
        Assert.Equal(new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero), first.At); // China's time
        Assert.Equal(4, Assert.Single(file.Rejected.First).Row);
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

    private async Task<string> WriteAsync(string name, string text)
    {
        await File.WriteAllTextAsync(_folder[name], text);
        return _folder[name];
    }
}
