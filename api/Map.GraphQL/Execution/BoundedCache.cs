using System.Collections.Concurrent;

namespace Map.GraphQL.Execution;

/// <summary>
/// A cache that holds entries up to a total weight, and forgets what has not been asked for since its hand last passed
/// (the clock algorithm). Reading takes no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, Func<TKey, TValue, int> weightOf, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer ?? EqualityComparer<TKey>.Default);
    private readonly Queue<TKey> _clock = [];
    private int _weight;

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

    /// <summary>Adds, unless the key is there already, or weighs more than a tenth of what the cache may hold.</summary>
    /// <returns>The value that was there first.</returns>
    public TValue Add(TKey key, TValue value)
    {
        var weight = weightOf(key, value);
        if (weight > Math.Max(capacity / 10, 1))
            return value;
        lock (_clock)
        {
            if (_entries.TryGetValue(key, out var existing))
                return existing.Value;
            while (_weight + weight > capacity)
                Advance();
            _weight += weight;
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
            _weight -= weightOf(key, entry.Value);
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public bool IsUsed { get; set; }
    }
}
