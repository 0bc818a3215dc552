using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.SampleCity;

/// <summary>A store with the committed sample city's features, imported as its manifest says.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly TestStore _store = new();

    public static string Folder { get; } = Path.Combine(Repository.Root, "geodata", "samples", "city");

    public TestStore Store => _store;

    public List<ImportReport> Reports { get; } = [];

    public async Task InitializeAsync()
    {
        await _store.InitializeAsync();
        Reports.AddRange(await ImportAsync());
    }

    /// <summary>Imports all features of the manifest; the street map has tests of its own.</summary>
    public async Task<List<ImportReport>> ImportAsync()
    {
        var manifest = ImportManifest.Read(Folder);
        var reports = new List<ImportReport>();
        foreach (var entry in manifest.Files.Where(f => f.Kind != "osm"))
        {
            var options = new ImportOptions { CoordinateSystem = entry.Crs is { } crs ? CoordinateSystem.Get(crs) : null, Strict = true };
            reports.Add(await FeatureImporter.ImportAsync(_store.DataSource, ImportKinds.Get(entry.Kind), Path.Combine(Folder, entry.File), options));
        }
        return reports;
    }

    public Task DisposeAsync() => _store.DisposeAsync();
}
