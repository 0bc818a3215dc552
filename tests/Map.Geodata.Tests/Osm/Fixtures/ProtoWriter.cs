using System.Text;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>Writes one protocol-buffers message.</summary>
public sealed class ProtoWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public ProtoWriter Number(int field, ulong value)
    {
        Raw((ulong)(field << 3));
        return Raw(value);
    }

    /// <summary>A signed number in zigzag encoding.</summary>
    public ProtoWriter Zig(int field, long value) => Number(field, ZigZag(value));

    public ProtoWriter Bytes(int field, byte[] value)
    {
        Raw((ulong)((field << 3) | 2));
        Raw((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public ProtoWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Packed(int field, IEnumerable<ulong> values) => Bytes(field, PackedBytes(values));

    /// <summary>The same list as one field per number: allowed by the encoding, if not usual.</summary>
    public ProtoWriter Unpacked(int field, IEnumerable<ulong> values)
    {
        foreach (ulong value in values)
            Number(field, value);
        return this;
    }

    public ProtoWriter Raw(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
        return this;
    }

    public static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    public static IEnumerable<ulong> Deltas(IEnumerable<long> values)
    {
        long before = 0;
        foreach (long value in values)
        {
            yield return ZigZag(value - before);
            before = value;
        }
    }

    private static byte[] PackedBytes(IEnumerable<ulong> values)
    {
        var packed = new ProtoWriter();
        foreach (ulong value in values)
            packed.Raw(value);
        return packed.ToArray();
    }
}
