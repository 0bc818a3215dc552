using System.Globalization;
using System.Text.Json;
using Map.Api.Jobs;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Store.Networks;

namespace Map.Api.Branching;

/// <summary>
/// Parts routes into branches and saves the plan as a draft. Its input is <c>{problem, code, name}</c>. Whoever cancels it while it searches has the
/// best plan so far saved; before that the job is cancelled.
/// </summary>
internal sealed class BranchingJob(BranchPlanner planner) : IJobKind
{
    public const string KindName = "BRANCHING";

    private const double SearchBegins = 0.2, SearchEnds = 0.9;

    public string Name => KindName;

    public static JsonElement InputOf(BranchBrief problem, string code, string? name) =>
        JsonSerializer.SerializeToElement(new { problem = BranchJson.Write(problem), code, name });

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        try
        {
            var (brief, code) = (BranchJson.Read(run.Input.GetProperty("problem")), run.Input.GetProperty("code").GetString()!);
            var name = run.Input.TryGetProperty("name", out var text) ? text.GetString() : null;
            var planned = await planner.PlanAsync(brief, new Relay(run.Progress), run.Cancel);
            var result = new
            {
                plan = code,
                branches = planned.Solution.Branches.Count,
                leftOut = planned.Solution.LeftOut.Count,
                planned.Certificate.Objective,
                planned.Certificate.Bound,
                planned.Certificate.Ended,
                isStopped = run.Cancel.IsCancellationRequested,
            };
            return new JobOutcome(JsonSerializer.SerializeToElement(result, BranchJson.Options), (connection, cancel) =>
                PlanSearches.SaveAsync(connection, run.Actor, () => BranchPlanStore.InsertAsync(connection, code, name, planned, cancel), cancel));
        }
        catch (Exception e) when (e is BriefException or NoBranchesException or NoNetworkHereException)
        {
            throw new JobFailedException(e.Message);
        }
    }

    private sealed class Relay(IProgress<JobProgress> to) : IProgress<BranchPlanProgress>
    {
        public void Report(BranchPlanProgress value) => to.Report(value switch
        {
            { Stage: BranchStage.Matching } => new JobProgress(0, "routes and detours"),
            { Stage: BranchStage.Drawing } => new JobProgress(SearchEnds, "areas"),
            { Search: { } search } => new JobProgress(
                SearchBegins + ((SearchEnds - SearchBegins) * search.Round / Math.Max(1, search.Rounds)),
                string.Create(CultureInfo.InvariantCulture, $"round {search.Round} of {search.Rounds}, cost {search.Objective:0.#}")),
            _ => new JobProgress(SearchBegins),
        });
    }
}
