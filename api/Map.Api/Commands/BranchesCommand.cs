using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;

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
            FoundPlan.CheckName(output);
            // The search itself needs no store: it is stopped by the user alone.
            await OpenStore.UseAsync(async (store, watched) =>
            {
                if (save is not null && await PlanStore.HasCodeAsync(store.DataSource, save, watched)) throw new PlanCodeTakenException(save);
                var planner = new BranchPlanner(store.DataSource, new CityNetworks(store.DataSource, Installation.Networks));
                var planned = await BranchPrinter.WatchAsync(progress => planner.PlanAsync(brief, progress, cancel));
                BranchPrinter.Print(planned);
                if (output is not null) await FoundPlan.WriteAsync(output, () => BranchReport.Write(planned.Name, planned.Solution, planned.Certificate), (ending, file) => BranchFile.WriteAsync(save ?? "PLAN", planned.Solution, ending, file, CancellationToken.None));
                if (save is not null) await FoundPlan.SaveAsync(store.DataSource, "branches", save, connection => BranchPlanStore.InsertAsync(connection, save, null, planned, CancellationToken.None));
            }, cancel);
            return cancel.IsCancellationRequested ? Stopped : 0;
        }
        catch (Exception e) when (e is BriefException or NoBranchesException or PlanCodeTakenException or NoNetworkHereException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e is BriefException ? $"{file}: {e.Message}" : e.Message);
        }
    }
}
