using System.IO.Compression;
using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>Files that are none of what their names say, or that grow when they are opened.</summary>
internal static class HostileFiles
{
    private const string Entities = """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://127.0.0.1:1/x">]>
        """;

    /// <summary>Unpacks to more than any import may; packed once for all.</summary>
    private static readonly Lazy<byte[]> Bomb = new(() => Zip(("stations.shp", new Zeros(600L << 20))));

    private static readonly Lazy<byte[]> WorkbookBomb = new(() => Workbook($"{SheetStart}<row><c t=\"inlineStr\"><is><t>", new Zeros(600L << 20)));

    private const string SheetStart = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""";

    /// <summary>A file: its kind, the name it is sent by and its content.</summary>
    public static (string Kind, string Name, byte[] Content) Any(Dice dice) => dice.Below(20) switch
    {
        0 => dice.OneIn(8) ? ("zip bomb", "a.zip", Bomb.Value) : ("nested zips", "a.zip", Nested(dice.Between(2, 12))),
        1 => dice.OneIn(8) ? ("zip bomb", "a.xlsx", WorkbookBomb.Value) : ("XML bomb", "a.xlsx", Workbook(Entities + SheetStart + "<row><c t=\"inlineStr\"><is><t>&f;</t></is></c></row></sheetData></worksheet>")),
        2 => ("XML bomb", "a.xlsx", Workbook(Entities + SheetStart + "<row><c t=\"inlineStr\"><is><t>&file;&far;</t></is></c></row></sheetData></worksheet>")),
        3 => ("XML bomb", "a.gpx", Utf8(Entities + "<gpx version=\"1.1\"><trk><name>&f;&file;&far;</name><trkseg><trkpt lat=\"33\" lon=\"116\"><time>2026-03-01T08:00:00Z</time></trkpt></trkseg></trk></gpx>")),
        4 => ("XML bomb", "a.kml", Utf8(Entities + "<kml><Placemark><name>&f;</name></Placemark></kml>")),
        5 => ("infinite coordinates", "a.gpx", Utf8($"<gpx version=\"1.1\"><trk><trkseg>{string.Concat(Enumerable.Range(0, 50).Select(i => $"<trkpt lat=\"{HostileJson.Number(dice)}\" lon=\"{HostileJson.Number(dice)}\"><time>{dice.Pick(["2026-03-01T08:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "x"])}</time></trkpt>"))}</trkseg></trk></gpx>")),
        6 => ("geometry", "a.geojson", Utf8($$"""{"type":"FeatureCollection","features":[{{string.Join(',', Enumerable.Range(0, dice.Between(1, 5)).Select(i => $$"""{"type":"Feature","properties":{"code":"M-{{i}}","name":{{HostileJson.Any(dice)}}},"geometry":{{HostileJson.Geometry(dice)}}}"""))}}]}""")),
        7 => ("deep nesting", "a.geojson", Utf8("{\"type\":\"FeatureCollection\",\"features\":" + HostileJson.Nested("[", "]", dice.OneIn(10) ? 200_000 : 2_000) + "}")),
        8 => ("truncated", "a.geojson", Cut(Utf8("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"a","name":"b"},"geometry":{"type":"Point","coordinates":[116.9,33.1]}}]}"""), dice)),
        9 => ("huge cell", "a.csv", Utf8("code,name\nx,\"" + new string('a', dice.OneIn(10) ? 5_000_000 : 100_000) + dice.Pick(["\"", ""]))),
        10 => ("columns", "a.csv", Utf8(string.Join(',', Enumerable.Range(0, dice.Between(100, 20_000)).Select(i => $"c{i}")) + "\n1")),
        11 => ("invalid UTF-8", "a.csv", [.. Utf8("code,name,longitude,latitude\nx,"), 0xff, 0xfe, 0xc3, 0x28, 0x81, .. Utf8(",116,33\n")]),
        12 => ("values", "a.csv", Utf8("code,name,kind,status,longitude,latitude\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"M-{i},\"{HostileText.Any(dice).Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",REST_STATION,OPEN,{HostileJson.Number(dice)},{HostileJson.Number(dice)}\n")))),
        13 => ("no database", "a.gpkg", [.. "SQLite format 3\0"u8, .. dice.Bytes(dice.Between(0, 9_000))]),
        14 => ("no archive", dice.Pick(["a.zip", "a.xlsx", "a.xlsm"]), [.. "PK\x03\x04"u8, .. dice.Bytes(dice.Between(0, 3_000))]),
        15 => ("truncated", "a.zip", Cut(Zip(("a.shp", new MemoryStream(dice.Bytes(900))), ("a.dbf", new MemoryStream(dice.Bytes(900))), ("a.shx", new MemoryStream(dice.Bytes(300)))), dice)),
        16 => ("shapes", "a.zip", Zip(("a.shp", new MemoryStream(Shapes(dice))), ("a.dbf", new MemoryStream(Table(dice))), ("a.prj", new MemoryStream(Utf8(HostileText.Any(dice).Text))))),
        17 => ("paths in archive", "a.zip", Zip(("../../../../tmp/map-escaped.shp", new MemoryStream(Shapes(dice))), ("/etc/a.dbf", new MemoryStream(dice.Bytes(99))), ("..\\a.shx", new MemoryStream(dice.Bytes(99))))),
        18 => ("empty", dice.Pick(["a.csv", "a.zip", "a.geojson", "a.xlsx", "a.gpkg", "a.gpx"]), []),
        _ => ("name", HostileText.Any(dice).Text.Replace("\r\n", "", StringComparison.Ordinal) + dice.Pick([".csv", ".zip", ".geojson", ""]), dice.Bytes(dice.Between(0, 500))),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Cut(byte[] whole, Dice dice) => whole[..dice.Below(whole.Length)];

    private static byte[] Nested(int depth) => depth == 0 ? Zip(("a.shp", new Zeros(1 << 20))) : Zip(("a.zip", new MemoryStream(Nested(depth - 1))), ("a.shp", new MemoryStream(Nested(0))));

    private static byte[] Workbook(string sheet, Stream? more = null) => Zip(
        ("[Content_Types].xml", new MemoryStream(Utf8("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""))),
        ("_rels/.rels", new MemoryStream(Utf8("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""))),
        ("xl/workbook.xml", new MemoryStream(Utf8("""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""))),
        ("xl/_rels/workbook.xml.rels", new MemoryStream(Utf8("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""))),
        ("xl/worksheets/sheet1.xml", more is null ? new MemoryStream(Utf8(sheet)) : new Joined(Utf8(sheet), more)));

    /// <summary>A header of a shapefile over lengths and counts that nothing follows.</summary>
    private static byte[] Shapes(Dice dice)
    {
        var file = new byte[100 + dice.Between(0, 400)];
        dice.Bytes(file.Length - 100).CopyTo(file, 100);
        (file[2], file[3]) = (0x27, 0x0a);
        (file[24], file[27]) = ((byte)dice.Below(256), (byte)dice.Below(256));
        (file[28], file[29]) = (0xe8, 0x03);
        file[32] = (byte)dice.Pick([1, 3, 5, 8, 11, 99]);
        return file;
    }

    private static byte[] Table(Dice dice)
    {
        var file = dice.Bytes(dice.Between(32, 400));
        file[0] = 3;
        return file;
    }

    private static byte[] Zip(params (string Name, Stream Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                content.CopyTo(entry);
                content.Dispose();
            }
        }

        return packed.ToArray();
    }

    /// <summary>So many zeros.</summary>
    private sealed class Zeros(long length) : ReadOnly
    {
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, _left);
            buffer[..count].Clear();
            _left -= count;
            return count;
        }
    }

    /// <summary>Bytes, and then the rest.</summary>
    private sealed class Joined(byte[] first, Stream rest) : ReadOnly
    {
        private int _told;

        public override int Read(Span<byte> buffer)
        {
            if (_told == first.Length) return rest.Read(buffer);
            var count = Math.Min(buffer.Length, first.Length - _told);
            first.AsSpan(_told, count).CopyTo(buffer);
            _told += count;
            return count;
        }
    }

    private abstract class ReadOnly : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
