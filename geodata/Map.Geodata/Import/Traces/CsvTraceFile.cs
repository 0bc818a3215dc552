using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// A table of positions: longitude, latitude, perhaps time and perhaps what tells couriers, or their rides, apart. Rows of one
/// trace stand in their order; a trace may come in several pieces, as in a table sorted by time.
/// </summary>
internal sealed class CsvTraceFile : TraceFile
{
    private const string TraceName = "trace";
    private const string CourierName = "courier";
    private const string TimeName = "time";

    private static readonly Column Time = Columns.Moment(TimeName);

    // What a header of such a table may mean; nothing of this kind has a table in the store.
    private static readonly ImportKind Kind = new()
    {
        Name = "traces",
        Table = "",
        Labels = [],
        Columns = [Columns.Text(TraceName), Columns.Text(CourierName), Time, Columns.Point("position")],
    };

    private readonly CsvFile _file;
    private readonly HeaderBinding _binding;
    private readonly CoordinateSystem _system;
    private readonly CourierNumbers _couriers;

    public CsvTraceFile(string path, TraceOptions options)
    {
        var name = Path.GetFileName(path);
        _system = options.CoordinateSystem ?? throw new MissingCoordinateSystemException(name);
        _couriers = options.Couriers;
        _binding = new HeaderBinding(Kind, name, options.Mapping);
        _file = new CsvFile(path);
        try
        {
            _binding.Extend(_file.Headers);
            if (!_binding.Has(HeaderNames.Longitude) || !_binding.Has(HeaderNames.Latitude))
                throw new UnreadableFileException(name, "it has no columns of longitude and latitude.");
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
            if (!TellsApart) yield return new ImportNote(null, null, "no column tells one courier or trace from the next, so all its points count as one courier's");
            else if (!_binding.Has(CourierName)) yield return new ImportNote(null, _binding.HeaderOf(TraceName), "each counts as a courier; if one courier rode several, give a column \"courier\" that says so");
            if (!_binding.Has(TimeName)) yield return new ImportNote(null, null, "no column of times was found");
        }
    }

    private bool TellsApart => _binding.Has(TraceName) || _binding.Has(CourierName);

    public override IEnumerable<Trace> Traces()
    {
        var (points, current, courier) = (new List<TracePoint>(), ((string?, string?))default, TellsApart ? -1 : _couriers.Next());
        foreach (var row in _file.Rows())
        {
            var trace = (Cell(row, CourierName), Cell(row, TraceName));
            if (points.Count > 0 && (trace != current || points.Count == MaxPoints))
            {
                yield return new Trace(courier, points);
                points = [];
            }
            if (TellsApart && (courier < 0 || trace != current)) courier = _couriers.Of(trace.Item1 ?? trace.Item2 ?? "");
            current = trace;
            if (ReadPoint(row) is { } point) points.Add(point);
        }
        if (points.Count > 0) yield return new Trace(courier, points);
    }

    public override void Dispose() => _file.Dispose();

    private TracePoint? ReadPoint(RawRow row)
    {
        var time = Cell(row, TimeName);
        var at = time is null ? null : ReadTime(time);
        if (row.Problem is null && (time is null || at is not null))
            return Accept(row.Number, Number(Cell(row, HeaderNames.Longitude)), Number(Cell(row, HeaderNames.Latitude)), at, _system);
        Rejected.Add(row.Problem is { } problem
            ? new ImportNote(row.Number, null, problem)
            : new ImportNote(row.Number, _binding.HeaderOf(TimeName), $"\"{time}\" is not a moment such as 2025-06-01T08:30+08:00, nor seconds or milliseconds since 1970"));
        return null;
    }

    // Without an offset it is China's time; receivers count seconds or milliseconds since 1970.
    private static DateTimeOffset? ReadTime(string text) => text.Length is 10 or 13 && text.All(char.IsAsciiDigit)
        ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, CultureInfo.InvariantCulture) * (text.Length == 10 ? 1_000 : 1))
        : CellParser.Parse(Time, text, out _) as DateTimeOffset?;

    private string? Cell(RawRow row, string name)
    {
        for (var i = 0; i < row.Cells.Count && i < _file.Headers.Count; i++)
            if (_binding.NameAt(i) == name) return row.Cells[i];
        return null;
    }

    private static double? Number(string? text) => text is not null && double.TryParse(CellParser.HalfWidth(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
