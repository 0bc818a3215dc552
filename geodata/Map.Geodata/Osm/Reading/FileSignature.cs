using System.Text;

namespace Map.Geodata.Osm.Reading;

internal enum OsmFormat
{
    Pbf,
    Xml,
}

/// <summary>Tells from a file's first bytes what it is, and what to do with it when it is not OSM.</summary>
internal static class FileSignature
{
    private const int StartLength = 512;

    private static readonly (byte[] Magic, string Kind, string WayOut)[] Others =
    [
        ("BZh"u8.ToArray(), "a bzip2 archive", "Unpack it first: bunzip2 FILE, or rewrite it: osmium cat FILE -o FILE.osm.pbf"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "an xz archive", "Unpack it first: unxz FILE"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive", "Unpack it first: unzstd FILE"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive", "Unpack it and import the .osm.pbf or .osm file inside"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7-Zip archive", "Unpack it and import the .osm.pbf or .osm file inside"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture", Export),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", Export),
        ("%PDF"u8.ToArray(), "a PDF document", Export),
        ("SQLite format 3"u8.ToArray(), "a SQLite database, perhaps a GeoPackage", Export),
        ([0xFF, 0xE0], "an o5m file", "Rewrite it: osmium cat FILE -o FILE.osm.pbf"),
        ([0xFF, 0xE1], "an o5c change file", "Apply it to an extract first: osmium apply-changes"),
    ];

    private const string Export = "Import an OpenStreetMap extract: .osm.pbf, .osm or .osm.gz";

    public static byte[] ReadStart(Stream stream)
    {
        var start = new byte[StartLength];
        return start[..stream.ReadAtLeast(start, StartLength, throwOnEndOfStream: false)];
    }

    public static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <exception cref="OsmFormatException">It is neither PBF nor XML.</exception>
    public static OsmFormat Recognize(string name, ReadOnlySpan<byte> start)
    {
        if (IsPbf(start))
            return OsmFormat.Pbf;
        if (IsGzip(start))
            throw new OsmFormatException(name, "this is a gzip archive inside a gzip archive", "Unpack it once: gunzip FILE");

        var (kind, wayOut) = Other(start);
        if (kind is not null)
            throw new OsmFormatException(name, $"expected OpenStreetMap data and found {kind}", wayOut);
        if (LooksLikeXml(start))
            return OsmFormat.Xml;
        throw new OsmFormatException(name, $"expected OpenStreetMap data and found {Show(start)}", Export, 0);
    }

    // A PBF file begins with the length of its first header, big-endian and below 65 536: two zero bytes.
    private static bool IsPbf(ReadOnlySpan<byte> start)
        => start.Length >= 4 && start[0] == 0 && start[1] == 0;

    private static bool LooksLikeXml(ReadOnlySpan<byte> start)
        => start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || Text(start).StartsWith('<');

    private static (string? Kind, string WayOut) Other(ReadOnlySpan<byte> start)
    {
        string text = Text(start);
        if (text.Trim('\0').Length == 0)
            return (start.IsEmpty ? "an empty file" : "nothing but blanks", "Get the file again: a download or an export did not finish");
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return ("a web page", "The download gave a page, perhaps with an error on it, in place of the file: open it in a browser");
        if (text.StartsWith('{') || text.StartsWith('['))
            return ("JSON", Export + "; in Overpass, ask for [out:xml]");

        foreach (var (magic, kind, wayOut) in Others)
        {
            if (start.StartsWith(magic))
                return (kind, wayOut);
        }

        return (null, "");
    }

    private static string Text(ReadOnlySpan<byte> start) => Encoding.UTF8.GetString(start).TrimStart('\uFEFF').TrimStart();

    private static string Show(ReadOnlySpan<byte> start) => $"the bytes {Convert.ToHexString(start[..Math.Min(8, start.Length)])}";
}
