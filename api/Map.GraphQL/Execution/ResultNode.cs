using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>
/// A place of the response that holds others: an object or a list. It knows its own place, so that an error's path costs nothing
/// until there is an error, and null can travel upwards.
/// </summary>
internal abstract class ResultNode(ResultNode? parent, int index, object?[] values)
{
    private bool _isNull;

    public ResultNode? Parent { get; } = parent;

    /// <summary>The slot of the parent that this node fills.</summary>
    public int Index { get; } = index;

    /// <summary>For the root of a later part of the response: the place in an earlier one that it continues.</summary>
    public virtual ResultNode? Origin => null;

    /// <summary>Where this node is in the response.</summary>
    public List<object> Path => Parent?.PathTo(Index) ?? Origin?.Path ?? [];

    /// <summary>Null, a completed leaf or a <see cref="ResultNode"/> for each field or item.</summary>
    public object?[] Values { get; } = values;

    /// <summary>Whether null has replaced this node or one above; whatever still runs below is in vain.</summary>
    public bool IsDiscarded
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node._isNull)
                    return true;
            }

            return false;
        }
    }

    public abstract bool IsNonNullAt(int index);

    /// <summary>Puts null at a slot, and if that must not be null, at the nearest place above that may.</summary>
    /// <returns>False if nothing may, so that the whole response is null.</returns>
    public bool SetNull(int index)
    {
        if (!IsNonNullAt(index))
        {
            Values[index] = null;
            return true;
        }

        _isNull = true;
        return Parent?.SetNull(Index) ?? false;
    }

    public List<object> PathTo(int index)
    {
        var path = new List<object>();
        var root = this;
        for (ResultNode? node = this; node is not null; index = node.Index, node = node.Parent)
        {
            path.Add(node.KeyOf(index));
            root = node;
        }

        path.Reverse();
        return root.Origin is null ? path : [.. root.Origin.Path, .. path];
    }

    protected abstract object KeyOf(int index);
}

internal class ObjectResult(ResultNode? parent, int index, SelectionSet selectionSet)
    : ResultNode(parent, index, new object?[selectionSet.FieldArray.Length])
{
    public SelectionSet SelectionSet { get; } = selectionSet;

    public override bool IsNonNullAt(int index) => SelectionSet.FieldArray[index].Definition.Type is NonNullType;

    protected override object KeyOf(int index) => SelectionSet.FieldArray[index].ResponseName;
}

internal sealed class ListResult(ResultNode parent, int index, ListType type, int count)
    : ResultNode(parent, index, new object?[count])
{
    public GraphQLType ItemType { get; } = type.ItemType;

    public override bool IsNonNullAt(int index) => ItemType is NonNullType;

    protected override object KeyOf(int index) => index;
}
