using System.Text.Json;

namespace Map.Geodata.Store.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Nobody has begun yet.</summary>
    Queued,

    /// <summary>A process works on it, or did until it died; then another takes it up.</summary>
    Running,

    /// <summary>It has its result.</summary>
    Done,

    /// <summary>It has an error instead of a result.</summary>
    Failed,

    /// <summary>Somebody didn't want it any more.</summary>
    Cancelled,
}

/// <summary>Work in the background, as the store has it.</summary>
public sealed class Job
{
    /// <summary>In the order in which jobs were queued.</summary>
    public long Id { get; init; }

    /// <summary>What is to be done, in capitals: the name of a job kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Who wanted it: a role, a key or a command, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Of jobs with the same key only one is ever queued; null for any number.</summary>
    public string? OnceKey { get; init; }

    /// <summary>What it is about: an object.</summary>
    public required JsonElement Input { get; init; }

    public JobState State { get; init; }

    /// <summary>0 to 1.</summary>
    public double Progress { get; init; }

    /// <summary>What is being done, in a word or two.</summary>
    public string? Stage { get; init; }

    /// <summary>Of a done job.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>Why it failed, in a sentence.</summary>
    public string? Error { get; init; }

    /// <summary>How many times it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether somebody has asked it to stop.</summary>
    public bool CancelRequested { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }
}
