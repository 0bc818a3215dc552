using System.Globalization;
using System.Xml;
using Map.Geodata.Export.Formats;

namespace Map.Api.Reports.Files;

/// <summary>Writes a worksheet row by row (ECMA-376, part 1, 18.3), its first row staying in sight.</summary>
// Element by element: the library's own writer gives every element a prefix, over which GDAL stumbles.
internal sealed class SheetWriter : IDisposable
{
    private const int LongestText = 32_767;

    private readonly XmlWriter _xml;
    private int _column;

    public SheetWriter(Stream output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        _xml.WriteStartElement("worksheet", WorkbookIndex.Namespace);
        _xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="20" width="15" customWidth="1"/></cols>""");
        _xml.WriteStartElement("sheetData");
    }

    /// <summary>The number of the row that is being written, from 1.</summary>
    public int Row { get; private set; }

    public void BeginRow()
    {
        if (Row > 0) _xml.WriteEndElement();
        (Row, _column) = (Row + 1, 0);
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Row.ToString(CultureInfo.InvariantCulture));
    }

    public void Skip() => _column++;

    public void Text(string text, int style = 0)
    {
        Begin("inlineStr", style);
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(string.Concat(text.Take(LongestText).Select(c => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' ? ' ' : c)));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A number, with the formula that gives it where there is one.</summary>
    public void Number(string value, int style, string? formula = null)
    {
        Begin("n", style);
        if (formula is not null) _xml.WriteElementString("f", formula);
        _xml.WriteElementString("v", value);
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        if (Row > 0) _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    /// <summary>A to Z.</summary>
    public static string Letters(int column) => ((char)('A' + column)).ToString();

    private void Begin(string type, int style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", Letters(_column++) + Row.ToString(CultureInfo.InvariantCulture));
        if (style > 0) _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("t", type);
    }
}
