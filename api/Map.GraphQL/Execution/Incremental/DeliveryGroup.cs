namespace Map.GraphQL.Execution.Incremental;

/// <summary>A <c>@defer</c> at one place of the response: what the client knows as pending, and is told when it is complete.</summary>
internal sealed class DeliveryGroup(ResultNode node, string? label, DeliveryGroup? parent) : IPending
{
    public IReadOnlyList<object> Path => field ??= node.Path;

    public string? Label { get; } = label;

    public string? Id { get; set; }

    public DeliveryGroup? Parent { get; } = parent;

    /// <summary>Those inside this one, which wait for it.</summary>
    public List<DeliveryGroup> Children { get; } = [];

    /// <summary>What has to be executed for it; some of it for others too.</summary>
    public List<DeferredTask> Tasks { get; } = [];

    /// <summary>How many of the tasks are not done.</summary>
    public int Outstanding { get; set; }

    public DeliveryState State { get; set; }
}

internal enum DeliveryState
{
    /// <summary>Not taken into account, or no more.</summary>
    Unknown,

    /// <summary>Inside another that is not complete.</summary>
    Waiting,

    /// <summary>Announced to the client.</summary>
    Pending,
}

/// <summary>What a client is told will follow.</summary>
internal interface IPending
{
    IReadOnlyList<object> Path { get; }

    string? Label { get; }

    string? Id { get; set; }
}

/// <summary>Deferred fields of one object, executed once for all groups that deliver them.</summary>
internal sealed record DeferredTask(IReadOnlyList<DeliveryGroup> Groups, ObjectResult Node, object? Value, SelectionSet Fields)
{
    public bool IsStarted { get; set; }

    /// <summary>The data, once executed.</summary>
    public DeferredResult? Result { get; set; }

    /// <summary>Why there is no data; a group that is announced later fails for it too.</summary>
    public IReadOnlyList<GraphQLError>? Failure { get; set; }

    /// <summary>Whether all that wait for it have gone.</summary>
    public bool IsDropped { get; set; }
}
