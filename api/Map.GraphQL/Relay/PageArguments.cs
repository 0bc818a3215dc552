using Map.GraphQL.Execution;

namespace Map.GraphQL.Relay;

/// <summary>
/// The arguments <c>first, after, last, before</c> of a connection, checked. A resolver that has such a parameter reads
/// <see cref="Size"/> + 1 rows from <see cref="Position"/> on, backwards if <see cref="IsBackward"/>.
/// </summary>
public sealed class PageArguments
{
    private PageArguments(int size, bool isBackward, string? after, string? before)
    {
        Size = size;
        IsBackward = isBackward;
        After = after;
        Before = before;
    }

    /// <summary>How many items the page has at most.</summary>
    public int Size { get; }

    /// <summary>Whether the client asked for the last items instead of the first.</summary>
    public bool IsBackward { get; }

    public string? After { get; }

    public string? Before { get; }

    /// <summary>The cursor to read on from: <see cref="After"/>, or <see cref="Before"/> of a backward page; null at the list's end.</summary>
    public string? Position => IsBackward ? Before : After;

    /// <exception cref="GraphQLException">HC0051 too many items, HC0052 no boundary.</exception>
    public static PageArguments Create(int? first, string? after, int? last, string? before, PagingOptions? options = null)
    {
        options ??= PagingOptions.Default;
        if (first is null && last is null && options.RequireBoundaries)
            throw new GraphQLException("You must provide a `first` or `last` value to properly paginate the connection.", ErrorCodes.NoPagingBoundaries);
        var isBackward = first is null && last is not null;
        var size = first ?? last ?? Math.Min(options.DefaultSize, options.MaxSize);
        if (size < 0)
            throw new GraphQLException("The requested number of items must not be negative.", ErrorCodes.TooManyItems);
        if (size > options.MaxSize || last > options.MaxSize)
            throw new GraphQLException("The maximum allowed items per page were exceeded.", ErrorCodes.TooManyItems);
        return new PageArguments(size, isBackward, after, before);
    }

    internal PageInfo InfoFor<TNode>(IReadOnlyList<Edge<TNode>> edges, bool hasMore) => new(
        hasNextPage: IsBackward ? Before is not null : hasMore,
        hasPreviousPage: IsBackward ? hasMore : After is not null,
        startCursor: () => edges.Count == 0 ? null : edges[0].Cursor,
        endCursor: () => edges.Count == 0 ? null : edges[^1].Cursor);
}

/// <summary>How large pages may be.</summary>
public sealed record PagingOptions
{
    public static PagingOptions Default { get; } = new();

    public int DefaultSize { get; init; } = 10;

    public int MaxSize { get; init; } = 50;

    /// <summary>Whether a client must say <c>first</c> or <c>last</c>.</summary>
    public bool RequireBoundaries { get; init; }
}
