using System.CommandLine;
using System.Globalization;
using Map.Api.Hosting;
using Map.Geodata.Coordinates;
using Map.Geodata.Export;

namespace Map.Api.Commands;

/// <summary><c>map export KIND FILE</c>: features to a file, in the format that its ending names.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = $"What to export: {string.Join(", ", ExportKinds.All)}." };
        var file = new Argument<string>("file") { Description = $"The file to write, ending in {string.Join(", ", FeatureExporter.Formats.Select(f => "." + f))}." };
        var crs = new Option<string>("--crs") { Description = "The system of the positions: wgs84, cgcs2000, gcj02, bd09 or EPSG:n.", DefaultValueFactory = _ => "wgs84" };
        var grid = new Option<string>("--grid") { Description = "The code of a grid; only what lies in it or belongs to it." };
        var bbox = new Option<string>("--bbox") { Description = "West,south,east,north in degrees, WGS-84." };
        var where = new Option<string[]>("--where") { Description = "COLUMN=VALUE, for instance status=OPEN; may be given several times." };
        var command = new Command("export", "Writes features to a file that an import of the kind reads, or what surveys of rides tell.") { kind, file, crs, grid, bbox, where };
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(async () =>
        {
            var what = ExportKinds.Get(arguments.GetRequiredValue(kind));
            var path = arguments.GetRequiredValue(file);
            var filter = new FeatureFilter
            {
                Grid = arguments.GetValue(grid),
                Boxes = arguments.GetValue(bbox) is { } box ? BoundingBox.Parse(box) : [],
                Equal = FeatureFilter.ParseEqual(what, (arguments.GetValue(where) ?? []).Select(Condition)),
            };
            var count = 0L;
            await OpenStore.UseAsync(async (store, watched) => await WholeFile.WriteAsync(path, async output => count = await FeatureExporter.ExportAsync(
                store.DataSource, what, filter, CoordinateSystem.Get(arguments.GetRequiredValue(crs)), Path.GetExtension(path).TrimStart('.'), output, watched)), cancel);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {what} written to {path}"));
        }));
        return command;
    }

    private static KeyValuePair<string, string> Condition(string text) =>
        text.Split('=', 2) is [var name, var value] ? KeyValuePair.Create(name, value) : throw new CommandException($"--where {text}: write COLUMN=VALUE, for instance status=OPEN.");
}
