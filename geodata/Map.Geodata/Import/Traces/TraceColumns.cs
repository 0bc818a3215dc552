using System.Globalization;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;

namespace Map.Geodata.Import.Traces;

/// <summary>What a table of positions, or the properties of features, say of a position beside where it is.</summary>
internal sealed class TraceColumns(string file, IReadOnlyDictionary<string, string> mapping)
{
    private const string Trace = "trace";
    private const string Courier = "courier";
    private const string Time = "time";

    // What a header of such a table may mean; nothing of this kind has a table in the store.
    private static readonly ImportKind Kind = new()
    {
        Name = "traces",
        Table = "",
        Labels = [],
        Columns = [Columns.Text(Trace), Columns.Text(Courier), Columns.Moment(Time), Columns.Point("position")],
    };

    private readonly HeaderBinding _binding = new(Kind, file, mapping);
    private int _known;

    public bool HasPosition => _binding.Has(HeaderNames.Longitude) && _binding.Has(HeaderNames.Latitude);

    public bool HasCourier => _binding.Has(Courier);

    public bool HasTime => _binding.Has(Time);

    /// <summary>Whether anything tells one courier or trace from the next.</summary>
    public bool TellsApart => _binding.Has(Trace) || HasCourier;

    /// <summary>The header of what tells traces apart.</summary>
    public string? TraceHeader => _binding.HeaderOf(Trace);

    /// <summary>The header of times.</summary>
    public string? TimeHeader => _binding.HeaderOf(Time);

    /// <summary>Headers may become more while a file is read.</summary>
    public void Extend(IReadOnlyList<string> headers)
    {
        _binding.Extend(headers);
        _known = headers.Count;
    }

    public string? CourierOf(RawRow row) => Cell(row, Courier);

    public string? TraceOf(RawRow row) => Cell(row, Trace);

    public string? TimeOf(RawRow row) => Cell(row, Time);

    public double? LongitudeOf(RawRow row) => Number(Cell(row, HeaderNames.Longitude));

    public double? LatitudeOf(RawRow row) => Number(Cell(row, HeaderNames.Latitude));

    private string? Cell(RawRow row, string name)
    {
        for (var i = 0; i < row.Cells.Count && i < _known; i++)
            if (_binding.NameAt(i) == name) return row.Cells[i];
        return null;
    }

    private static double? Number(string? text) => text is not null && double.TryParse(CellParser.HalfWidth(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
