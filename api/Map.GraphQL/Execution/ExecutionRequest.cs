using System.Text.Json;
using Map.GraphQL.Cost;

namespace Map.GraphQL.Execution;

/// <summary>What a client asks for, together with what the server knows about the request.</summary>
public sealed class ExecutionRequest
{
    /// <summary>The document. Its size is the transport's to limit.</summary>
    public required string Query { get; init; }

    public string? OperationName { get; init; }

    /// <summary>An object by variable name; undefined or null if there are none.</summary>
    public JsonElement Variables { get; init; }

    public required IServiceProvider Services { get; init; }

    /// <summary>The parent that the root fields' resolvers see.</summary>
    public object? RootValue { get; init; }

    public RequestFeatures Features { get; init; } = new();

    /// <summary>What to do with the operation's estimated cost.</summary>
    public CostMode CostMode { get; init; }

    /// <summary>What the transport can serve; anything else is refused before it runs.</summary>
    public OperationKinds Allowed { get; init; } = OperationKinds.All;

    /// <summary>The same request with an event as its root value.</summary>
    internal ExecutionRequest ForEvent(object? value, IServiceProvider services) => new()
    {
        Query = Query,
        OperationName = OperationName,
        Variables = Variables,
        Services = services,
        RootValue = value,
        Features = Features,
    };
}
