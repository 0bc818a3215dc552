using System.Text.Json;
using Map.Geodata.Store.Jobs;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Jobs;

/// <summary>Work in the background.</summary>
[GraphQLName("Job")]
public sealed class JobView(Job job)
{
    [GraphQLIgnore]
    public long Key => job.Id;

    [GraphQLType("ID!")]
    public string Id => GlobalId.Encode("Job", job.Id);

    /// <summary>What is to be done, in capitals.</summary>
    public string Kind => job.Kind;

    /// <summary>Who wanted it: a role, a key or a command, never a person.</summary>
    public string Actor => job.Actor;

    public JobState State => job.State;

    /// <summary>0 to 1.</summary>
    public double Progress => job.Progress;

    /// <summary>What is being done, in a word or two.</summary>
    public string? Stage => job.Stage;

    /// <summary>What it is about.</summary>
    public JsonElement Input => job.Input;

    /// <summary>Of a done job.</summary>
    public JsonElement? Result => job.Result;

    /// <summary>Why it failed, in a sentence.</summary>
    public string? Error => job.Error;

    /// <summary>Whether somebody has asked it to stop.</summary>
    public bool CancelRequested => job.CancelRequested;

    public DateTimeOffset CreatedAt => job.CreatedAt;

    public DateTimeOffset? StartedAt => job.StartedAt;

    public DateTimeOffset? FinishedAt => job.FinishedAt;
}
