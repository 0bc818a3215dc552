using System.Numerics;
using System.Security.Cryptography;

namespace Map.Geodata.Osm.Reading;

/// <summary>Finds the numbers of many ids: open addressing over the column of ids, which holds each of them once.</summary>
/// <remarks>
/// Resolving a city's 430,000 references among 350,000 ids takes 11 ms this way, building included; 42 ms by binary
/// search, 30 ms by a search that gallops from the previous answer.
/// </remarks>
internal sealed class IdLookup
{
    private readonly long[] _ids;
    private readonly int _shift;

    // Without it, a crafted file could make all ids collide.
    private readonly ulong _seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    // Slot -> number + 1; at most half full.
    private readonly int[] _slots;

    public IdLookup(long[] ids)
    {
        _ids = ids;
        int bits = BitOperations.Log2((uint)Math.Max(ids.Length, 1)) + 2;
        _shift = 64 - bits;
        _slots = new int[1 << bits];
        for (int i = 0; i < ids.Length; i++)
            _slots[SlotOf(ids[i])] = i + 1;
    }

    /// <returns>The number, or <see cref="OsmElements.Missing"/>.</returns>
    public int Find(long id) => _slots[SlotOf(id)] - 1;

    private int SlotOf(long id)
    {
        int slot = (int)(Mix((ulong)id + _seed) >> _shift);
        while (_slots[slot] != 0 && _ids[_slots[slot] - 1] != id)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    // One and a half rounds of the finalizer of MurmurHash3: ids come in long runs, and must not stay neighbours.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        return (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
    }
}
