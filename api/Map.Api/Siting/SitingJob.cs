using System.Text.Json;
using Map.Api.Jobs;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;

namespace Map.Api.Siting;

/// <summary>
/// Finds a plan and saves it as a draft. Its input is <c>{problem, code, name}</c>. Whoever cancels it has the best plan so far saved; without any
/// the job is cancelled.
/// </summary>
internal sealed class SitingJob(SitingPlanner planner) : IJobKind
{
    public const string KindName = "SITING";

    private const double SearchBegins = 0.05, SearchEnds = 0.7;

    public string Name => KindName;

    public static JsonElement InputOf(SitingBrief problem, string code, string? name) =>
        JsonSerializer.SerializeToElement(new { problem = BriefJson.Write(problem), code, name });

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        try
        {
            var (brief, code) = (BriefJson.Read(run.Input.GetProperty("problem")), run.Input.GetProperty("code").GetString()!);
            var name = run.Input.TryGetProperty("name", out var text) ? text.GetString() : null;
            var planned = await planner.PlanAsync(brief, new Relay(run.Progress, brief.Seconds), explain: true, run.Cancel);
            var certificate = planned.Certificate;
            var result = new { plan = code, certificate.Objective, certificate.Bound, certificate.Gap, certificate.Status, isStopped = run.Cancel.IsCancellationRequested };
            return new JobOutcome(JsonSerializer.SerializeToElement(result, BriefJson.Options), (connection, cancel) =>
                PlanSearches.SaveAsync(connection, run.Actor, () => PlanStore.InsertAsync(connection, code, name, planned, cancel), cancel));
        }
        catch (Exception e) when (e is BriefException or SitingInfeasibleException or NoNetworkHereException)
        {
            throw new JobFailedException(e.Message);
        }
    }

    /// <summary>Stages in words: "plan 1750, bound 1760, gap 0.57 %".</summary>
    private sealed class Relay(IProgress<JobProgress> to, int seconds) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => to.Report(value.Stage switch
        {
            PlanStage.TravelTimes => new JobProgress(0, "travel times"),
            PlanStage.Explaining => new JobProgress(SearchEnds, $"reasons; {SearchFigures.Of(value)}"),
            _ => new JobProgress(SearchBegins + ((SearchEnds - SearchBegins) * Math.Min(1, value.Elapsed.TotalSeconds / seconds)), SearchFigures.Of(value).ToString()),
        });
    }
}
