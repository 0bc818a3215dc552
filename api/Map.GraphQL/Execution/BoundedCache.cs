using System.Collections.Concurrent;

namespace Map.GraphQL.Execution;

/// <summary>
/// A cache with a fixed capacity that forgets what has not been asked for since its hand last passed (the clock algorithm).
/// Reading takes no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer ?? EqualityComparer<TKey>.Default);
    private readonly Queue<TKey> _clock = [];

    public int Count => _entries.Count;

    public bool TryGet(TKey key, out TValue value)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            if (!entry.IsUsed)
                entry.IsUsed = true;
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>Adds, unless the key is there already.</summary>
    /// <returns>The value that the cache now holds for the key.</returns>
    public TValue Add(TKey key, TValue value)
    {
        lock (_clock)
        {
            if (_entries.TryGetValue(key, out var existing))
                return existing.Value;
            while (_clock.Count >= capacity)
                Advance();
            _entries[key] = new Entry(value);
            _clock.Enqueue(key);
            return value;
        }
    }

    private void Advance()
    {
        var key = _clock.Dequeue();
        var entry = _entries[key];
        if (entry.IsUsed)
        {
            entry.IsUsed = false;
            _clock.Enqueue(key);
        }
        else
        {
            _entries.TryRemove(key, out _);
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public bool IsUsed { get; set; }
    }
}
