using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>
/// One run of a compiled operation. Resolvers that answer at once are completed in place; those that answer later are counted,
/// and the run is over when none is outstanding. Batches go out whenever nothing is left to do without them.
/// </summary>
internal sealed partial class OperationExecution
{
    private readonly Operation _operation;
    private readonly VariableValues _variables;
    private readonly ErrorReporter _reporter;
    private readonly ExecutionErrors _errors;
    private readonly Lock _lock = new();
    private object?[]?[] _arguments = [];
    private Dictionary<Type, DataLoader>? _loaders;

    public OperationExecution(
        Operation operation, VariableValues variables, ExecutionRequest request, ErrorReporter reporter, CancellationToken cancellationToken)
    {
        _operation = operation;
        _variables = variables;
        _reporter = reporter;
        _incremental = operation.IsIncremental ? new IncrementalCollector(reporter) : null;
        _errors = _incremental?.First.Errors ?? new ExecutionErrors(reporter);
        _batches = new BatchScheduler();
        Services = request.Services;
        Features = request.Features;
        RootValue = request.RootValue;
        CancellationToken = cancellationToken;
    }

    public Schema Schema => _operation.Schema;

    public IServiceProvider Services { get; }

    public RequestFeatures Features { get; }

    public object? RootValue { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Runs the operation to its end; the data is null if null reached the root.</summary>
    public ValueTask<ExecutionResult> RunAsync()
    {
        var root = new ObjectResult(null, 0, _operation.RootSelectionSet);
        return _operation.Kind switch
        {
            OperationKind.Mutation => RunSeriallyAsync(root),
            OperationKind.Subscription => RunEvent(root),
            _ => RunInParallel(root),
        };
    }

    public T Loader<T>()
        where T : DataLoader
    {
        lock (_lock)
        {
            _loaders ??= [];
            if (_loaders.TryGetValue(typeof(T), out var existing))
                return (T)existing;
            var loader = DataLoaderFactory<T>.Create(Services);
            loader.Attach(_batches, CancellationToken);
            _loaders.Add(typeof(T), loader);
            return loader;
        }
    }

    private ValueTask<ExecutionResult> RunInParallel(ObjectResult root)
    {
        OpenDeferrals(root);
        _batches.Enter();
        for (var i = 0; i < root.Values.Length && !root.IsDiscarded; i++)
            ResolveField(root, i, RootValue);
        Defer(root, RootValue);
        _batches.Exit();
        return _batches.IsIdle ? new(Finish(root)) : FinishLaterAsync(root);
    }

    private async ValueTask<ExecutionResult> RunSeriallyAsync(ObjectResult root)
    {
        for (var i = 0; i < root.Values.Length && !root.IsDiscarded; i++)
        {
            CancellationToken.ThrowIfCancellationRequested();
            _batches.Enter();
            ResolveField(root, i, RootValue);
            _batches.Exit();
            if (!_batches.IsIdle)
                await _batches.WhenIdleAsync().WaitAsync(CancellationToken).ConfigureAwait(false);
        }

        return Finish(root);
    }

    private async ValueTask<ExecutionResult> FinishLaterAsync(ObjectResult root)
    {
        await _batches.WhenIdleAsync().WaitAsync(CancellationToken).ConfigureAwait(false);
        return Finish(root);
    }

    private ExecutionResult Finish(ObjectResult root)
    {
        CancellationToken.ThrowIfCancellationRequested();
        return _incremental is null
            ? ExecutionResult.FromData(root.IsDiscarded ? null : root, _errors.ToList())
            : FinishFirst(root);
    }

    private object?[] ArgumentsOf(FieldSelection selection)
    {
        var plan = selection.Arguments;
        if (plan.IsConstant)
            return plan.Constants;
        var cache = _arguments;
        return plan.Slot < cache.Length && cache[plan.Slot] is { } known ? known : EvaluateArguments(plan);
    }

    private object?[] EvaluateArguments(ArgumentPlan plan)
    {
        var values = plan.Evaluate(_variables);
        lock (_lock)
        {
            if (plan.Slot >= _arguments.Length)
                Array.Resize(ref _arguments, Math.Max(plan.Slot + 1, _operation.ArgumentSlots));
            _arguments[plan.Slot] = values;
        }

        return values;
    }
}
