using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    private readonly BatchScheduler _batches;

    /// <summary>Never throws, nor does anything below: who awaits a field's value is not there to catch it.</summary>
    private void ResolveField(ObjectResult node, int index, object? parent)
    {
        if (CancellationToken.IsCancellationRequested)
            return;
        var selection = node.SelectionSet.FieldArray[index];
        try
        {
            var context = new ResolverContext(this, selection, parent, ArgumentsOf(selection));
            switch (selection.Definition.Resolver)
            {
                case FieldResolver.SyncResolver sync:
                    Complete(selection.Definition.Type, sync.Resolve(context), node, index, selection);
                    break;
                case FieldResolver.AsyncResolver async:
                    ResolveLater(async.Resolve(context), node, index, selection);
                    break;
                case FieldResolver.BatchResolver batch:
                    AddToBatch(batch, node, index, selection, parent!);
                    break;
                default:
                    throw new InvalidOperationException($"{selection.DeclaringType.Name}.{selection.Definition.Name} has no resolver.");
            }
        }
        catch (Exception error)
        {
            Fail(node, index, selection, error);
        }
    }

    private void ResolveLater(ValueTask<object?> task, ObjectResult node, int index, FieldSelection selection)
    {
        if (task.IsCompletedSuccessfully)
        {
            Complete(selection.Definition.Type, task.Result, node, index, selection);
            return;
        }

        CompleteLater(task, selection.Definition.Type, node, index, selection);
    }

    private void CompleteLater(ValueTask<object?> task, GraphQLType type, ResultNode node, int index, FieldSelection selection)
    {
        _batches.Begin();
        _incremental?.SectionOf(node).Begin();
        AwaitValue(task, type, node, index, selection);
    }

    private async void AwaitValue(ValueTask<object?> task, GraphQLType type, ResultNode node, int index, FieldSelection selection)
    {
        object? value = null;
        Exception? failure = null;
        try
        {
            value = await task.ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failure = error;
        }

        _batches.Enter();
        if (failure is null)
            TryComplete(type, value, node, index, selection);
        else
            Fail(node, index, selection, failure);
        _incremental?.SectionOf(node).End();
        _batches.Exit();
        _batches.End();
    }

    private void TryComplete(GraphQLType type, object? value, ResultNode node, int index, FieldSelection selection)
    {
        if (node.IsDiscarded)
            return;
        try
        {
            Complete(type, value, node, index, selection);
        }
        catch (Exception error)
        {
            Fail(node, index, selection, error);
        }
    }

    private void AddToBatch(FieldResolver.BatchResolver resolver, ObjectResult node, int index, FieldSelection selection, object parent)
    {
        lock (_batches.Gate)
            _batches.GetOrAdd(selection, this, static (s, run) => new FieldBatch(run, s)).Add(resolver, node, index, parent);
    }

    /// <summary>
    /// An error of a run that was cancelled interests nobody any more; as a rule it is the cancellation itself. Of several that reach the
    /// same null, one is told (specification, section 6.4.4), whichever comes first, so that looking and setting are one step.
    /// </summary>
    private void Fail(ResultNode node, int index, FieldSelection selection, Exception error)
    {
        if (CancellationToken.IsCancellationRequested)
            return;
        var section = _incremental?.SectionOf(node);
        lock (_lock)
        {
            if (node.IsDiscarded)
                return;
            var errors = (section?.Errors ?? _errors).Add(error, node.PathTo(index), selection.Locations);
            if (!node.SetNull(index))
                section?.Fail(errors);
        }
    }

    /// <summary>All objects that met one selection with a batch resolver, until the batch goes out.</summary>
    private sealed class FieldBatch(OperationExecution run, FieldSelection selection) : IBatch
    {
        private readonly List<(ObjectResult Node, int Index)> _places = [];
        private readonly List<object> _parents = [];
        private FieldResolver.BatchResolver _resolver = null!;
        private IReadOnlyList<object?> _values = [];
        private Exception? _failure;

        public void Add(FieldResolver.BatchResolver resolver, ObjectResult node, int index, object parent)
        {
            _resolver = resolver;
            _places.Add((node, index));
            _parents.Add(parent);
            run._incremental?.SectionOf(node).Begin();
        }

        public async ValueTask FetchAsync()
        {
            try
            {
                _values = await Resolve().ConfigureAwait(false);
                if (_values.Count != _parents.Count)
                    throw new InvalidOperationException($"The batch resolver of {selection.Definition.Name} answered {_values.Count} values for {_parents.Count} parents.");
            }
            catch (Exception error)
            {
                _failure = error;
            }
        }

        public void Complete()
        {
            for (var i = 0; i < _places.Count; i++)
            {
                var (node, index) = _places[i];
                if (_failure is null)
                    run.TryComplete(selection.Definition.Type, _values[i], node, index, selection);
                else
                    run.Fail(node, index, selection, _failure);
                run._incremental?.SectionOf(node).End();
            }
        }

        private ValueTask<IReadOnlyList<object?>> Resolve() =>
            _resolver.Resolve(new ResolverContext(run, selection, _parents[0], run.ArgumentsOf(selection)), _parents);
    }
}
