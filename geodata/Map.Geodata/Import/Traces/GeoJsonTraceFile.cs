using System.Globalization;
using System.Text.Json;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Formats.GeoJson;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// GeoJSON: a line with a time for each of its positions, as converters of GPX write it (a property "coordTimes", "times", or
/// "coordinateProperties" that holds one of them), is a trace; points with a "time" and a courier or trace are one together.
/// </summary>
internal sealed class GeoJsonTraceFile : TraceFile
{
    private static readonly string[] TimesNames = ["coordTimes", "times", "coord_times"];
    private const string NestedName = "coordinateProperties";

    private readonly string _name;
    private readonly GeoJsonFile _file;
    private readonly TraceColumns _columns;
    private readonly TraceOptions _options;
    private readonly TraceGatherer _gathered = new();
    private bool _hasNameless;

    public GeoJsonTraceFile(string path, TraceOptions options)
    {
        _name = Path.GetFileName(path);
        (_options, _columns, _file) = (options, new TraceColumns(_name, options.Mapping), new GeoJsonFile(path));
    }

    public override double Fraction => _file.Fraction;

    public override IEnumerable<ImportNote> Remarks => _hasNameless
        ? [new ImportNote(null, null, TraceReasons.LineCountsAsCourier.With())]
        : [];

    public override IEnumerable<Trace> Traces()
    {
        foreach (var row in _file.Rows())
        {
            _columns.Extend(_file.Headers);
            // The problem itself may repeat a position.
            if (row.Problem is not null) Rejected.Add(new ImportNote(row.Number, null, TraceReasons.NotATraceFeature.With()));
            else ReadFeature(row);
            if (!_gathered.IsFull) continue;
            foreach (var whole in _gathered.TakeAll()) yield return whole;
        }
        foreach (var whole in _gathered.TakeAll()) yield return whole;
    }

    public override void Dispose() => _file.Dispose();

    private void ReadFeature(RawRow row)
    {
        var (name, trace) = (_columns.CourierOf(row) ?? _columns.TraceOf(row), _columns.TraceOf(row));
        var lines = row.Geometry switch
        {
            Point or MultiPoint or LineString => [row.Geometry.Coordinates],
            MultiLineString several => several.Geometries.Select(line => line.Coordinates).ToArray(),
            _ => [],
        };
        var isPoint = row.Geometry is Point;
        _hasNameless |= name is null && !isPoint;
        // Points without a name are one courier's; a line without one is a courier's of its own.
        var courier = name is null ? _options.Couriers.Of(_options.FileKey ?? _name, isPoint ? 0 : row.Number) : _options.Couriers.Of(name);
        trace ??= isPoint ? null : row.Number.ToString(CultureInfo.InvariantCulture);
        var times = isPoint ? _columns.TimeOf(row) : FindTimes(row);
        if (lines.Length == 0) Rejected.Add(new ImportNote(row.Number, null, TraceReasons.NotATrace.With()));
        else if (TryReadTimes(row.Number, times, isPoint, lines, out var moments)) Add(row.Number, courier, trace, lines, moments);
    }

    private void Add(long number, long courier, string? trace, Coordinate[][] lines, DateTimeOffset?[]? moments)
    {
        var system = _options.CoordinateSystem ?? _file.DeclaredSystem ?? CoordinateSystem.Wgs84;
        foreach (var (i, position) in lines.SelectMany(line => line).Index())
            if (Accept(number, position.X, position.Y, moments?[i], system) is { } point) _gathered.Add(courier, trace, point);
    }

    /// <summary>False, with a remark, where the times are not those of the positions; without times there are none.</summary>
    private bool TryReadTimes(long number, string? text, bool isPoint, Coordinate[][] lines, out DateTimeOffset?[]? moments)
    {
        moments = text is null ? null : isPoint ? [TraceTime.Find(text)] : TraceTime.ListOrNull(text);
        if (text is null || (moments is not null && moments.Length == lines.Sum(line => line.Length) && !Array.Exists(moments, m => m is null))) return true;
        Rejected.Add(new ImportNote(number, null, (isPoint ? TraceReasons.NotATraceTime : TraceReasons.TimesNotOfPositions).With()));
        return false;
    }

    private string? FindTimes(RawRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i] is not { } text) continue;
            if (TimesNames.Contains(_file.Headers[i])) return text;
            if (_file.Headers[i] == NestedName && FindNested(text) is { } nested) return nested;
        }
        return null;
    }

    private static string? FindNested(string text)
    {
        using var properties = JsonDocument.Parse(text);
        if (properties.RootElement.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in TimesNames)
            if (properties.RootElement.TryGetProperty(name, out var times)) return times.GetRawText();
        return null;
    }
}
