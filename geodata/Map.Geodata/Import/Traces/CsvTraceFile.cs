using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// A table of positions: longitude, latitude, perhaps time and perhaps what tells one trace from the next. Rows of one trace
/// stand together, in their order.
/// </summary>
internal sealed class CsvTraceFile : TraceFile
{
    private const string TraceName = "trace";
    private const string TimeName = "time";

    private static readonly Column Time = Columns.Moment(TimeName);

    // What a header of such a table may mean; nothing of this kind has a table in the store.
    private static readonly ImportKind Kind = new() { Name = "traces", Table = "", Labels = [], Columns = [Columns.Text(TraceName), Time, Columns.Point("position")] };

    private readonly CsvFile _file;
    private readonly HeaderBinding _binding;
    private readonly CoordinateSystem _system;

    public CsvTraceFile(string path, CoordinateSystem? system)
    {
        var name = Path.GetFileName(path);
        _system = system ?? throw new MissingCoordinateSystemException(name);
        _file = new CsvFile(path);
        _binding = new HeaderBinding(Kind, name, new Dictionary<string, string>());
        _binding.Extend(_file.Headers);
        if (_binding.Has(HeaderNames.Longitude) && _binding.Has(HeaderNames.Latitude)) return;
        _file.Dispose();
        throw new UnreadableFileException(name, "it has no columns of longitude and latitude.");
    }

    public override IEnumerable<Trace> Traces()
    {
        var (points, current) = (new List<TracePoint>(), (string?)null);
        foreach (var row in _file.Rows())
        {
            var trace = Cell(row, TraceName);
            if (points.Count > 0 && (trace != current || points.Count == MaxPoints))
            {
                yield return new Trace(points);
                points = [];
            }
            current = trace;
            if (ReadPoint(row) is { } point) points.Add(point);
        }
        if (points.Count > 0) yield return new Trace(points);
    }

    public override void Dispose() => _file.Dispose();

    private TracePoint? ReadPoint(RawRow row)
    {
        var at = Cell(row, TimeName) is { } time ? CellParser.Parse(Time, time, out _) as DateTimeOffset? : null;
        return Accept(row.Number, Number(Cell(row, HeaderNames.Longitude)), Number(Cell(row, HeaderNames.Latitude)), at, _system);
    }

    private string? Cell(RawRow row, string name)
    {
        for (var i = 0; i < row.Cells.Count && i < _file.Headers.Count; i++)
            if (_binding.NameAt(i) == name) return row.Cells[i];
        return null;
    }

    private static double? Number(string? text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
