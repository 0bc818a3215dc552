namespace Map.Api.Limits;

/// <summary>
/// What one host serves at most, as <c>Limits__RequestsPerMinute</c> and so on say. The defaults are far above what a planner's page
/// asks for, and whoever sits at the host's own machine is not counted.
/// </summary>
public sealed record LimitOptions
{
    /// <summary>Requests that an account, or an address that has not signed in, may send. A key has a figure of its own.</summary>
    public int RequestsPerMinute { get; init; } = 6_000;

    /// <summary>What the GraphQL operations of one of those may cost together; a single one costs 1,000 at most.</summary>
    public int CostPerMinute { get; init; } = 600_000;

    /// <summary>Refused keys and passwords of an address before it has to wait.</summary>
    public int RefusalsPerMinute { get; init; } = 300;

    /// <summary>Jobs of an account or key, or of all that have not signed in, that have not ended.</summary>
    public int JobsPerCaller { get; init; } = 20;

    /// <summary>Requests that are served at the same time, whoever sent them.</summary>
    public int ConcurrentRequests { get; init; } = 512;

    /// <summary>Requests that wait for one of those to end; who comes then is turned away.</summary>
    public int WaitingRequests { get; init; } = 512;

    /// <summary>Open sockets and event streams.</summary>
    public int OpenStreams { get; init; } = 2_000;

    /// <summary>Those of an account or key, or of an address that has not signed in.</summary>
    public int StreamsPerCaller { get; init; } = 200;

    /// <summary>Bytes of a body.</summary>
    public long BodyBytes { get; init; } = 30_000_000;

    /// <summary>Bytes of all bodies that have not been answered, whoever sends them.</summary>
    public long BodyBytesAtOnce { get; init; } = 200_000_000;

    /// <summary>Seconds in which a body has arrived.</summary>
    public int BodySeconds { get; init; } = 600;

    /// <exception cref="FormatException">A limit is no number, or not above zero.</exception>
    public static LimitOptions Read(IConfiguration settings)
    {
        try
        {
            var options = settings.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
            return options is { RequestsPerMinute: > 0, CostPerMinute: > 0, RefusalsPerMinute: > 0, JobsPerCaller: > 0, ConcurrentRequests: > 0, WaitingRequests: >= 0, OpenStreams: > 0, StreamsPerCaller: > 0, BodyBytes: > 0, BodyBytesAtOnce: > 0, BodySeconds: > 0 }
                ? options
                : throw new FormatException("A limit (Limits__…) is above zero.");
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"A limit can't be read: {e.Message}");
        }
    }
}
