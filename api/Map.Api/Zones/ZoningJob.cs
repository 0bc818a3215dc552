using System.Text.Json;
using Map.Analysis.Zones;
using Map.Api.Jobs;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Zones;

namespace Map.Api.Zones;

/// <summary>Groups grids into zones and saves the plan as a draft. Its input is <c>{problem, code, name}</c>.</summary>
internal sealed class ZoningJob(ZonePlanner planner) : IJobKind
{
    public const string KindName = "ZONING";

    public string Name => KindName;

    public static JsonElement InputOf(ZoneBrief problem, string code, string? name) =>
        JsonSerializer.SerializeToElement(new { problem = ZoneJson.Write(problem), code, name });

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        try
        {
            var (brief, code) = (ZoneJson.Read(run.Input.GetProperty("problem")), run.Input.GetProperty("code").GetString()!);
            var name = run.Input.TryGetProperty("name", out var text) ? text.GetString() : null;
            var planned = await planner.PlanAsync(brief, new Relay(run.Progress), run.Cancel);
            var result = ZoneJson.Write(new { plan = code, zones = brief.Zones, planned.Certificate.Proof, planned.Certificate.Cost });
            return new JobOutcome(result, (connection, cancel) =>
                PlanSearches.SaveAsync(connection, run.Actor, () => ZonePlanStore.InsertAsync(connection, code, name, planned, cancel), cancel));
        }
        catch (Exception e) when (e is BriefException or NoZonesException)
        {
            throw new JobFailedException(e.Message);
        }
    }

    private sealed class Relay(IProgress<JobProgress> to) : IProgress<double>
    {
        public void Report(double value) => to.Report(new JobProgress(value, "zones"));
    }
}
