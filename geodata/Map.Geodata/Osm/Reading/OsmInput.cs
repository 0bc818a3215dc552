using System.IO.Compression;

namespace Map.Geodata.Osm.Reading;

/// <summary>An open file whose format is known, with its progress and its cancellation.</summary>
internal sealed class OsmInput : IDisposable
{
    private readonly FileStream _file;
    private readonly IProgress<OsmReadProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly long _bytesTotal;

    private OsmInput(FileStream file, Stream content, OsmFormat format, IProgress<OsmReadProgress>? progress, CancellationToken cancellation)
    {
        _file = file;
        Content = content;
        Format = format;
        _progress = progress;
        _cancellation = cancellation;
        _bytesTotal = file.Length;
        Name = Path.GetFileName(file.Name);
    }

    public string Name { get; }

    public OsmFormat Format { get; }

    /// <summary>The bytes of the format itself: unpacked when the file was a .gz.</summary>
    public Stream Content { get; }

    /// <summary>How many bytes of content there are; unknown while they are packed.</summary>
    public long? ContentLength => Content == _file ? _bytesTotal : null;

    public static OsmInput Open(string path, IProgress<OsmReadProgress>? progress, CancellationToken cancellation)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        try
        {
            return Open(file, progress, cancellation);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reports the progress, and ends the reading when somebody asked for that.</summary>
    public void Tick()
    {
        _cancellation.ThrowIfCancellationRequested();
        _progress?.Report(new OsmReadProgress(_file.Position, _bytesTotal));
    }

    public OsmFormatException Damaged(string problem, long? byteOffset = null, int? line = null, Exception? cause = null)
        => new(Name, problem, "The file is cut off or damaged: get it again, or check it with 'osmium fileinfo -e'", byteOffset, line, cause);

    public void Dispose()
    {
        Content.Dispose();
        _file.Dispose();
    }

    private static OsmInput Open(FileStream file, IProgress<OsmReadProgress>? progress, CancellationToken cancellation)
    {
        string name = Path.GetFileName(file.Name);
        var start = FileSignature.ReadStart(file);
        file.Position = 0;
        if (!FileSignature.IsGzip(start))
            return new OsmInput(file, file, FileSignature.Recognize(name, start), progress, cancellation);

        var format = FileSignature.Recognize(name, ReadUnpackedStart(file, name));
        file.Position = 0;
        return new OsmInput(file, new GZipStream(file, CompressionMode.Decompress, leaveOpen: true), format, progress, cancellation);
    }

    private static byte[] ReadUnpackedStart(FileStream file, string name)
    {
        try
        {
            using var unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            return FileSignature.ReadStart(unpacked);
        }
        catch (InvalidDataException e)
        {
            throw new OsmFormatException(name, "expected gzip data, as its first two bytes say, and found something else", "Get the file again", 0, cause: e);
        }
    }
}
