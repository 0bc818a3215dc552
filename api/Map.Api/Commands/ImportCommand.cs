using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Osm;
using Map.Geodata.Import.Traces;
using Map.Geodata.Rides;
using Npgsql;

namespace Map.Api.Commands;

/// <summary><c>map import KIND FILE…</c>: features from files, streets from OSM extracts, flows and routes of couriers from traces.</summary>
internal static class ImportCommand
{
    private const string Osm = "osm";
    private const string Traces = "traces";

    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = $"What the files bring: {Osm} (streets), {Traces} (where couriers ride, are and wait by hour, from GPX, CSV or GeoJSON with times; the traces are dropped), {string.Join(", ", ImportKinds.All)}." };
        var files = new Argument<string[]>("file") { Description = "The files; couriers of several files of traces are counted together.", Arity = ArgumentArity.OneOrMore };
        var crs = new Option<string>("--crs") { Description = "The system of the positions: wgs84, cgcs2000, gcj02, bd09, EPSG:n, or a .prj file that defines it." };
        var mapping = new Option<string>("--mapping") { Description = "A file that tells which header means which column: JSON {\"header\": \"column\"}, or a table of two columns." };
        var layer = new Option<string>("--layer") { Description = "The layer of a GeoPackage or zip archive, or the sheet of a workbook, where there are several." };
        var name = new Option<string>("--name") { Description = "The city's name, for streets; the file's name when not given." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Do and check everything, and leave the store as it is." };
        var strict = new Option<bool>("--strict") { Description = "Write nothing when any row is rejected." };
        var survey = new Option<string>("--survey") { Description = "The code under which traces are told; an import of the same code takes its place. One of the period when not given." };
        var least = new Option<int?>("--least-couriers") { Description = "What fewer couriers share is told nowhere: 5, or a larger multiple of 5." };
        var command = new Command("import", "Imports features or streets and prints a report.") { kind, files, crs, mapping, layer, name, dryRun, strict, survey, least };
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(async () =>
        {
            var what = arguments.GetRequiredValue(kind);
            var paths = arguments.GetRequiredValue(files);
            var isOsm = what.Equals(Osm, StringComparison.OrdinalIgnoreCase);
            CheckOptions(isOsm, arguments.GetValue(crs), arguments.GetValue(name), arguments.GetValue(strict), paths);
            if (isOsm && (arguments.GetValue(mapping) ?? arguments.GetValue(layer)) is not null) throw new CommandException("--mapping and --layer are for features; OSM files have neither columns nor layers.");
            var isTraces = what.Equals(Traces, StringComparison.OrdinalIgnoreCase);
            if (isTraces && arguments.GetValue(layer) is not null) throw new CommandException("--layer is for features; files of traces have no layers.");
            if (!isTraces && (arguments.GetValue(survey) is not null || arguments.GetValue(least) is not null)) throw new CommandException("--survey and --least-couriers are for traces.");
            var how = new SurveyOptions { Code = arguments.GetValue(survey), LeastCouriers = arguments.GetValue(least) ?? SurveyOptions.FewestCouriers };
            how.Check();
            if (!isOsm && !isTraces) GetKind(what);
            await OpenStore.UseAsync(async (store, watched) =>
            {
                if (isTraces) await ImportTracesAsync(store.DataSource, paths, Options(), how, watched);
                else foreach (var path in paths)
                {
                    if (isOsm) await ImportOsmAsync(store.DataSource, path, new OsmImportOptions(arguments.GetValue(name), DryRun: arguments.GetValue(dryRun)), watched);
                    else await ImportFeaturesAsync(store.DataSource, GetKind(what), path, Options(), watched);
                }
            }, cancel);

            ImportOptions Options() => new()
            {
                CoordinateSystem = arguments.GetValue(crs) is { } system ? GetSystem(system) : null,
                DryRun = arguments.GetValue(dryRun),
                Mapping = arguments.GetValue(mapping) is { } file ? HeaderMapping.Read(file) : new Dictionary<string, string>(),
                Layer = arguments.GetValue(layer),
                Strict = arguments.GetValue(strict),
            };
        }));
        return command;
    }

    /// <summary>Imports an OSM extract under a progress bar and prints the report.</summary>
    public static async Task ImportOsmAsync(NpgsqlDataSource store, string path, OsmImportOptions options, CancellationToken cancel) =>
        ReportPrinter.Print(await ProgressBar.RunAsync(Path.GetFileName(path), progress =>
            OsmImporter.ImportAsync(store, path, options, progress, cancel)));

    /// <summary>Imports features under a progress bar and prints the report.</summary>
    public static async Task ImportFeaturesAsync(NpgsqlDataSource store, ImportKind kind, string path, ImportOptions options, CancellationToken cancel)
    {
        var report = await ProgressBar.RunAsync(Path.GetFileName(path), progress => FeatureImporter.ImportAsync(store, kind, path, options, progress, cancel));
        ReportPrinter.Print(report);
        if (kind != ImportKinds.Routes || !report.Applied) return;
        foreach (var survey in await LineSurveys.RefreshAsync(store, Installation.Networks, cancel)) TraceReportPrinter.PrintLines(survey);
    }

    private static async Task ImportTracesAsync(NpgsqlDataSource store, IReadOnlyList<string> paths, ImportOptions options, SurveyOptions survey, CancellationToken cancel) =>
        TraceReportPrinter.Print(await ProgressBar.RunAsync(Traces, progress => TraceImporter.ImportAsync(store, Installation.Networks, paths, options, survey, progress, cancel)));

    private static ImportKind GetKind(string name) =>
        ImportKinds.Find(name) ?? throw new UnknownImportKindException(name, [Osm, Traces, .. ImportKinds.All.Select(kind => kind.Name)]);

    private static CoordinateSystem GetSystem(string name) =>
        name.EndsWith(".prj", StringComparison.OrdinalIgnoreCase) && File.Exists(name) ? CoordinateSystem.FromWkt(File.ReadAllText(name)) : CoordinateSystem.Get(name);

    private static void CheckOptions(bool isOsm, string? crs, string? name, bool strict, string[] paths)
    {
        if (isOsm && crs is not null) throw new CommandException("OSM files are WGS-84; --crs does not go with them.");
        if (isOsm && strict) throw new CommandException("--strict is for features; streets are imported whole or not at all.");
        if (!isOsm && name is not null) throw new CommandException("--name names the city of an OSM file; features have names of their own.");
        if (name is not null && paths.Length > 1) throw new CommandException("--name names one city; import its file alone.");
        if (paths.FirstOrDefault(p => !File.Exists(p)) is { } missing) throw new CommandException($"There is no file {missing}.");
    }
}
