using System.CommandLine;
using Map.Api.Hosting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;

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
            FoundPlan.CheckName(output);
            // The search itself needs no store: it is stopped by the user alone.
            await OpenStore.UseAsync(async (store, watched) =>
            {
                if (save is not null && await PlanStore.HasCodeAsync(store.DataSource, save, watched)) throw new PlanCodeTakenException(save);
                var planner = new SitingPlanner(new SitingCases(store.DataSource, new CityNetworks(store.DataSource, Installation.Networks), TimeProvider.System));
                var planned = await PlanPrinter.WatchAsync(progress => planner.PlanAsync(brief, progress, explain, cancel));
                PlanPrinter.Print(planned, cancel.IsCancellationRequested);
                if (output is not null) await FoundPlan.WriteAsync(output, () => PlanReport.Write(PlanStore.NameOf(planned), planned.Solution, planned.Certificate), (ending, file) => PlanFile.WriteAsync(planned.Solution, ending, file, CancellationToken.None));
                if (save is not null) await FoundPlan.SaveAsync(store.DataSource, "site", save, connection => PlanStore.InsertAsync(connection, save, null, planned, CancellationToken.None));
            }, cancel);
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
}
