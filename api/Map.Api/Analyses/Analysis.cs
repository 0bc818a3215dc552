using System.Text.Json;
using Map.Api.Jobs;

namespace Map.Api.Analyses;

/// <summary>A query that is answered in the background.</summary>
public sealed class Analysis(JobView job, KeptAnswer? answer)
{
    /// <summary>The work: how far it is, and why it failed.</summary>
    public JobView Job => job;

    /// <summary>
    /// What the same query would have given under data when the job was done; null until then, and when it is not kept any more. Its
    /// fields are those that the query selects.
    /// </summary>
    public JsonElement? Data => Find("data");

    /// <summary>The errors beside the data; null without any.</summary>
    public JsonElement? Errors => Find("errors");

    /// <summary>Until when the answer is kept; null when there is none, or none any more.</summary>
    public DateTimeOffset? ExpiresAt => answer?.ExpiresAt;

    private JsonElement? Find(string key) => answer is not null && answer.Response.TryGetProperty(key, out var found) ? found : null;
}
