using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Export.Formats;

/// <summary>
/// An XLSX workbook of one sheet, with numbers, dates and truth values as such. A point is <c>lon</c> and <c>lat</c>, other
/// geometries are WKT; one that is too long for a cell says so in its place. The document's description names the system.
/// </summary>
// The sheet is written element by element: the library's own writer gives every element a prefix, over which GDAL stumbles.
internal sealed class XlsxWriter : FeatureWriter
{
    /// <summary>Rows of a sheet, its header included (ECMA-376, as Excel limits it).</summary>
    private const int MostRows = 1_048_576;

    private const int LongestText = 32_767;
    private const string TooLong = "几何过长 (too long for a cell: export GeoPackage or GeoJSON)";
    private const string DateStyle = "1";

    /// <summary>Style 0 is plain, style 1 a date.</summary>
    private const string Styles = $"""
        <styleSheet xmlns="{WorkbookIndex.Namespace}">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
          <fonts count="1"><font/></fonts>
          <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
          <borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>
        </styleSheet>
        """;

    private static readonly string[] ColumnLetters = [.. Enumerable.Range(0, 26 * 26).Select(Letters)];

    private readonly TemporaryFile _file = new();
    private readonly SpreadsheetDocument _document;
    private readonly XmlWriter _sheet;
    private readonly ImportKind _kind;
    private readonly Stream _output;
    private int _rows;
    private bool _isClosed;

    public XlsxWriter(ImportKind kind, CoordinateSystem system, Stream output)
    {
        (_kind, _output) = (kind, output);
        _document = SpreadsheetDocument.Create(_file.Path, SpreadsheetDocumentType.Workbook);
        _document.PackageProperties.Description = $"{kind.Name}, {system.Name}";
        var workbook = _document.AddWorkbookPart();
        AddStyles(workbook);
        var part = workbook.AddNewPart<WorksheetPart>();
        WorkbookIndex.Write(workbook, [(kind.Name, workbook.GetIdOfPart(part))]);
        _sheet = XmlWriter.Create(part.GetStream(FileMode.Create), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        Begin();
        WriteRow(kind.Columns.SelectMany(Headers));
    }

    public override ValueTask WriteAsync(FeatureRow row, CancellationToken cancel)
    {
        if (_rows == MostRows) throw new FilterException($"A sheet holds {MostRows - 1} features, and there are more. Export CSV or GeoPackage, or choose fewer.");
        WriteRow(_kind.Columns.Index().SelectMany(c => Cells(c.Item, row.Values[c.Index])));
        return ValueTask.CompletedTask;
    }

    public override async ValueTask FinishAsync(CancellationToken cancel)
    {
        Close();
        await _file.CopyToAsync(_output, cancel);
    }

    protected override ValueTask CloseAsync()
    {
        Close();
        return _file.DisposeAsync();
    }

    /// <summary>The header stays in sight.</summary>
    private void Begin()
    {
        _sheet.WriteStartElement("worksheet", WorkbookIndex.Namespace);
        _sheet.WriteStartElement("sheetViews");
        _sheet.WriteStartElement("sheetView");
        _sheet.WriteAttributeString("workbookViewId", "0");
        _sheet.WriteStartElement("pane");
        _sheet.WriteAttributeString("ySplit", "1");
        _sheet.WriteAttributeString("topLeftCell", "A2");
        _sheet.WriteAttributeString("activePane", "bottomLeft");
        _sheet.WriteAttributeString("state", "frozen");
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteStartElement("sheetData");
    }

    private void Close()
    {
        if (_isClosed) return;
        _isClosed = true;
        _sheet.Dispose();
        _document.Dispose();
    }

    private static IEnumerable<string> Headers(Column column) => column.Type == ColumnType.Point ? ["lon", "lat"] : [column.Name];

    private static IEnumerable<object?> Cells(Column column, object? value) =>
        column.Type == ColumnType.Point ? [(value as Point)?.X, (value as Point)?.Y] : [value];

    private void WriteRow(IEnumerable<object?> cells)
    {
        _rows++;
        var number = _rows.ToString(CultureInfo.InvariantCulture);
        _sheet.WriteStartElement("row");
        _sheet.WriteAttributeString("r", number);
        foreach (var (place, value) in cells.Index())
            if (value is not null) WriteCell(ColumnLetters[place] + number, value);
        _sheet.WriteEndElement();
    }

    private void WriteCell(string address, object value)
    {
        _sheet.WriteStartElement("c");
        _sheet.WriteAttributeString("r", address);
        switch (value)
        {
            case bool truth: WriteValue("b", truth ? "1" : "0"); break;
            case DateOnly day: WriteValue("n", day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), DateStyle); break;
            case int or long or double or decimal: WriteValue("n", ValueText.Of(value)); break;
            default: WriteText(ValueText.Of(value)); break;
        }

        _sheet.WriteEndElement();
    }

    private void WriteValue(string type, string value, string? style = null)
    {
        if (style is not null) _sheet.WriteAttributeString("s", style);
        _sheet.WriteAttributeString("t", type);
        _sheet.WriteElementString("v", value);
    }

    private void WriteText(string text)
    {
        _sheet.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is");
        _sheet.WriteStartElement("t");
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(text.Length <= LongestText ? Printable(text) : TooLong);
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    /// <summary>XML has no place for control characters; a blank stands for each.</summary>
    private static string Printable(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(c => IsControl(c) ? ' ' : c)) : text;

    private static bool IsControl(char character) => character is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';

    private static void AddStyles(WorkbookPart workbook)
    {
        using var styles = new StreamWriter(workbook.AddNewPart<WorkbookStylesPart>().GetStream(FileMode.Create));
        styles.Write(Styles);
    }

    /// <summary>A to Z, AA to ZZ.</summary>
    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
