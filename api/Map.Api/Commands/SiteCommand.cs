using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Export.Formats;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Changes;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Api.Commands;

/// <summary>
/// <c>map site FILE.json</c>: solves a siting problem and prints the plan with its certificate. Ends with 0; with 1 when the problem or the store
/// can't be used, 2 when no plan keeps all limits, 130 when it was stopped, and then with the best plan so far.
/// </summary>
internal static class SiteCommand
{
    private const int NoPlan = 2, Stopped = 130;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The problem, JSON; docs/siting.md says what it may hold." };
        var output = new Option<string>("--out") { Description = "Also write the sites to a file, ending in .geojson, .xlsx, .csv or .gpkg, or the whole plan as a page to print, ending in .html." };
        var save = new Option<string>("--save") { Description = "Also save the plan in the store as a draft under this code." };
        var quick = new Option<bool>("--quick") { Description = "Leave out what takes further searches: refusals, ±10 %, the curve." };
        var command = new Command("site", "Finds sites for new stations, with a proof of how good the plan is.") { file, output, save, quick };
        command.SetAction(async (arguments, cancel) =>
        {
            var result = 0;
            var failed = await CommandAction.RunAsync(async () => result = await RunAsync(
                arguments.GetRequiredValue(file), arguments.GetValue(output), arguments.GetValue(save), !arguments.GetValue(quick), cancel));
            return failed != 0 ? failed : result;
        });
        return command;
    }

    private static async Task<int> RunAsync(string file, string? output, string? save, bool explain, CancellationToken cancel)
    {
        try
        {
            if (!File.Exists(file)) throw new CommandException($"There is no file {file}.");
            var brief = BriefJson.ReadFile(file);
            if (output is not null && !IsReport(output)) FeatureFormat.Get(Path.GetExtension(output).TrimStart('.'));
            await using var store = await OpenStore.OpenAsync(cancel);
            if (save is not null && await PlanStore.HasCodeAsync(store.DataSource, save, cancel)) throw new PlanCodeTakenException(save);
            var planner = new SitingPlanner(new SitingCases(store.DataSource, new CityNetworks(store.DataSource, Installation.Networks), TimeProvider.System));
            var planned = await PlanPrinter.WatchAsync(progress => planner.PlanAsync(brief, progress, explain, cancel));
            PlanPrinter.Print(planned, cancel.IsCancellationRequested);
            if (output is not null) await WriteAsync(output, planned);
            if (save is not null) await SaveAsync(store.DataSource, save, planned);
            return cancel.IsCancellationRequested ? Stopped : 0;
        }
        catch (SitingInfeasibleException e)
        {
            await Console.Error.WriteLineAsync("map: " + e.Message);
            return NoPlan;
        }
        catch (Exception e) when (e is BriefException or PlanCodeTakenException or NoNetworkHereException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e is BriefException ? $"{file}: {e.Message}" : e.Message);
        }
    }

    // Whoever has stopped the search wants what was found: it is written nevertheless.
    private static async Task WriteAsync(string path, PlannedSites planned)
    {
        var unfinished = path + ".part";
        try
        {
            if (IsReport(path)) await File.WriteAllTextAsync(unfinished, PlanReport.Write(PlanStore.NameOf(planned), planned.Solution, planned.Certificate));
            else await using (var output = File.Create(unfinished)) await PlanFile.WriteAsync(planned.Solution, Path.GetExtension(path).TrimStart('.'), output, CancellationToken.None);
            File.Move(unfinished, path, overwrite: true);
            Console.WriteLine($"已写入 written: {path}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static bool IsReport(string path) => Path.GetExtension(path).Equals(".html", StringComparison.OrdinalIgnoreCase);

    private static async Task SaveAsync(NpgsqlDataSource store, string code, PlannedSites planned)
    {
        await using var connection = await store.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await ChangeSigning.SignAsync(connection, "site");
        await PlanStore.InsertAsync(connection, code, null, planned, CancellationToken.None);
        await transaction.CommitAsync();
        Console.WriteLine($"已保存为草案 saved as a draft: {code}");
    }
}
