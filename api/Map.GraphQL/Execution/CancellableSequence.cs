namespace Map.GraphQL.Execution;

/// <summary>
/// A sequence that stops when it is cancelled even if whoever makes it does not care: the reader goes on at once, and the maker is
/// disposed of as soon as it lets itself.
/// </summary>
internal sealed class CancellableSequence(IAsyncEnumerable<object?> source, CancellationToken cancellationToken) : IAsyncDisposable
{
    private IAsyncEnumerator<object?>? _items;
    private Task<bool>? _move;

    public object? Current => _items!.Current;

    /// <exception cref="OperationCanceledException">The sequence was cancelled.</exception>
    public ValueTask<bool> MoveNextAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _items ??= source.GetAsyncEnumerator(cancellationToken);
        var move = _items.MoveNextAsync();
        if (move.IsCompleted)
            return move;
        _move = move.AsTask();
        return new(_move.WaitAsync(cancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        if (_move is null or { IsCompleted: true })
            return _items?.DisposeAsync() ?? ValueTask.CompletedTask;
        // An iterator must not be disposed of while it is on its way to the next item.
        _ = _move.ContinueWith(static (_, items) => ((IAsyncEnumerator<object?>)items!).DisposeAsync().AsTask(), _items, TaskScheduler.Default);
        return ValueTask.CompletedTask;
    }
}
