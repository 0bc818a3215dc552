namespace Map.GraphQL.Execution.Incremental;

/// <summary>What a response tells about its later parts, and the parts themselves.</summary>
internal sealed class IncrementalPayload
{
    public List<IPending> Pending { get; } = [];

    public List<IncrementalPart> Parts { get; } = [];

    public List<CompletedPart> Completed { get; } = [];

    public bool HasNext { get; set; } = true;

    public bool IsEmpty => Pending.Count + Parts.Count + Completed.Count == 0 && HasNext;
}

/// <summary>Data for a place that the client knows as pending.</summary>
internal abstract record IncrementalPart(string Id, IReadOnlyList<GraphQLError> Errors);

/// <param name="SubPath">From the pending place to the object.</param>
internal sealed record DeferredPart(string Id, IReadOnlyList<GraphQLError> Errors, IReadOnlyList<object> SubPath, DeferredResult Data)
    : IncrementalPart(Id, Errors);

internal sealed record StreamPart(string Id, IReadOnlyList<GraphQLError> Errors, FieldSelection Selection, IReadOnlyList<StreamedItem> Items)
    : IncrementalPart(Id, Errors);

/// <param name="Errors">Why nothing can come; empty if all has come.</param>
internal sealed record CompletedPart(string Id, IReadOnlyList<GraphQLError> Errors);
