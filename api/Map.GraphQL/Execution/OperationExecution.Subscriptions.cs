namespace Map.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    /// <summary>The source of a subscription's events (specification, section 6.2.3.1).</summary>
    /// <exception cref="GraphQLException">The resolver failed; the errors have their place.</exception>
    public async ValueTask<IAsyncEnumerable<object?>> SubscribeAsync()
    {
        var root = new ObjectResult(null, 0, _operation.RootSelectionSet);
        if (root.Values.Length != 1)
            throw new GraphQLException("A subscription selects exactly one field.");
        var selection = root.SelectionSet.FieldArray[0];
        try
        {
            return await ResolveSourceAsync(selection).ConfigureAwait(false) switch
            {
                IAsyncEnumerable<object?> source => source,
                GraphQLException failure => throw failure,
                var other => throw new InvalidOperationException($"{Coordinate(selection)} returned {other?.GetType().Name ?? "null"} instead of a sequence of events."),
            };
        }
        catch (Exception error) when (error is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            _errors.Add(error, root.PathTo(0), selection.Locations);
            throw new GraphQLException(_errors.ToList());
        }
    }

    private ValueTask<object?> ResolveSourceAsync(FieldSelection selection)
    {
        var context = new ResolverContext(this, selection, RootValue, ArgumentsOf(selection));
        return selection.Definition.Resolver switch
        {
            FieldResolver.SyncResolver sync => new(sync.Resolve(context)),
            FieldResolver.AsyncResolver async => async.Resolve(context),
            _ => throw new InvalidOperationException($"{Coordinate(selection)} has no resolver for a single parent."),
        };
    }

    /// <summary>Completes one event, the root value, as the value of the subscription's field.</summary>
    private ValueTask<ExecutionResult> RunEvent(ObjectResult root)
    {
        var selection = root.SelectionSet.FieldArray[0];
        _batches.Enter();
        TryComplete(selection.Definition.Type, RootValue, root, 0, selection);
        _batches.Exit();
        return _batches.IsIdle ? new(Finish(root)) : FinishLaterAsync(root);
    }
}
