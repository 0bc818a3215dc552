using System.Text.Json;
using Map.GraphQL.Cost;

namespace Map.GraphQL.Execution;

/// <summary>What a client asks for, together with what the server knows about the request.</summary>
public sealed record ExecutionRequest
{
    /// <summary>The document; null if it is sent by id or hash. Its size is the transport's to limit.</summary>
    public required string? Query { get; init; }

    /// <summary>The name of a document that the service knows.</summary>
    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    /// <summary>An object by variable name; undefined or null if there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>What the client sends beyond the specification: the hash of a persisted query. Undefined or null if there is nothing.</summary>
    public JsonElement Extensions { get; init; }

    public required IServiceProvider Services { get; init; }

    /// <summary>The parent that the root fields' resolvers see.</summary>
    public object? RootValue { get; init; }

    public RequestFeatures Features { get; init; } = new();

    /// <summary>What to do with the operation's estimated cost.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>What the transport can serve; anything else is refused before it runs.</summary>
    public OperationKinds Allowed { get; init; } = OperationKinds.All;

    /// <summary>How long the request may take, if that is less than the service allows.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether this is an event of a subscription, which has to be sent however busy the service is.</summary>
    internal bool IsEvent { get; init; }

    /// <summary>Whether the transport can send more after a first result; otherwise nothing is deferred or streamed.</summary>
    public bool CanFollowUp { get; init; }

    /// <summary>The same request with an event as its root value.</summary>
    internal ExecutionRequest ForEvent(object? value, IServiceProvider services) =>
        this with { Services = services, RootValue = value, IsEvent = true, CanFollowUp = false };
}
