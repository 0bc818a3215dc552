using System.Security.Cryptography;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Import.Checks;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Traces;

/// <summary>Reads the traces of one file after the other, as one stream.</summary>
internal sealed class TraceReading(IReadOnlyList<string> paths, TraceOptions options, IProgress<ImportProgress>? progress)
{
    private const int TracesPerReport = 100;

    // Progress is told to whoever watches: not how many points one courier has.
    private const int CountedPoints = 10_000;

    private readonly Dictionary<string, string> _fileByHash = [];
    private long _points;

    /// <summary>Some positions of all.</summary>
    public PositionSample Sample { get; } = new(StreetComparison.SampleRows);

    public ImportNotes Rejected { get; private set; } = new();

    public ImportNotes Warnings { get; } = new();

    /// <exception cref="ImportException">A file can't be read as a whole.</exception>
    public IEnumerable<Trace> Traces()
    {
        foreach (var (i, path) in paths.Index())
        {
            var (name, hash) = (Path.GetFileName(path), HashOf(path));
            if (_fileByHash.TryAdd(hash, name))
            {
                foreach (var trace in Read(path, name, hash, i)) yield return trace;
            }
            else
            {
                Warnings.Add(new ImportNote(null, name, TraceReasons.FileCountedAlready.With(("file", _fileByHash[hash]))));
            }
        }
    }

    private IEnumerable<Trace> Read(string path, string name, string hash, int index)
    {
        using var file = TraceFile.Open(path, options with { FileKey = hash });
        var (withTime, withoutTime) = (0L, 0L);
        foreach (var (i, trace) in file.Traces().Index())
        {
            (withTime, withoutTime) = (withTime + trace.Points.Length, withoutTime + trace.PointsWithoutTime);
            _points += trace.Points.Length;
            foreach (var point in trace.Points) Sample.Add(point);
            if (i % TracesPerReport == 0) progress?.Report(new ImportProgress("reading and matching", _points / CountedPoints * CountedPoints, (index + file.Fraction) / paths.Count));
            yield return trace;
        }

        foreach (var remark in ImportNotes.Of(file.Remarks).OfFile(name).First) Warnings.Add(remark);
        if (withoutTime > 0 && withTime == 0)
            Warnings.Add(new ImportNote(null, name, TraceReasons.TimesMissing.With()));
        Rejected = ImportNotes.Merge(Rejected, paths.Count == 1 ? file.Rejected : file.Rejected.OfFile(name));
    }

    private static string HashOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UnreadableFileException.Unavailable(Path.GetFileName(path), e);
        }
    }
}
