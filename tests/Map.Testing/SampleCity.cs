using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Osm;

namespace Map.Testing;

/// <summary>The sample city, for tests that ask as users of a new installation do.</summary>
public static class SampleCity
{
    private static readonly string Folder = Path.Combine(Repository.Root, "geodata", "samples", "city");

    /// <summary>A store that begins with it.</summary>
    public static TestStore CreateStore() => TestStore.CopyOf("sample city", FillAsync);

    private static async Task FillAsync(TestStore store)
    {
        var manifest = ImportManifest.Read(Folder);
        foreach (var entry in manifest.Files)
        {
            string file = Path.Combine(Folder, entry.File);
            if (entry.Kind == "osm")
                await OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions(manifest.Name, IsSynthetic: true));
            else
                await FeatureImporter.ImportAsync(store.DataSource, ImportKinds.Get(entry.Kind), file, new ImportOptions { CoordinateSystem = entry.Crs is { } crs ? CoordinateSystem.Get(crs) : null });
        }
    }
}
