using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Osm;
using Npgsql;

namespace Map.Api.Commands;

/// <summary><c>map sample NAME</c>: loads a synthetic district through the importers that users use.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = $"The sample: {string.Join(", ", Names())}." };
        var command = new Command("sample", "Loads a synthetic sample beside what the store has.") { name };
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(async () =>
        {
            var sample = arguments.GetRequiredValue(name);
            if (!Names().Contains(sample)) throw new CommandException($"There is no sample \"{sample}\"; there are: {string.Join(", ", Names())}.");
            await OpenStore.UseAsync((store, watched) => LoadAsync(store.DataSource, sample, watched), cancel);
        }));
        return command;
    }

    /// <summary>Imports every file of a sample in the order of its manifest.</summary>
    public static async Task LoadAsync(NpgsqlDataSource store, string sample, CancellationToken cancel)
    {
        var manifest = ImportManifest.Read(Path.Combine(Installation.Samples, sample));
        Console.WriteLine($"Loading the sample \"{manifest.Name}\" (synthetic data) …");
        foreach (var entry in manifest.Files)
        {
            var path = Path.Combine(manifest.Folder, entry.File);
            if (entry.Kind == "osm") await ImportCommand.ImportOsmAsync(store, path, new OsmImportOptions(manifest.Name, IsSynthetic: true), cancel);
            else await ImportCommand.ImportFeaturesAsync(store, ImportKinds.Get(entry.Kind), path, Options(entry), cancel);
        }
    }

    private static ImportOptions Options(ImportManifestEntry entry) =>
        new() { CoordinateSystem = entry.Crs is { } crs ? CoordinateSystem.Get(crs) : null, Strict = true, Actor = "sample" };

    private static string[] Names() => !Directory.Exists(Installation.Samples) ? [] :
        [.. Directory.EnumerateDirectories(Installation.Samples).Where(f => File.Exists(Path.Combine(f, ImportManifest.FileName))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
