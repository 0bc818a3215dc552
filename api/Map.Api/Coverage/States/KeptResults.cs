using Microsoft.Extensions.Caching.Memory;

namespace Map.Api.Coverage.States;

/// <summary>
/// Results that were asked for lately, up to so many bytes. A result that is out of date is renewed from the one before it, and
/// whoever asks for the same meanwhile waits for it instead of making it again.
/// </summary>
public sealed class KeptResults(long capacityBytes) : IDisposable
{
    private readonly MemoryCache _slots = new(new MemoryCacheOptions { SizeLimit = capacityBytes });
    private readonly Lock _lock = new();

    /// <summary>The result of a key for a version.</summary>
    /// <param name="key">What is wanted; equal for the same.</param>
    /// <param name="version">What it is made from; the result is kept as long as it is the same object.</param>
    /// <param name="renewAsync">Makes it, from the one before it or from null.</param>
    /// <param name="bytesOf">How much memory it takes.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<T> GetAsync<T>(object key, object version, Func<T?, Task<T>> renewAsync, Func<T, long> bytesOf, CancellationToken cancel)
        where T : class
    {
        var slot = SlotOf(key);
        var hasTurn = false;
        try
        {
            await slot.Gate.WaitAsync(cancel);
            hasTurn = true;
            if (slot.Value is T known && ReferenceEquals(slot.Version, version)) return known;
            var made = await renewAsync((T?)slot.Value);
            (slot.Value, slot.Version) = (made, version);
            _slots.Set(key, slot, new MemoryCacheEntryOptions { Size = bytesOf(made) });
            return made;
        }
        finally
        {
            if (hasTurn) slot.Gate.Release();
            Leave(key, slot);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _slots.Clear();

    public void Dispose() => _slots.Dispose();

    private Slot SlotOf(object key)
    {
        lock (_lock)
        {
            if (!_slots.TryGetValue(key, out Slot? slot)) slot = _slots.Set(key, new Slot(), new MemoryCacheEntryOptions { Size = 1 });
            slot!.Holders++;
            return slot;
        }
    }

    /// <summary>What could not be made leaves nothing behind, its key neither, once nobody waits any more to make it.</summary>
    private void Leave(object key, Slot slot)
    {
        lock (_lock)
        {
            if (--slot.Holders == 0 && slot.Value is null && _slots.TryGetValue(key, out Slot? kept) && kept == slot) _slots.Remove(key);
        }
    }

    private sealed class Slot
    {
        // Never disposed of: without a handle that is waited for there is nothing to free.
        public SemaphoreSlim Gate { get; } = new(1, 1);

        /// <summary>How many have it, or wait for their turn with it; under the lock.</summary>
        public int Holders { get; set; }

        public object? Version { get; set; }

        public object? Value { get; set; }
    }
}
