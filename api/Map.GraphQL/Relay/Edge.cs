namespace Map.GraphQL.Relay;

/// <summary>An edge in a connection. Derive from it to give edges fields of their own, such as a distance.</summary>
public class Edge<TNode>
{
    private readonly Func<string>? _createCursor;

    public Edge(TNode node, string cursor) => (Node, Cursor) = (node, cursor);

    /// <param name="node">The item.</param>
    /// <param name="createCursor">Makes the cursor when somebody asks for it.</param>
    public Edge(TNode node, Func<string> createCursor) => (Node, _createCursor) = (node, createCursor);

    /// <summary>A cursor for use in pagination.</summary>
    public string Cursor
    {
        get => field ??= _createCursor!();
        private init;
    }

    /// <summary>The item at the end of the edge.</summary>
    public TNode Node { get; }
}
