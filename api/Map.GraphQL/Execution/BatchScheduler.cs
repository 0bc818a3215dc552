namespace Map.GraphQL.Execution;

/// <summary>Something to fetch together once nothing else can go on without it.</summary>
internal interface IBatch
{
    /// <summary>Fetches; a failure is kept for <see cref="Complete"/>, never thrown.</summary>
    ValueTask FetchAsync();

    /// <summary>Hands the results out, which may add to new batches.</summary>
    void Complete();
}

/// <summary>
/// Counts the sections of one run that are executing right now and the work that is outstanding. When the last section ends,
/// all batches that have gathered go out at once; so children of a list make one batch, not one for each parent.
/// </summary>
internal sealed class BatchScheduler
{
    private readonly Lock _gate = new();
    private Dictionary<object, IBatch>? _gathered;
    private int _active;
    private int _outstanding;
    private TaskCompletionSource? _idle;

    /// <summary>Held while something is added to a gathering batch, so that the batch cannot go out in between.</summary>
    public Lock Gate => _gate;

    public bool IsIdle => Volatile.Read(ref _outstanding) == 0;

    /// <summary>Begins a section of synchronous work; no batch goes out before its <see cref="Exit"/>.</summary>
    public void Enter() => Interlocked.Increment(ref _active);

    public void Exit()
    {
        while (Interlocked.Decrement(ref _active) == 0 && Take() is { } batches)
        {
            Enter();
            foreach (var batch in batches.Values)
                Run(batch);
        }
    }

    /// <summary>From its creation to its disposal no batch goes out.</summary>
    public readonly struct Section : IDisposable
    {
        private readonly BatchScheduler _scheduler;

        public Section(BatchScheduler scheduler)
        {
            _scheduler = scheduler;
            scheduler.Enter();
        }

        public void Dispose() => _scheduler.Exit();
    }

    /// <summary>One more piece of work is outstanding until its <see cref="End"/>.</summary>
    public void Begin() => Interlocked.Increment(ref _outstanding);

    public void End()
    {
        if (Interlocked.Decrement(ref _outstanding) > 0)
            return;
        TaskCompletionSource? idle;
        lock (_gate)
            idle = _idle;
        idle?.TrySetResult();
    }

    /// <summary>Completes when nothing is outstanding.</summary>
    public Task WhenIdleAsync()
    {
        TaskCompletionSource idle;
        lock (_gate)
            idle = _idle = new TaskCompletionSource();
        if (IsIdle)
            idle.TrySetResult();
        return idle.Task;
    }

    /// <summary>The batch that gathers under that key; add to it while holding <see cref="Gate"/>.</summary>
    public T GetOrAdd<TKey, TState, T>(TKey key, TState state, Func<TKey, TState, T> create)
        where TKey : notnull
        where T : IBatch
    {
        lock (_gate)
        {
            _gathered ??= [];
            if (_gathered.TryGetValue(key, out var existing))
                return (T)existing;
            var batch = create(key, state);
            _gathered.Add(key, batch);
            Begin();
            if (Volatile.Read(ref _active) == 0)
                ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.Flush(), this, preferLocal: false);
            return batch;
        }
    }

    private void Flush()
    {
        Enter();
        Exit();
    }

    private Dictionary<object, IBatch>? Take()
    {
        lock (_gate)
        {
            var taken = _gathered;
            _gathered = null;
            return taken;
        }
    }

    private async void Run(IBatch batch)
    {
        await batch.FetchAsync().ConfigureAwait(false);
        Enter();
        CompleteInPlace(batch);
        Exit();
        End();
    }

    /// <summary>
    /// Whoever awaits a result goes on right here, before the next batch goes out. A synchronization context would send them
    /// elsewhere, and what they load next would miss that batch.
    /// </summary>
    private static void CompleteInPlace(IBatch batch)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        batch.Complete();
        SynchronizationContext.SetSynchronizationContext(context);
    }
}
