using Map.Geodata.Osm;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>A drawn extract, and real cut-outs of OpenStreetMap on machines where they lie beside the repository.</summary>
public static class Extracts
{
    private const string Drawn = "drawn";

    private static readonly string Folder = Path.Combine(RepositoryRoot(), "..", "shared", "data", "osm");

    public static IEnumerable<string> Names => [Drawn, .. Real];

    private static IEnumerable<string> Real
        => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.osm.pbf").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal) : [];

    public static OsmExtract Read(string name, OsmKeyFilter? keys = null)
        => name == Drawn ? TempFile.Read(new PbfWriter().Write(OsmDrawing.OfEverything()), keys) : OsmFile.Read(Path.Combine(Folder, name), keys);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Map.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} lies in no checkout of Map");
        return folder.FullName;
    }
}
