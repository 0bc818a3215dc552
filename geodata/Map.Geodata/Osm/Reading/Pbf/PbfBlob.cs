using System.Buffers;
using System.IO.Compression;

namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>One block of a file, still packed. OSM wiki, "PBF Format", section "Blob".</summary>
/// <param name="Offset">Where the block begins in the file.</param>
/// <param name="Kind">"OSMHeader", "OSMData", or something that a reader skips.</param>
/// <param name="Packed">The Blob message, in borrowed memory that may be longer than it.</param>
/// <param name="PackedLength">The length of the message.</param>
internal sealed record PbfBlob(long Offset, string Kind, byte[] Packed, int PackedLength)
{
    /// <summary>The format's limit for a block, packed or not.</summary>
    public const int MaxBytes = 32 << 20;

    // Deflate can't shrink anything more than this, so a bigger claim is damage and needs no memory.
    private const int MaxDeflateRatio = 1032;

    private enum Field
    {
        Raw = 1,
        RawSize = 2,
        Zlib = 3,
        Lzma = 4,
        Bzip2 = 5,
        Lz4 = 6,
        Zstd = 7,
    }

    public delegate void Use(ReadOnlySpan<byte> content);

    /// <summary>Unpacks into borrowed memory that is given back after <paramref name="use"/>.</summary>
    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    /// <exception cref="NotSupportedException">The block is packed in a way that only some programs use.</exception>
    public void Unpack(Use use)
    {
        var (field, start, length, rawSize) = FindData();
        if (field == Field.Raw)
            use(Packed.AsSpan(start, length));
        else
            Inflate(start, length, rawSize, use);
    }

    private (Field Field, int Start, int Length, long RawSize) FindData()
    {
        var message = new ProtoReader(Packed.AsSpan(0, PackedLength));
        ReadOnlySpan<byte> data = default;
        Field? kind = null;
        long rawSize = -1;
        while (message.TryReadField(out int number, out var wire))
        {
            switch ((Field)number, wire)
            {
                case (Field.Raw or Field.Zlib, WireType.Bytes):
                    data = message.ReadBytes();
                    kind = (Field)number;
                    break;
                case (Field.RawSize, WireType.Varint):
                    rawSize = (long)Math.Min(message.ReadVarint(), long.MaxValue);
                    break;
                case (Field.Lzma or Field.Bzip2 or Field.Lz4 or Field.Zstd, WireType.Bytes):
                    throw new NotSupportedException($"expected a block packed with zlib and found {(Field)number}");
                default:
                    message.Skip(wire);
                    break;
            }
        }

        if (kind is null)
            throw new InvalidDataException("expected a block with data and found none");
        Packed.AsSpan().Overlaps(data, out int start);
        return (kind.Value, start, data.Length, rawSize);
    }

    private void Inflate(int start, int length, long rawSize, Use use)
    {
        if (rawSize is < 0 or > MaxBytes || rawSize > (long)length * MaxDeflateRatio)
            throw new InvalidDataException($"expected a block of at most {MaxBytes} bytes and found one that claims {rawSize} from {length} packed ones");

        byte[] raw = ArrayPool<byte>.Shared.Rent((int)rawSize + 1);
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(Packed, start, length, writable: false), CompressionMode.Decompress);
            int read = zlib.ReadAtLeast(raw.AsSpan(0, (int)rawSize + 1), (int)rawSize + 1, throwOnEndOfStream: false);
            if (read != rawSize)
                throw new InvalidDataException($"expected {rawSize} bytes in the block and found {(read > rawSize ? "more" : read)}");
            use(raw.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(raw);
        }
    }
}
