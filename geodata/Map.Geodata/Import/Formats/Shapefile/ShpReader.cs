using System.Buffers.Binary;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>
/// Reads the shapes of a .shp file ("ESRI Shapefile Technical Description", 1998). Where each one lies is told by the .shx
/// file, since editors leave the old version of a shape behind; without it the shapes are read one after the other.
/// </summary>
internal sealed class ShpReader : IDisposable
{
    private const int HeaderBytes = 100;
    private const int FileCode = 9994;

    // No shape is larger; a damaged length is, and must not be believed.
    private const int MaxShapeBytes = 1 << 28;

    private readonly string _name;
    private readonly Stream _shapes;
    private readonly Stream? _index;
    private byte[] _buffer = new byte[1 << 12];
    private long _next = HeaderBytes;

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="shapes">The .shp file.</param>
    /// <param name="index">The .shx file; null when there is none.</param>
    public ShpReader(string name, Stream shapes, Stream? index)
    {
        (_name, _shapes, _index) = (name, shapes, index);
        CheckHeader(shapes, "the .shp file");
        if (index is not null) CheckHeader(index, "the .shx file");
    }

    /// <summary>How many shapes there are; null without index.</summary>
    public long? Count => (_index?.Length - HeaderBytes) / 8;

    /// <summary>The next shape; false at the end.</summary>
    /// <param name="shape">Null for a null shape.</param>
    /// <param name="problem">Why this shape can't be used; null when it can.</param>
    /// <exception cref="UnreadableFileException">The file is cut off or damaged.</exception>
    public bool Read(out Geometry? shape, out Reason? problem)
    {
        (shape, problem) = (null, null);
        if (FindNext() is not { } offset) return false;
        var content = ReadRecord(offset);
        try
        {
            shape = ShapeParser.Parse(content);
        }
        catch (UnusableShapeException e)
        {
            problem = e.Reason;
        }
        return true;
    }

    public void Dispose()
    {
        _shapes.Dispose();
        _index?.Dispose();
    }

    private long? FindNext()
    {
        if (_index is null) return _next < _shapes.Length ? _next : null;
        if (_index.Position + 8 > _index.Length) return null;
        Span<byte> entry = stackalloc byte[8];
        _index.ReadExactly(entry);
        return 2L * BinaryPrimitives.ReadUInt32BigEndian(entry);
    }

    private ReadOnlySpan<byte> ReadRecord(long offset)
    {
        Span<byte> header = stackalloc byte[8];
        if (offset < HeaderBytes || offset + header.Length > _shapes.Length) throw Damaged($"there is no shape at byte {offset}, where the index says");
        if (_shapes.Position != offset) _shapes.Position = offset;
        _shapes.ReadExactly(header);
        var bytes = 2L * BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        _next = offset + header.Length + bytes;
        if (bytes is < 4 or > MaxShapeBytes || _next > _shapes.Length) throw Damaged($"the shape at byte {offset} goes on beyond the file's end; it is cut off or damaged");
        if (_buffer.Length < bytes) _buffer = new byte[bytes];
        _shapes.ReadExactly(_buffer, 0, (int)bytes);
        return _buffer.AsSpan(0, (int)bytes);
    }

    private void CheckHeader(Stream file, string what)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (file.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes || BinaryPrimitives.ReadInt32BigEndian(header) != FileCode)
            throw Damaged($"{what} doesn't begin like one");
        var length = 2L * BinaryPrimitives.ReadUInt32BigEndian(header[24..]);
        if (length > file.Length) throw Damaged($"{what} is cut off: it should have {length} bytes and has {file.Length}");
    }

    private UnreadableFileException Damaged(string reason) => new(_name, reason + ".");
}
