namespace Map.GraphQL.Execution.Incremental;

/// <summary>The items of a streamed list that follow its beginning.</summary>
internal sealed class ItemStream(ListResult list, int firstIndex, FieldSelection selection, string? label, CancellableSequence items) : IPending
{
    public IReadOnlyList<object> Path => field ??= List.Path;

    public string? Label { get; } = label;

    public string? Id { get; set; }

    public ListResult List { get; } = list;

    /// <summary>The index of the first item that follows.</summary>
    public int FirstIndex { get; } = firstIndex;

    public FieldSelection Selection { get; } = selection;

    public CancellableSequence Items { get; } = items;

    /// <summary>Taken by the items that wait to be sent: the stream runs ahead of its reader by one portion and no further.</summary>
    public SemaphoreSlim Room { get; } = new(1);
}
