namespace Map.GraphQL.Relay;

/// <summary>An edge in a connection. Derive from it to give edges fields of their own, such as a distance.</summary>
public class Edge<TNode>(TNode node, string cursor)
{
    /// <summary>A cursor for use in pagination.</summary>
    public string Cursor { get; } = cursor;

    /// <summary>The item at the end of the edge.</summary>
    public TNode Node { get; } = node;
}
