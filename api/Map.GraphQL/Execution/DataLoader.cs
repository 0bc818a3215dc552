namespace Map.GraphQL.Execution;

/// <summary>Loads by key, many keys at a time, each key once for a request. See <see cref="DataLoader{TKey, TValue}"/>.</summary>
public abstract class DataLoader
{
    internal DataLoader()
    {
    }

    internal abstract void Attach(BatchScheduler scheduler, CancellationToken cancellationToken);
}

/// <summary>
/// Answers the loads of one request together: keys gather until no resolver can go on without them, then one
/// <see cref="LoadBatchAsync"/> fetches them all. A key is fetched once for a request.
/// </summary>
public abstract class DataLoader<TKey, TValue> : DataLoader
    where TKey : notnull
{
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _promises = [];
    private BatchScheduler _scheduler = null!;
    private CancellationToken _cancellationToken;

    /// <summary>The key's value; default if the batch had none for it.</summary>
    public Task<TValue?> LoadAsync(TKey key)
    {
        lock (_scheduler.Gate)
        {
            if (_promises.TryGetValue(key, out var known))
                return known.Task;
            var promise = new TaskCompletionSource<TValue?>();
            _promises.Add(key, promise);
            _scheduler.GetOrAdd(this, this, static (_, loader) => new Batch(loader)).Add(key, promise);
            return promise.Task;
        }
    }

    /// <summary>Fetches all keys; those it leaves out load as default.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    internal sealed override void Attach(BatchScheduler scheduler, CancellationToken cancellationToken)
    {
        _scheduler = scheduler;
        _cancellationToken = cancellationToken;
    }

    private sealed class Batch(DataLoader<TKey, TValue> loader) : IBatch
    {
        private readonly List<TKey> _keys = [];
        private readonly List<TaskCompletionSource<TValue?>> _promises = [];
        private IReadOnlyDictionary<TKey, TValue>? _values;
        private Exception? _failure;

        public void Add(TKey key, TaskCompletionSource<TValue?> promise)
        {
            _keys.Add(key);
            _promises.Add(promise);
        }

        public async ValueTask FetchAsync()
        {
            try
            {
                _values = await loader.LoadBatchAsync(_keys, loader._cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                _failure = error;
            }
        }

        public void Complete()
        {
            for (var i = 0; i < _keys.Count; i++)
            {
                if (_failure is not null)
                    _promises[i].SetException(_failure);
                else
                    _promises[i].SetResult(_values!.GetValueOrDefault(_keys[i]));
            }
        }
    }
}

/// <summary>Makes a loader with its constructor's parameters from the services; the factory is compiled once for each type.</summary>
internal static class DataLoaderFactory<T>
    where T : DataLoader
{
    private static readonly Microsoft.Extensions.DependencyInjection.ObjectFactory<T> Factory =
        Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateFactory<T>([]);

    public static T Create(IServiceProvider services) => Factory(services, null);
}
