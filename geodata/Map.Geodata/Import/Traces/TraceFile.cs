using System.Text;
using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Values;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Traces;

/// <summary>A file of traces, read as a stream. What it calls its couriers stays in it.</summary>
public abstract class TraceFile : IDisposable
{
    /// <summary>A day at a position a second has a tenth of them; a longer trace is given in pieces.</summary>
    public const int MaxPoints = 1_000_000;

    // Receivers that don't know the time yet write that of 1970 or 1980.
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private delegate TraceFile Opener(string path, TraceOptions options);

    private static readonly Dictionary<string, Opener> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gpx"] = (path, options) => new GpxFile(path, options),
        [".csv"] = (path, options) => new CsvTraceFile(path, options),
        [".tsv"] = (path, options) => new CsvTraceFile(path, options),
        [".txt"] = (path, options) => new CsvTraceFile(path, options),
        [".geojson"] = (path, options) => new GeoJsonTraceFile(path, options),
        [".json"] = (path, options) => new GeoJsonTraceFile(path, options),
        [".geojsonl"] = (path, options) => new GeoJsonTraceFile(path, options),
        [".geojsons"] = (path, options) => new GeoJsonTraceFile(path, options),
        [".geojsonseq"] = (path, options) => new GeoJsonTraceFile(path, options),
        [".ndjson"] = (path, options) => new GeoJsonTraceFile(path, options),
    };

    /// <summary>How names of files of traces end: ".gpx".</summary>
    public static IReadOnlyCollection<string> Endings => Openers.Keys;

    /// <summary>Points that were left out, each with its reason; complete when all traces have been read.</summary>
    public ImportNotes Rejected { get; } = new();

    /// <summary>What the reader had to decide about the file as a whole.</summary>
    public virtual IEnumerable<ImportNote> Remarks => [];

    /// <summary>Share of the file that has been read, 0–1.</summary>
    public abstract double Fraction { get; }

    /// <param name="path">A GPX, CSV or GeoJSON file.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="UnknownFormatException">No format has this ending.</exception>
    /// <exception cref="UnreadableFileException">The file is missing or not in the format.</exception>
    /// <exception cref="MissingCoordinateSystemException">A CSV file's system isn't declared.</exception>
    public static TraceFile Open(string path, TraceOptions? options = null)
    {
        var name = Path.GetFileName(path);
        if (!Openers.TryGetValue(Path.GetExtension(path), out var open)) throw new UnknownFormatException(name, Openers.Keys);
        try
        {
            return open(path, options ?? new TraceOptions());
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableFileException(name, "its beginning is neither UTF-8 nor GB18030. Save it as UTF-8.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UnreadableFileException.Unavailable(name, e);
        }
    }

    /// <exception cref="UnreadableFileException">The file is cut off or malformed beyond one point.</exception>
    public abstract IEnumerable<Trace> Traces();

    public abstract void Dispose();

    /// <summary>The point in WGS-84; null, with a remark, when it can't be one.</summary>
    private protected ReadPoint? Accept(long number, double? x, double? y, DateTimeOffset? at, CoordinateSystem system)
    {
        try
        {
            if (x is not { } east || y is not { } north || !double.IsFinite(east + north)) throw new UnusableGeometryException(TraceReasons.PointWithoutPosition.With());
            if (at is { } moment && moment.Year is < FirstYear or > LastYear)
                throw new UnusableGeometryException(TraceReasons.TimeOfNobody.With());
            PositionCheck.CheckWritten(new Envelope(east, east, north, north), system);
            var place = system.ToWgs84(new GeoPosition(east, north));
            PositionCheck.CheckConverted(new Envelope(place.X, place.X, place.Y, place.Y), new Envelope(east, east, north, north), system);
            return new ReadPoint(Wgs84.ToUnits(place.X), Wgs84.ToUnits(place.Y), at?.ToUnixTimeMilliseconds());
        }
        catch (UnusableGeometryException e)
        {
            // Where and when somebody was is told nowhere, not even of points that are left out.
            Rejected.Add(new ImportNote(number, null, e.WithoutPosition));
            return null;
        }
    }
}
