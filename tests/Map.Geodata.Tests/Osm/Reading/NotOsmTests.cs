using System.Text;
using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Osm.Reading;

public class NotOsmTests(ITestOutputHelper output)
{
    public static TheoryData<byte[], string> Others => new()
    {
        { [], "empty" },
        { "  \r\n\t"u8.ToArray(), "blanks" },
        { new byte[400], "found the length 0" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "PNG" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "JPEG" },
        { "%PDF-1.7"u8.ToArray(), "PDF" },
        { "PK\u0003\u0004 and so on"u8.ToArray(), "zip archive" },
        { "BZh91AY&SY"u8.ToArray(), "bzip2" },
        { [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0], "xz" },
        { [0x28, 0xB5, 0x2F, 0xFD, 0x24], "zstd" },
        { "SQLite format 3\0"u8.ToArray(), "GeoPackage" },
        { "\n<!DOCTYPE html>\n<html><body>404</body></html>"u8.ToArray(), "web page" },
        { "<html><body>502 Bad Gateway</body></html>"u8.ToArray(), "web page" },
        { "{\"version\": 0.6, \"elements\": []}"u8.ToArray(), "JSON" },
        { "id,lon,lat\n1,116.3,39.9\n"u8.ToArray(), "the bytes 69642C6C6F6E2C6C" },
        { "<gpx version='1.1'><wpt lat='1' lon='2'/></gpx>"u8.ToArray(), "<gpx>" },
        { [0x1F, 0x8B], "empty" },
        { [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "gzip" },
        { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0], "empty" },
        { XmlWriting.Gzip(XmlWriting.Gzip("<osm/>"u8.ToArray())), "gzip archive inside" },
        { XmlWriting.Gzip("PK\u0003\u0004"u8.ToArray()), "zip archive" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_file_that_is_something_else_is_named_with_the_way_out(byte[] content, string kind)
    {
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(content));
        Assert.Contains(kind, e.Problem, StringComparison.Ordinal);
        Assert.StartsWith("streets.osm.pbf", e.Message, StringComparison.Ordinal);
        Assert.NotEmpty(e.WayOut);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        const int seed = 99;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (int i = 0; i < 300; i++)
        {
            var content = new byte[random.Next(1, 2000)];
            random.NextBytes(content);
            Assert.Throws<OsmFormatException>(() => TempFile.Read(content));
        }
    }

    [Fact]
    public void A_file_that_does_not_exist_is_the_systems_own_error()
        => Assert.Throws<FileNotFoundException>(() => OsmFile.Read(Path.Combine(Path.GetTempPath(), "no-such-file.osm.pbf")));

    [Fact]
    public void Utf16_is_xml_too()
    {
        byte[] xml = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><osm><node id='1' lat='1' lon='2'/></osm>")];
        Assert.Equal(1, TempFile.Read(xml).Nodes.Count);
    }
}
