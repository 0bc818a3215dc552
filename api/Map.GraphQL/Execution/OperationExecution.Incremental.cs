using System.Collections;
using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    private readonly IncrementalCollector? _incremental;
    private readonly List<CancellableSequence> _streams = [];

    /// <summary>What follows the first result; null if nothing does.</summary>
    public IncrementalDelivery? Delivery { get; private set; }

    /// <summary>Ends what still runs, and closes all sources of lists. The run's token has been cancelled.</summary>
    public async ValueTask StopAsync()
    {
        if (Delivery is not null)
            await Delivery.StopAsync().ConfigureAwait(false);
        foreach (var stream in _streams)
            await stream.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>What is resolved until the end of the section loads together.</summary>
    public BatchScheduler.Section EnterSection() => new(_batches);

    /// <summary>Executes deferred fields.</summary>
    public void Start(DeferredTask task, Action<DeferredResult> onDone)
    {
        DeferredResult result = null!;
        var section = new Section(_reporter, _ => onDone(result));
        result = new DeferredResult(task.Node, task.Fields, section);
        for (var i = 0; i < result.Values.Length && !result.IsDiscarded; i++)
            ResolveField(result, i, task.Value);
        section.End();
    }

    /// <summary>Executes the current item of a stream.</summary>
    public (StreamedItem Item, Task Done) Start(ItemStream stream, int index)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var section = new Section(_reporter, _ => done.TrySetResult());
        var item = new StreamedItem(stream.List, index, section);
        TryComplete(stream.List.ItemType, stream.Items.Current, item, 0, stream.Selection);
        section.End();
        return (item, done.Task);
    }

    /// <summary>An error of a stream's source, as one of its list.</summary>
    public IReadOnlyList<GraphQLError> Place(Exception error, ItemStream stream) =>
        new ExecutionErrors(_reporter).Add(error, [.. stream.Path], stream.Selection.Locations);

    /// <summary>To be called before an object's fields are resolved.</summary>
    private void OpenDeferrals(ObjectResult node)
    {
        if (node.SelectionSet.Deferrals is { } deferrals)
            _incremental!.Open(node, deferrals);
    }

    /// <summary>To be called after an object's fields have been resolved, or have begun to be.</summary>
    private void Defer(ObjectResult node, object? value)
    {
        if (node.SelectionSet.Deferrals is { } deferrals && !node.IsDiscarded)
            _incremental!.Defer(node, deferrals, value);
    }

    private ExecutionResult FinishFirst(ObjectResult root)
    {
        if (!root.IsDiscarded)
        {
            var delivery = new IncrementalDelivery(this, _incremental!.First);
            if (delivery.Begin() is { } payload)
            {
                Delivery = delivery;
                return ExecutionResult.FromFirst(root, _errors.ToList(), payload);
            }
        }

        return ExecutionResult.FromData(root.IsDiscarded ? null : root, _errors.ToList());
    }

    private void BeginStream(StreamUsage usage, ListType type, object value, ResultNode node, int index, FieldSelection selection)
    {
        var count = usage.GetInitialCount(_variables);
        var sequence = value switch
        {
            IAsyncEnumerable<object?> items => items,
            IEnumerable items and not string => items.Cast<object?>().ToAsyncEnumerable(),
            _ => throw new InvalidOperationException($"{Coordinate(selection)} is a list, but its resolver returned a {value.GetType().Name}."),
        };
        var stream = new CancellableSequence(sequence, CancellationToken);
        lock (_lock)
            _streams.Add(stream);
        var beginning = StreamBeginning.ReadAsync(stream, count);
        if (beginning.IsCompletedSuccessfully)
            CompleteBeginning((StreamBeginning)beginning.Result!, type, node, index, selection);
        else
            CompleteLater(beginning, type, node, index, selection);
    }

    private void CompleteBeginning(StreamBeginning beginning, ListType type, ResultNode node, int index, FieldSelection selection)
    {
        CompleteItems(type, beginning.Items.Count, beginning.Items, static (items, i) => items[i], node, index, selection);
        if (beginning.HasMore && node.Values[index] is ListResult { IsDiscarded: false } list)
            _incremental!.Stream(new ItemStream(list, beginning.Items.Count, selection.Stream!.Items, selection.Stream.Label, beginning.Stream));
    }

    /// <summary>The items of a streamed list that are sent with it.</summary>
    private sealed record StreamBeginning(IReadOnlyList<object?> Items, bool HasMore, CancellableSequence Stream)
    {
        public static async ValueTask<object?> ReadAsync(CancellableSequence stream, int count)
        {
            var items = new List<object?>();
            while (items.Count < count && await stream.MoveNextAsync().ConfigureAwait(false))
                items.Add(stream.Current);
            return new StreamBeginning(items, items.Count == count, stream);
        }
    }
}
