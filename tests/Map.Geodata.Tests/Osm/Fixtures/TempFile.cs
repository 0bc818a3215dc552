using System.Text;
using Map.Geodata.Osm;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>A file on disk for the length of a test.</summary>
public sealed class TempFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("map-osm-").FullName;

    public TempFile(byte[] content, string name = "streets.osm.pbf")
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public static OsmExtract Read(byte[] content, OsmKeyFilter? keys = null)
    {
        using var file = new TempFile(content);
        return OsmFile.Read(file.Path, keys);
    }

    public static OsmExtract Read(string xml) => Read(Encoding.UTF8.GetBytes(xml));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
