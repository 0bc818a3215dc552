using System.Text.Json;
using Map.Api.Tests.Changes;

namespace Map.Api.Tests.Jobs;

internal static class EndedJobs
{
    /// <summary>Waits for a job's end.</summary>
    /// <param name="api">Runs it.</param>
    /// <param name="id">Its global id.</param>
    /// <returns>The job: its state, error and result.</returns>
    public static async Task<JsonElement> EndAsync(this ApiHost api, string id)
    {
        using var events = await EventStream.OpenAsync(api.Client, $$"""subscription { jobChanged(id: "{{id}}") { state error result } }""");
        var job = await events.NextAsync();
        while (job.Text("state") is "QUEUED" or "RUNNING") job = await events.NextAsync();
        return job;
    }
}
