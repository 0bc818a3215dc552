namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>The wire types of protocol buffers that are still in use.</summary>
internal enum WireType
{
    Varint = 0,
    Fixed64 = 1,
    Bytes = 2,
    Fixed32 = 5,
}

/// <summary>
/// Reads one protocol-buffers message over its bytes, without copies. The encoding is described in the protocol buffers
/// documentation, "Encoding"; the messages of PBF in the OSM wiki, "PBF Format".
/// </summary>
/// <remarks>Every method throws <see cref="InvalidDataException"/> rather than read past the end.</remarks>
internal ref struct ProtoReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _at;

    public readonly bool AtEnd => _at == _data.Length;

    /// <summary>False at the end of the message.</summary>
    public bool TryReadField(out int field, out WireType wire)
    {
        if (AtEnd)
        {
            (field, wire) = (0, default);
            return false;
        }

        ulong tag = ReadVarint();
        field = (int)Math.Min(tag >> 3, int.MaxValue);
        wire = (WireType)(tag & 7);
        if (field == 0)
            throw new InvalidDataException($"expected a field number and found 0 at position {_at}");
        return true;
    }

    public ulong ReadVarint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (_at == _data.Length)
                throw new InvalidDataException($"expected the rest of a number and found the end of the message at position {_at}");
            byte next = _data[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw new InvalidDataException($"expected a number of at most 10 bytes and found a longer one at position {_at}");
    }

    /// <summary>A signed number in zigzag encoding (sint32, sint64).</summary>
    public long ReadZigZag()
    {
        ulong value = ReadVarint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public ReadOnlySpan<byte> ReadBytes()
    {
        ulong length = ReadVarint();
        int left = _data.Length - _at;
        if (length > (ulong)left)
            throw new InvalidDataException($"expected {length} bytes at position {_at} and found {left}");
        return Take((int)length);
    }

    /// <summary>
    /// A repeated number, packed or not, added to what came of it before: the encoding allows both, and several pieces.
    /// Only writers that nobody has met use pieces, so the usual case costs no copy.
    /// </summary>
    public ReadOnlySpan<byte> ReadPacked(WireType wire, ReadOnlySpan<byte> before)
    {
        int start = _at;
        if (wire == WireType.Varint)
            ReadVarint();
        var piece = wire == WireType.Bytes ? ReadBytes() : _data[start.._at];
        return before.IsEmpty ? piece : (byte[])[.. before, .. piece];
    }

    public void Skip(WireType wire)
    {
        switch (wire)
        {
            case WireType.Varint:
                ReadVarint();
                break;
            case WireType.Bytes:
                ReadBytes();
                break;
            case WireType.Fixed64:
                Take(sizeof(long));
                break;
            case WireType.Fixed32:
                Take(sizeof(int));
                break;
            default:
                throw new InvalidDataException($"expected a field and found the unknown wire type {(int)wire} at position {_at}");
        }
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _data.Length - _at)
            throw new InvalidDataException($"expected {length} bytes at position {_at} and found {_data.Length - _at}");
        _at += length;
        return _data.Slice(_at - length, length);
    }
}
