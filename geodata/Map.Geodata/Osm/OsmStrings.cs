using System.Text;

namespace Map.Geodata.Osm;

/// <summary>
/// The distinct keys, values and roles of an extract, numbered from 0. They stay UTF-8 bytes in one buffer;
/// a string is made the first time somebody asks for it, so tags that nobody reads cost no object.
/// </summary>
/// <remarks>Safe for many readers at once; adding is for one thread before the first reader.</remarks>
public sealed class OsmStrings
{
    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[64];
    private int[] _hashes = new int[64];
    private string?[] _texts = new string?[64];

    // Open addressing: slot -> id + 1; at most half full.
    private int[] _slots = new int[128];

    public int Count { get; private set; }

    /// <summary>The text of a number that <see cref="Add(ReadOnlySpan{byte})"/> or <see cref="Find"/> gave.</summary>
    public string this[int id] => _texts[id] ??= Encoding.UTF8.GetString(Utf8(id));

    public ReadOnlySpan<byte> Utf8(int id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Count);
        int start = id == 0 ? 0 : _ends[id - 1];
        return _bytes.AsSpan(start, _ends[id] - start);
    }

    /// <summary>The number of a text, or -1 when the extract does not hold it.</summary>
    public int Find(ReadOnlySpan<byte> utf8) => _slots[SlotOf(utf8, Hash(utf8))] - 1;

    internal int Add(ReadOnlySpan<byte> utf8)
    {
        int hash = Hash(utf8);
        int slot = SlotOf(utf8, hash);
        if (_slots[slot] != 0)
            return _slots[slot] - 1;

        if (Count == _ends.Length)
        {
            Grow();
            slot = SlotOf(utf8, hash);
        }

        Store(utf8, hash);
        _slots[slot] = ++Count;
        return Count - 1;
    }

    internal int Add(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = text.Length <= 256 ? stackalloc byte[768] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return Add(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private void Store(ReadOnlySpan<byte> utf8, int hash)
    {
        int start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + utf8.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + utf8.Length));
        utf8.CopyTo(_bytes.AsSpan(start));
        _ends[Count] = start + utf8.Length;
        _hashes[Count] = hash;
    }

    private int SlotOf(ReadOnlySpan<byte> utf8, int hash)
    {
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        while (_slots[slot] != 0 && !Is(_slots[slot] - 1, utf8, hash))
            slot = (slot + 1) & mask;
        return slot;
    }

    private bool Is(int id, ReadOnlySpan<byte> utf8, int hash) => _hashes[id] == hash && Utf8(id).SequenceEqual(utf8);

    private void Grow()
    {
        int capacity = _ends.Length * 2;
        Array.Resize(ref _ends, capacity);
        Array.Resize(ref _hashes, capacity);
        Array.Resize(ref _texts, capacity);
        _slots = new int[capacity * 2];
        int mask = _slots.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = _hashes[id] & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = id + 1;
        }
    }

    // HashCode is seeded per process, so that a crafted file can't make all strings collide.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }
}
