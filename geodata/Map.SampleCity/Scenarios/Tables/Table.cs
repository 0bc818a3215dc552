using System.Globalization;
using Map.SampleCity.Files;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>Rows of one kind as a file that users import.</summary>
/// <param name="kind">The importer's kind.</param>
/// <param name="header">Its columns.</param>
internal abstract class Table(string kind, string header)
{
    private readonly List<object?[]> _rows = [];

    public string Kind => kind;

    /// <summary>Its place in the manifest tells the system of its positions: all are WGS-84.</summary>
    public bool HasPositions => header.Split(',').Any(c => c is "location" or "boundary" or "area" or "activity_area" or "path");

    public int Count => _rows.Count;

    public string ToCsv() => CsvText.Write(header, _rows);

    protected void Add(params object?[] cells) => _rows.Add(cells);

    protected static string Number(int number, int digits = 3) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
