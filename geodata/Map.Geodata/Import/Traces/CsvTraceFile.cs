using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// A table of positions: longitude, latitude, perhaps time and perhaps what tells couriers, or their rides, apart. Rows of one
/// trace stand in their order; those of several may be mixed, as in a table sorted by time.
/// </summary>
internal sealed class CsvTraceFile : TraceFile
{
    private readonly CsvFile _file;
    private readonly TraceColumns _columns;
    private readonly CoordinateSystem _system;
    private readonly CourierKeys _couriers;
    private readonly string _key;

    public CsvTraceFile(string path, TraceOptions options)
    {
        var name = Path.GetFileName(path);
        _system = options.CoordinateSystem ?? throw new MissingCoordinateSystemException(name);
        (_couriers, _key) = (options.Couriers, options.FileKey ?? name);
        _columns = new TraceColumns(name, options.Mapping);
        _file = new CsvFile(path);
        try
        {
            _columns.Extend(_file.Headers);
            if (!_columns.HasPosition) throw new UnreadableFileException(name, "it has no columns of longitude and latitude.");
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public override double Fraction => _file.Fraction;

    public override IEnumerable<ImportNote> Remarks
    {
        get
        {
            if (!_columns.TellsApart) yield return new ImportNote(null, null, TraceReasons.TracesNotToldApart.With());
            else if (!_columns.HasCourier) yield return new ImportNote(null, _columns.TraceHeader, TraceReasons.TraceCountsAsCourier.With());
            if (!_columns.HasTime) yield return new ImportNote(null, null, TraceReasons.TimesColumnMissing.With());
        }
    }

    public override IEnumerable<Trace> Traces()
    {
        var gathered = new TraceGatherer();
        var (name, courier) = ((string?)null, _couriers.Of(_key, 0));
        foreach (var row in _file.Rows())
        {
            if (ReadPoint(row) is not { } point) continue;
            var trace = _columns.TraceOf(row);
            if (_columns.TellsApart && (_columns.CourierOf(row) ?? trace ?? "") is var now && now != name) (name, courier) = (now, _couriers.Of(now));
            gathered.Add(courier, trace, point);
            if (!gathered.IsFull) continue;
            foreach (var whole in gathered.TakeAll()) yield return whole;
        }
        foreach (var whole in gathered.TakeAll()) yield return whole;
    }

    public override void Dispose() => _file.Dispose();

    private ReadPoint? ReadPoint(RawRow row)
    {
        var time = _columns.TimeOf(row);
        var at = time is null ? null : TraceTime.Find(time);
        if (row.Problem is null && (time is null || at is not null))
            return Accept(row.Number, _columns.LongitudeOf(row), _columns.LatitudeOf(row), at, _system);
        Rejected.Add(row.Problem is { } problem ? new ImportNote(row.Number, null, problem) : new ImportNote(row.Number, _columns.TimeHeader, TraceReasons.NotATraceTime.With()));
        return null;
    }
}
