using Map.GraphQL.Execution;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>An operation on a socket, from its <c>subscribe</c> to its <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(string id, SocketSender sender, CancellationToken lifetime) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(lifetime);
    private readonly Lock _gate = new();
    private int _isOver;

    private CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>Ends the operation without another word.</summary>
    public void Cancel()
    {
        lock (_gate)
        {
            if (TryEnd())
                _cancellation.Cancel();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            TryEnd();
            _cancellation.Dispose();
        }
    }

    /// <summary>Executes the request and sends all its results.</summary>
    /// <param name="execute">Executes the request.</param>
    /// <param name="forget">Makes the id free for another operation; called before the last message.</param>
    public async Task RunAsync(Func<CancellationToken, ValueTask<ExecutionResult>> execute, Action forget)
    {
        var result = await execute(CancellationToken).ConfigureAwait(false);
        var failure = await SendAllAsync(result).ConfigureAwait(false);
        if (!TryEnd())
            return;
        forget();
        await sender.SendAsync(failure is null ? "complete" : "error", id, failure is null ? null : failure.WriteErrorsTo, () => true, lifetime).ConfigureAwait(false);
    }

    /// <returns>The result that is a failure of the whole operation; null if there is none.</returns>
    private async Task<ExecutionResult?> SendAllAsync(ExecutionResult first)
    {
        if (first is { HasData: false, Following: null })
            return first;
        if (first.Outcome != ExecutionOutcome.Subscribed)
            await SendAsync(first).ConfigureAwait(false);
        await foreach (var result in (first.Following ?? AsyncEnumerable.Empty<ExecutionResult>()).WithCancellation(CancellationToken).ConfigureAwait(false))
        {
            if (result.Outcome == ExecutionOutcome.Interrupted)
                return result;
            await SendAsync(result).ConfigureAwait(false);
        }

        return null;
    }

    private Task SendAsync(ExecutionResult result) =>
        sender.SendAsync("next", id, result.WriteTo, () => Volatile.Read(ref _isOver) == 0, CancellationToken);

    /// <summary>Only the first who ends an operation may say a last word.</summary>
    private bool TryEnd() => Interlocked.Exchange(ref _isOver, 1) == 0;
}
