using System.CommandLine;
using Map.Api.Coverage;
using Map.Api.Coverage.Trends;
using Map.Api.Hosting;
using Map.Api.Querying;
using Map.Api.Reports;
using Map.Geodata.Opening;
using Map.Geodata.Reports;
using Map.Geodata.Statistics;
using Map.Geodata.Store.Networks;

namespace Map.Api.Commands;

/// <summary><c>map report GRID -o FILE</c>: a coverage report of a grid, an organization or an alliance.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var grid = new Argument<string?>("grid") { Description = "The code of a grid of any level; this, --organization or --alliance.", Arity = ArgumentArity.ZeroOrOne };
        var organization = new Option<string>("--organization") { Description = "The code of an organization." };
        var alliance = new Option<string>("--alliance") { Description = "The code of an alliance." };
        var format = new Option<string>("--format") { Description = $"{string.Join(", ", ReportFormat.All.Select(f => f.Ending))}; when not given, as the file's name ends." };
        var output = new Option<string>("--out", "-o") { Description = "The file to write.", Required = true };
        var options = new Dictionary<string, Option<string>>
        {
            ["language"] = new("--language") { Description = "zh-CN or en.", DefaultValueFactory = _ => "zh-CN" },
            ["minutes"] = new("--minutes") { Description = "Who reaches a station within so many minutes is covered.", DefaultValueFactory = _ => "15" },
            ["mode"] = new("--mode") { Description = "walk, ebike or straight.", DefaultValueFactory = _ => "walk" },
            ["asOf"] = new("--as-of") { Description = "The day by which things are due or valid; when not given, the last day of which the store tells." },
        };
        var command = new Command("report", "Writes a coverage report.") { grid, organization, alliance, format, output };
        foreach (var option in options.Values) command.Add(option);
        command.SetAction((arguments, cancel) => CommandAction.RunAsync(async () =>
        {
            (string Kind, string? Code)[] subjects =
                [("grids", arguments.GetValue(grid)), ("organizations", arguments.GetValue(organization)), ("alliances", arguments.GetValue(alliance))];
            if (subjects.Where(s => s.Code is not null).ToList() is not [(var kind, { } code)])
                throw new CommandException("Name what the report is about, and one thing only: the code of a grid, --organization CODE or --alliance CODE.");
            var path = arguments.GetRequiredValue(output);
            await RunAsync(kind, code, arguments.GetValue(format) ?? Path.GetExtension(path).TrimStart('.'), path, name => arguments.GetValue(options[name]), cancel);
        }));
        return command;
    }

    private static async Task RunAsync(string kind, string code, string format, string path, Func<string, string?> find, CancellationToken cancel)
    {
        try
        {
            var file = ReportFormat.Get(format);
            var (request, language) = ReportArguments.Read(kind, code, find);
            await OpenStore.UseAsync(async (store, watched) => await WholeFile.WriteAsync(path, async output =>
                await output.WriteAsync(await CreateAsync(store, request, file, language, watched), watched)), cancel);
            Console.WriteLine($"已写入 written: {path}");
        }
        catch (Exception e) when (e is ReportArgumentException or ReportFormatMissingException or UnknownSubjectException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e is ReportFormatMissingException { Detail: { } detail } ? $"{e.Message} ({detail})" : e.Message);
        }
    }

    private static async Task<byte[]> CreateAsync(OpenStore store, ReportRequest request, ReportFormat file, ReportLanguage language, CancellationToken cancel)
    {
        var reading = new ReadSource(store.DataSource);
        using var coverage = new CoverageService(
            store.Store, reading, new CityNetworks(store.DataSource, Installation.Networks), new KnownHours(), TimeProvider.System);
        var reports = new ReportBuilder(
            new FactsReader(store.DataSource, new MeasureReader(store.DataSource)), new CoverageReader(coverage, new SnapshotStore(reading), store.Store));
        return await new ReportFiles(reports).CreateAsync(request, file, language, cancel);
    }
}
