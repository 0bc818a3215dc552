using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Export.Formats;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Changes;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Api.Commands;

/// <summary>
/// <c>map branches FILE.json</c>: parts couriers' routes into branches and prints the plan. Ends with 0; with 1 when the problem or the store can't be
/// used, 130 when it was stopped, and then with the best plan so far.
/// </summary>
internal static class BranchesCommand
{
    private const int Stopped = 130;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The problem, JSON; docs/branches.md says what it may hold." };
        var output = new Option<string>("--out") { Description = "Also write the branches to a file, ending in .geojson, .xlsx, .csv or .gpkg, or the whole plan as a page to print, ending in .html." };
        var save = new Option<string>("--save") { Description = "Also save the plan in the store as a draft under this code." };
        var command = new Command("branches", "Parts couriers' routes into branches by line and zone, with meeting places and areas.") { file, output, save };
        command.SetAction(async (arguments, cancel) =>
        {
            var result = 0;
            var failed = await CommandAction.RunAsync(async () => result = await RunAsync(
                arguments.GetRequiredValue(file), arguments.GetValue(output), arguments.GetValue(save), cancel));
            return failed != 0 ? failed : result;
        });
        return command;
    }

    private static async Task<int> RunAsync(string file, string? output, string? save, CancellationToken cancel)
    {
        try
        {
            if (!File.Exists(file)) throw new CommandException($"There is no file {file}.");
            var brief = BranchJson.ReadFile(file);
            if (output is not null && !IsReport(output)) FeatureFormat.Get(Path.GetExtension(output).TrimStart('.'));
            await using var store = await OpenStore.OpenAsync(cancel);
            if (save is not null && await PlanStore.HasCodeAsync(store.DataSource, save, cancel)) throw new PlanCodeTakenException(save);
            var planner = new BranchPlanner(store.DataSource, new CityNetworks(store.DataSource, Installation.Networks));
            var planned = await BranchPrinter.WatchAsync(progress => planner.PlanAsync(brief, progress, cancel));
            BranchPrinter.Print(planned);
            if (output is not null) await WriteAsync(output, save ?? "PLAN", planned);
            if (save is not null) await SaveAsync(store.DataSource, save, planned);
            return cancel.IsCancellationRequested ? Stopped : 0;
        }
        catch (Exception e) when (e is BriefException or NoBranchesException or PlanCodeTakenException or NoNetworkHereException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e is BriefException ? $"{file}: {e.Message}" : e.Message);
        }
    }

    // Whoever has stopped the search wants what was found: it is written nevertheless.
    private static async Task WriteAsync(string path, string code, PlannedBranches planned)
    {
        var unfinished = path + ".part";
        try
        {
            if (IsReport(path)) await File.WriteAllTextAsync(unfinished, BranchReport.Write(planned.Name, planned.Solution, planned.Certificate));
            else await using (var output = File.Create(unfinished)) await BranchFile.WriteAsync(code, planned.Solution, Path.GetExtension(path).TrimStart('.'), output, CancellationToken.None);
            File.Move(unfinished, path, overwrite: true);
            Console.WriteLine($"已写入 written: {path}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static bool IsReport(string path) => Path.GetExtension(path).Equals(".html", StringComparison.OrdinalIgnoreCase);

    private static async Task SaveAsync(NpgsqlDataSource store, string code, PlannedBranches planned)
    {
        await using var connection = await store.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await ChangeSigning.SignAsync(connection, "branches");
        await BranchPlanStore.InsertAsync(connection, code, null, planned, CancellationToken.None);
        await transaction.CommitAsync();
        Console.WriteLine($"已保存为草案 saved as a draft: {code}");
    }
}
