using Map.GraphQL.Types;

namespace Map.GraphQL.Execution.Incremental;

/// <summary>The root of a section other than the first.</summary>
internal interface ISectionRoot
{
    Section Section { get; }
}

/// <summary>Deferred fields of an object; null travels no further up than here.</summary>
internal sealed class DeferredResult(ResultNode origin, SelectionSet fields, Section section) : ObjectResult(null, 0, fields), ISectionRoot
{
    public Section Section { get; } = section;

    /// <summary>The object that the fields belong to.</summary>
    public override ResultNode? Origin { get; } = origin;
}

/// <summary>An item of a streamed list, at its only slot.</summary>
internal sealed class StreamedItem(ListResult list, int itemIndex, Section section) : ResultNode(null, 0, new object?[1]), ISectionRoot
{
    public Section Section { get; } = section;

    public object? Value => Values[0];

    /// <summary>The list's beginning, which was sent before.</summary>
    public override ResultNode? Origin { get; } = list;

    public override bool IsNonNullAt(int index) => list.ItemType is NonNullType;

    protected override object KeyOf(int index) => itemIndex;
}
