using Map.Geodata.Coordinates;
using Map.Geodata.Features;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Statistics;
using Map.SampleCity.Scenarios;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.SampleCity;

/// <summary>One store with all committed scenarios beside each other, imported as their manifests say.</summary>
public sealed class ScenarioStore : IAsyncLifetime
{
    public TestStore Store { get; } = new();

    /// <summary>What was not as it should be, over all imports.</summary>
    public List<string> Remarks { get; } = [];

    public static string FolderOf(string scenario) => Path.Combine(Repository.Root, "geodata", "samples", scenario);

    public async Task InitializeAsync()
    {
        await Store.InitializeAsync();
        foreach (var name in ScenarioFiles.Names) await ImportAsync(ImportManifest.Read(FolderOf(name)));
    }

    public Task DisposeAsync() => Store.DisposeAsync();

    /// <summary>What the map counts for a figure that is reported of a scenario's root grid.</summary>
    public async Task<MeasuredFigure> CountAsync(string scenarioRoot, string counts)
    {
        Assert.True(Measure.TryParse(counts, out var measure, out var problem), problem);
        var grid = await Store.DataSource.CreateCommand($"select id from grid where code = '{scenarioRoot}'").ExecuteScalarAsync();
        return Assert.Single((await new MeasureReader(Store.DataSource).FindAsync(measure, SubjectKind.Grid, [(long)grid!]))!);
    }

    private async Task ImportAsync(ImportManifest manifest)
    {
        foreach (var entry in manifest.Files.Where(f => f.Kind != "osm"))
        {
            var options = new ImportOptions { CoordinateSystem = entry.Crs is { } crs ? CoordinateSystem.Get(crs) : null, Strict = true };
            var report = await FeatureImporter.ImportAsync(Store.DataSource, ImportKinds.Get(entry.Kind), Path.Combine(manifest.Folder, entry.File), options);
            Remarks.AddRange(report.Rejected.First.Concat(report.Warnings.First).Select(note => $"{manifest.Name} {entry.File}: {note}"));
        }
    }
}
