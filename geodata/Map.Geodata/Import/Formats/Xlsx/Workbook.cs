using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>An opened .xlsx file: which sheets it has, and the tables that they share.</summary>
internal sealed class Workbook : IDisposable
{
    // XML packs to a tenth or, with many like rows, a fiftieth.
    private const int MaxRatio = 200;
    private const long HarmlessBytes = 1 << 26;
    private const long MaxDomCharacters = 1 << 26;

    private readonly string _name;
    private readonly SpreadsheetDocument _document;
    private readonly Lazy<List<string?>> _shared;

    public Workbook(string path)
    {
        _name = Path.GetFileName(path);
        CheckArchive(path);
        _document = SpreadsheetDocument.Open(path, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxDomCharacters });
        _shared = new(() => SharedTexts.Read(_name, _document.WorkbookPart!.SharedStringTablePart is { } part ? OpenXml(part) : null));
        Styles = new CellStyles(_document.WorkbookPart?.WorkbookStylesPart);
        Since1904 = _document.WorkbookPart?.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    public CellStyles Styles { get; }

    public bool Since1904 { get; }

    public IReadOnlyList<string?> Shared => _shared.Value;

    /// <summary>The sheets that people see.</summary>
    public IReadOnlyList<string> VisibleSheets =>
        [.. Sheets.Where(s => s.State is null || s.State.Value == SheetStateValues.Visible).Select(s => s.Name!.Value!)];

    public IReadOnlyList<string> AllSheets => [.. Sheets.Select(s => s.Name!.Value!)];

    /// <summary>The sheet's XML, with the stream whose position tells how far it has been read.</summary>
    public XmlReader OpenSheet(string sheet) => OpenXml(PartOf(sheet));

    public SheetReader CreateReader(XmlReader xml) => new(_name, xml, Shared, Styles, Since1904);

    /// <summary>The last row that the sheet says it has; null when it doesn't.</summary>
    public int? LastRow(string sheet)
    {
        using var xml = OpenSheet(sheet);
        while (xml.Read() && xml.LocalName != "sheetData")
            if (xml.LocalName == "dimension" && xml.GetAttribute("ref")?.Split(':')[^1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]) is { } row)
                return int.TryParse(row, out var last) ? last : null;
        return null;
    }

    public void Dispose() => _document.Dispose();

    private IEnumerable<Sheet> Sheets => _document.WorkbookPart?.Workbook.Sheets?.Elements<Sheet>()
        .Where(s => s is { Name.Value: not null, Id.Value: { } id } && _document.WorkbookPart.TryGetPartById(id, out var part) && part is WorksheetPart) ?? [];

    private OpenXmlPart PartOf(string sheet) => _document.WorkbookPart!.GetPartById(Sheets.First(s => s.Name!.Value == sheet).Id!.Value!);

    private static XmlReader OpenXml(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { CloseInput = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit });

    private void CheckArchive(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var part in archive.Entries)
            if (part.Length > HarmlessBytes && part.Length / Math.Max(1, part.CompressedLength) > MaxRatio)
                throw new UnreadableFileException(_name, $"{part.FullName} in it unpacks to {part.Length >> 20} MB from {part.CompressedLength >> 10} kB, which no spreadsheet program writes.");
    }
}
