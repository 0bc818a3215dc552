using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Map.GraphQL.Execution.Incremental;

/// <summary>Executes what the first part of a response has left for later, and sends it as it comes.</summary>
internal sealed class IncrementalDelivery
{
    /// <summary>Items of a list that are executed together, so that what they load makes one batch.</summary>
    private const int MaxPortion = 100;

    private readonly Channel<Action> _events = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<Task> _running = [];
    private readonly OperationExecution _run;
    private readonly IncrementalQueue _queue;

    public IncrementalDelivery(OperationExecution run, Section first)
    {
        _run = run;
        _queue = new IncrementalQueue(first, StartTask, stream => _running.Add(PumpAsync(stream)));
    }

    /// <summary>What the first result tells about the others; null if there are none.</summary>
    public IncrementalPayload? Begin() => _queue.IsOpen ? _queue.Take() : null;

    /// <summary>The other parts. Nothing is executed before they are asked for.</summary>
    /// <param name="timedOut">The error of what does not come in time.</param>
    /// <param name="cancellationToken">Signalled when the client has gone; the run's own token, when it or time has.</param>
    public async IAsyncEnumerable<IncrementalPayload> ListAsync(GraphQLError timedOut, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _events.Writer.TryWrite(_queue.Start);
        while (_queue.IsOpen)
        {
            if (await WaitAsync(cancellationToken).ConfigureAwait(false))
                Handle();
            else
                _queue.Abort(timedOut);
            if (_queue.Take() is { } payload)
                yield return payload;
        }
    }

    /// <summary>To be called when the run's token is cancelled, or nothing runs any more.</summary>
    public async Task StopAsync() => await Task.WhenAll(_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <returns>False if time is up.</returns>
    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _events.Reader.WaitToReadAsync(_run.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Everything that is there makes one payload, including what is done as soon as it is started.</summary>
    private void Handle()
    {
        using (_run.EnterSection())
        {
            while (_events.Reader.TryRead(out var handle))
                handle();
        }
    }

    private void StartTask(DeferredTask task) => _run.Start(task, result => _events.Writer.TryWrite(() =>
    {
        if (result.Section.Failure is { } failure)
            _queue.Fail(task, failure);
        else
            _queue.Succeed(task, result);
    }));

    private async Task PumpAsync(ItemStream stream)
    {
        IReadOnlyList<GraphQLError> errors = [];
        try
        {
            errors = await PumpItemsAsync(stream).ConfigureAwait(false);
        }
        catch (Exception error) when (!_run.CancellationToken.IsCancellationRequested)
        {
            errors = _run.Place(error, stream);
        }

        _events.Writer.TryWrite(() => _queue.Complete(stream, errors));
    }

    /// <returns>Why an item could not be null, so that nothing can follow it.</returns>
    private async Task<IReadOnlyList<GraphQLError>> PumpItemsAsync(ItemStream stream)
    {
        var index = stream.FirstIndex;
        var next = stream.Items.MoveNextAsync().AsTask();
        while (await next.ConfigureAwait(false))
        {
            var portion = new List<(StreamedItem Item, Task Done)>();
            next = StartPortion(stream, portion, index);
            await Task.WhenAll(portion.Select(item => item.Done)).WaitAsync(_run.CancellationToken).ConfigureAwait(false);
            var failed = portion.FindIndex(item => item.Item.Section.Failure is not null);
            await SendAsync(stream, [.. portion.Take(failed < 0 ? portion.Count : failed).Select(item => item.Item)]).ConfigureAwait(false);
            if (failed >= 0)
                return portion[failed].Item.Section.Failure!;
            index += portion.Count;
        }

        return [];
    }

    /// <summary>Starts the current item and those that are there without waiting.</summary>
    /// <returns>Whether there is an item after those.</returns>
    private Task<bool> StartPortion(ItemStream stream, List<(StreamedItem Item, Task Done)> portion, int index)
    {
        using (_run.EnterSection())
        {
            while (true)
            {
                portion.Add(_run.Start(stream, index + portion.Count));
                var next = stream.Items.MoveNextAsync().AsTask();
                if (portion.Count == MaxPortion || next is not { IsCompletedSuccessfully: true, Result: true })
                    return next;
            }
        }
    }

    private async Task SendAsync(ItemStream stream, IReadOnlyList<StreamedItem> items)
    {
        if (items.Count == 0)
            return;
        await stream.Room.WaitAsync(_run.CancellationToken).ConfigureAwait(false);
        _events.Writer.TryWrite(() =>
        {
            stream.Room.Release();
            _queue.Add(stream, items);
        });
    }
}
