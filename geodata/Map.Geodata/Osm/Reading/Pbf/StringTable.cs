using System.Text;

namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>
/// The strings of one block, and which of them are kept: a key when the filter wants it, a value or role when it is
/// used beside a kept key. Each is looked at once per block, however often it is used.
/// </summary>
internal sealed class StringTable(OsmKeyFilter keys, OsmStrings kept)
{
    private const int NotLookedAt = 0;
    private const int Dropped = -1;

    private readonly List<Range> _strings = [];
    private int[] _keys = [];
    private int[] _values = [];

    /// <summary>Takes the StringTable message; call it once, with the bytes that later calls get again.</summary>
    public void Read(ReadOnlySpan<byte> content)
    {
        var message = new ProtoReader(content);
        while (message.TryReadField(out int field, out var wire))
        {
            if (field == 1 && wire == WireType.Bytes)
                _strings.Add(RangeIn(content, message.ReadBytes()));
            else
                message.Skip(wire);
        }

        _keys = new int[_strings.Count];
        _values = new int[_strings.Count];
    }

    /// <summary>The number of a key in the kept strings, or -1 when the filter drops it.</summary>
    public int Key(ReadOnlySpan<byte> content, ulong index)
    {
        int i = Check(index);
        if (_keys[i] == NotLookedAt)
            _keys[i] = Keeps(content[_strings[i]]) ? Value(content, index) + 1 : Dropped;
        return _keys[i] == Dropped ? Dropped : _keys[i] - 1;
    }

    /// <summary>The number of a value or role in the kept strings.</summary>
    public int Value(ReadOnlySpan<byte> content, ulong index)
    {
        int i = Check(index);
        if (_values[i] == NotLookedAt)
            _values[i] = kept.Add(content[_strings[i]]) + 1;
        return _values[i] - 1;
    }

    private bool Keeps(ReadOnlySpan<byte> key)
    {
        Span<char> text = key.Length <= 256 ? stackalloc char[256] : new char[key.Length];
        return keys.Keeps(text[..Encoding.UTF8.GetChars(key, text)]);
    }

    private int Check(ulong index)
    {
        if (index >= (ulong)_strings.Count)
            throw new InvalidDataException($"expected one of the block's {_strings.Count} strings and found number {index}");
        return (int)index;
    }

    private static Range RangeIn(ReadOnlySpan<byte> content, ReadOnlySpan<byte> part)
    {
        if (part.IsEmpty)
            return 0..0;
        content.Overlaps(part, out int start);
        return start..(start + part.Length);
    }
}
