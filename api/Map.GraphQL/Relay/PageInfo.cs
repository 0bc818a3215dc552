namespace Map.GraphQL.Relay;

/// <summary>Information about pagination in a connection.</summary>
public sealed class PageInfo
{
    private readonly Func<string?> _startCursor;
    private readonly Func<string?> _endCursor;

    internal PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string?> startCursor, Func<string?> endCursor) =>
        (HasNextPage, HasPreviousPage, _startCursor, _endCursor) = (hasNextPage, hasPreviousPage, startCursor, endCursor);

    /// <summary>Indicates whether more edges exist following the set defined by the client's arguments.</summary>
    public bool HasNextPage { get; }

    /// <summary>Indicates whether more edges exist prior the set defined by the client's arguments.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>When paginating backwards, the cursor to continue.</summary>
    public string? StartCursor => _startCursor();

    /// <summary>When paginating forwards, the cursor to continue.</summary>
    public string? EndCursor => _endCursor();
}
