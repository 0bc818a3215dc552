using System.Globalization;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Values;

/// <summary>Turns raw rows into the values of a kind's columns.</summary>
internal sealed class RowParser(ImportKind kind, HeaderBinding binding, GeometryIntake geometries)
{
    private readonly RowProblems _problems = new();
    private readonly List<Reason> _repairs = [];
    private readonly Dictionary<string, int> _places = kind.Columns.Select((column, place) => (column.Name, place)).ToDictionary();

    /// <summary>Whether any row so far brought this geometry column, be it by position cells, WKT or the format's own geometry.</summary>
    public HashSet<string> GeometryColumnsSeen { get; } = [];

    /// <summary>Whether rows had position cells beside the format's own geometry, which is the one that counts.</summary>
    public bool HasSecondPosition { get; private set; }

    /// <summary>Values in the order of the kind's columns, or null with the reason for rejecting the row.</summary>
    public object?[]? Parse(RawRow row, out ImportNote? rejection, out ImportNote? repair)
    {
        _problems.Clear();
        _repairs.Clear();
        var values = new object?[kind.Columns.Count];
        if (row.Problem is { } problem) _problems.Add(null, problem);
        else ParseRow(row, values);
        rejection = _problems.Any ? _problems.ToNote(row.Number) : null;
        repair = _repairs.Count > 0 ? new ImportNote(row.Number, null, [.. _repairs]) : null;
        return rejection is null ? values : null;
    }

    private void ParseRow(RawRow row, object?[] values)
    {
        string? longitude = null, latitude = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (binding.NameAt(i) is not { } name) continue;
            if (row.BadCells?.GetValueOrDefault(i) is { } bad) _problems.Add(binding.HeaderOf(name), bad);
            if (row.Cells[i] is not { } text) continue;
            if (name == HeaderNames.Longitude) longitude = text;
            else if (name == HeaderNames.Latitude) latitude = text;
            else if (name == HeaderNames.Wkt) PutWkt(text, null, name, values);
            else PutCell(kind.Columns[_places[name]], text, values);
        }
        if (row.Geometry is { } geometry) Put(geometry, null, null, values);
        if (row.Repair is { } mended) _repairs.Add(mended);
        if (longitude is null && latitude is null) { }
        else if (row.Geometry is not null) HasSecondPosition = true;
        else PutPosition(longitude, latitude, values);
        CheckRequired(values);
    }

    private void PutCell(Column column, string text, object?[] values)
    {
        if (column.IsGeometry)
        {
            PutWkt(text, column, column.Name, values);
            return;
        }
        values[_places[column.Name]] = CellParser.Parse(column, text, out var problems);
        if (problems.Count > 0) _problems.Add(binding.HeaderOf(column.Name), problems, Shown(text));
    }

    private void PutWkt(string text, Column? column, string name, object?[] values)
    {
        try
        {
            Put(geometries.ParseWkt(text), column, binding.HeaderOf(name), values);
        }
        catch (UnusableGeometryException e)
        {
            _problems.Add(binding.HeaderOf(name), e.Reason, Shown(text));
        }
    }

    private void PutPosition(string? longitude, string? latitude, object?[] values)
    {
        var headers = $"{binding.HeaderOf(HeaderNames.Longitude)}, {binding.HeaderOf(HeaderNames.Latitude)}";
        var written = $"{Shown(longitude)}, {Shown(latitude)}";
        if (Degrees(longitude) is { } x && Degrees(latitude) is { } y)
            Put(new Point(x, y), null, headers, values, written);
        else
            _problems.Add(headers, PositionReasons.NoPosition.With(("longitude", Shown(longitude)), ("latitude", Shown(latitude))), written);
    }

    // A geometry goes to the column that takes its type, unless the file names the column.
    private void Put(Geometry geometry, Column? column, string? header, object?[] values, string? written = null)
    {
        try
        {
            column ??= kind.Geometries.FirstOrDefault(c => Suits(geometry, c.Type)) ?? kind.Geometries.FirstOrDefault();
            if (column is null) return;
            if (values[_places[column.Name]] is not null) throw new UnusableGeometryException(GeometryReasons.GeometryGivenTwice.With());
            values[_places[column.Name]] = geometries.Take(geometry, column.Type, out var repair);
            GeometryColumnsSeen.Add(column.Name);
            if (repair is not null) _repairs.Add(repair);
        }
        catch (UnusableGeometryException e)
        {
            _problems.Add(header, e.Reason, written);
        }
    }

    private void CheckRequired(object?[] values)
    {
        foreach (var column in kind.Columns)
            if (column.IsRequired && !column.IsGeometry && values[_places[column.Name]] is null && binding.Has(column.Name) && !_problems.Any)
                _problems.Add(binding.HeaderOf(column.Name), CellReasons.ValueMissing.With());
    }

    private static bool Suits(Geometry geometry, ColumnType type) => type switch
    {
        ColumnType.Point => geometry is IPuntal,
        ColumnType.LineString => geometry is ILineal,
        _ => geometry is IPolygonal,
    };

    private static double? Degrees(string? text) =>
        text is not null && double.TryParse(CellParser.HalfWidth(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static string Shown(string? text) => text is null ? "" : Shortened.To(text, CellParser.Shown);
}
