namespace Map.GraphQL.Relay;

/// <summary>One page of a list, as Relay's connection specification has it.</summary>
public abstract class Connection
{
    private readonly Func<CancellationToken, ValueTask<int>>? _countAsync;

    private protected Connection(PageInfo pageInfo, Func<CancellationToken, ValueTask<int>>? countAsync)
    {
        PageInfo = pageInfo;
        _countAsync = countAsync;
    }

    public PageInfo PageInfo { get; }

    internal abstract IReadOnlyList<object> EdgeList { get; }

    internal abstract IReadOnlyList<object?> NodeList { get; }

    /// <summary>Counts all items of the list; called only when the client asks for it.</summary>
    internal ValueTask<int> CountAsync(CancellationToken cancellationToken) => _countAsync?.Invoke(cancellationToken)
        ?? throw new InvalidOperationException("The connection was made without a way to count its items.");

    /// <summary>
    /// A page from rows that were read in the page's own direction (see <see cref="PageArguments.IsBackward"/>), one more than
    /// <see cref="PageArguments.Size"/> if there are that many.
    /// </summary>
    /// <param name="rows">In the order of reading; for a backward page from the end.</param>
    /// <param name="page">What the client asked for.</param>
    /// <param name="cursorOf">The row's key as a cursor, made by <see cref="Cursor.Encode"/>.</param>
    /// <param name="countAsync">Counts all items, for <c>totalCount</c>.</param>
    public static Connection<T> Create<T>(
        IReadOnlyList<T> rows, PageArguments page, Func<T, string> cursorOf, Func<CancellationToken, ValueTask<int>>? countAsync = null) =>
        Connection<T>.FromEdges(rows, page, row => new Edge<T>(row, () => cursorOf(row)), countAsync);

    /// <summary>The same, of rows that hold more than the node.</summary>
    public static Connection<TNode> Create<TRow, TNode>(
        IReadOnlyList<TRow> rows, PageArguments page, Func<TRow, TNode> nodeOf, Func<TRow, string> cursorOf, Func<CancellationToken, ValueTask<int>>? countAsync = null) =>
        Connection<TNode>.FromEdges(rows, page, row => new Edge<TNode>(nodeOf(row), () => cursorOf(row)), countAsync);
}

/// <summary>A connection whose edges have fields of their own.</summary>
public class Connection<TNode, TEdge> : Connection
    where TEdge : Edge<TNode>
{
    protected Connection(IReadOnlyList<TEdge> edges, PageInfo pageInfo, Func<CancellationToken, ValueTask<int>>? countAsync)
        : base(pageInfo, countAsync) => Edges = edges;

    public IReadOnlyList<TEdge> Edges { get; }

    internal override IReadOnlyList<object> EdgeList => Edges;

    internal override IReadOnlyList<object?> NodeList
    {
        get
        {
            var nodes = new object?[Edges.Count];
            for (var i = 0; i < nodes.Length; i++)
                nodes[i] = Edges[i].Node;
            return nodes;
        }
    }

#pragma warning disable CA1000 // Said on the type, because C# could not infer the node type from the edges.
    /// <summary>A page from rows as <see cref="Connection"/> makes it, with edges of another type.</summary>
    public static Connection<TNode, TEdge> FromEdges<TRow>(
        IReadOnlyList<TRow> rows, PageArguments page, Func<TRow, TEdge> edgeOf, Func<CancellationToken, ValueTask<int>>? countAsync = null)
    {
        var edges = PageOf(rows, page, edgeOf);
        return new(edges, page.InfoFor(edges, rows.Count > page.Size), countAsync);
    }
#pragma warning restore CA1000

    private protected static List<TEdge> PageOf<TRow>(IReadOnlyList<TRow> rows, PageArguments page, Func<TRow, TEdge> edgeOf)
    {
        var count = Math.Min(rows.Count, page.Size);
        var edges = new List<TEdge>(count);
        for (var i = 0; i < count; i++)
            edges.Add(edgeOf(rows[page.IsBackward ? count - 1 - i : i]));
        return edges;
    }
}

/// <summary>A connection whose edges hold nothing but node and cursor.</summary>
public sealed class Connection<TNode> : Connection<TNode, Edge<TNode>>
{
    private Connection(IReadOnlyList<Edge<TNode>> edges, PageInfo pageInfo, Func<CancellationToken, ValueTask<int>>? countAsync)
        : base(edges, pageInfo, countAsync)
    {
    }

    internal static new Connection<TNode> FromEdges<TRow>(
        IReadOnlyList<TRow> rows, PageArguments page, Func<TRow, Edge<TNode>> edgeOf, Func<CancellationToken, ValueTask<int>>? countAsync)
    {
        var edges = PageOf(rows, page, edgeOf);
        return new(edges, page.InfoFor(edges, rows.Count > page.Size), countAsync);
    }
}
