using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>
/// Walks over the blocks of a file: a length, a header of that length that names the block's kind and size, the block.
/// OSM wiki, "PBF Format", section "File format".
/// </summary>
internal sealed class PbfBlobReader(OsmInput input)
{
    /// <summary>The format's limit for the header of a block.</summary>
    private const int MaxHeaderBytes = 64 << 10;

    private long _at;

    /// <summary>The next block, in borrowed memory that belongs to the caller; null at the end of the file.</summary>
    public PbfBlob? Find()
    {
        long start = _at;
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        int read = input.Content.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        if (read == 0)
            return null;
        _at += read;
        if (read < prefix.Length)
            throw input.Damaged($"expected the length of a block header (4 bytes) and found {read} bytes before the end", start);

        var (kind, size) = ReadHeader(start, BinaryPrimitives.ReadUInt32BigEndian(prefix));
        byte[] packed = ArrayPool<byte>.Shared.Rent(size);
        Fill(packed.AsSpan(0, size), "a block");
        return new PbfBlob(start, kind, packed, size);
    }

    private (string Kind, int Size) ReadHeader(long start, uint length)
    {
        if (length is 0 or > MaxHeaderBytes)
            throw input.Damaged($"expected a block header of 1 to {MaxHeaderBytes} bytes and found the length {length}", start);

        var header = new byte[length];
        Fill(header, "a block header");
        try
        {
            return ParseHeader(header);
        }
        catch (InvalidDataException e)
        {
            throw input.Damaged($"in a block header, {e.Message}", start, cause: e);
        }
    }

    private static (string Kind, int Size) ParseHeader(ReadOnlySpan<byte> header)
    {
        var message = new ProtoReader(header);
        string? kind = null;
        ulong? size = null;
        while (message.TryReadField(out int field, out var wire))
        {
            switch (field, wire)
            {
                case (1, WireType.Bytes):
                    kind = Encoding.UTF8.GetString(message.ReadBytes());
                    break;
                case (3, WireType.Varint):
                    size = message.ReadVarint();
                    break;
                default:
                    message.Skip(wire);
                    break;
            }
        }

        if (kind is null || size is null or > PbfBlob.MaxBytes)
            throw new InvalidDataException($"expected a kind and a size of at most {PbfBlob.MaxBytes} bytes and found '{kind}' and {size}");
        return (kind, (int)size.Value);
    }

    private void Fill(Span<byte> bytes, string what)
    {
        // When the file is too short anyhow, the memory isn't touched.
        long start = _at;
        long left = input.ContentLength - start ?? long.MaxValue;
        int read = left < bytes.Length ? (int)left : input.Content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        _at += read;
        if (read < bytes.Length)
            throw input.Damaged($"expected {what} of {bytes.Length} bytes and found {read} before the end", start);
    }
}
