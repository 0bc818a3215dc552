using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>
/// A sheet of a workbook (ISO 29500). The header is the first row with at least two filled cells: titles above it, which stand
/// in one cell, are passed over. Formulas count by their saved results, dates and numbers by their values.
/// </summary>
internal sealed class XlsxFile : FeatureFile
{
    private const int MaxListed = 20;

    private static readonly byte[] CompoundFileMagic = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly string _name;
    private readonly Workbook _workbook;
    private readonly XmlReader _xml;
    private readonly SheetReader _reader;
    private readonly IEnumerator<SheetRow> _rows;
    private readonly SheetRow _header;
    private readonly int? _lastRow;
    private readonly List<int> _titles = [];
    private readonly SortedSet<int> _withoutHeader = [];
    private int _row;

    public XlsxFile(string path, string? sheet)
    {
        _name = Path.GetFileName(path);
        _workbook = Guarded(() => OpenWorkbook(path));
        try
        {
            var chosen = Guarded(() => Choose(sheet));
            _lastRow = Guarded(() => _workbook.LastRow(chosen));
            _xml = _workbook.OpenSheet(chosen);
            _reader = Guarded(() => _workbook.CreateReader(_xml));
            _rows = _reader.Rows().GetEnumerator();
            _header = FindHeader();
            Headers = ListHeaders();
        }
        catch
        {
            _xml?.Dispose();
            _workbook.Dispose();
            throw;
        }
    }

    public override IReadOnlyList<string> Headers { get; }

    public override double Fraction => _lastRow is > 0 ? Math.Min(1, _row / (double)_lastRow) : 0;

    public override IEnumerable<ImportNote> Remarks
    {
        get
        {
            foreach (var title in _titles) yield return new ImportNote(title, null, FileReasons.TakenForTitle.With());
            foreach (var column in _withoutHeader.Take(MaxListed)) yield return new ImportNote(null, ColumnName(column), FileReasons.ColumnWithoutHeader.With());
            foreach (var range in _reader.Merged.Where(IsBelowHeader).Take(MaxListed))
                yield return new ImportNote(null, range, FileReasons.CellsMerged.With());
        }
    }

    public override IEnumerable<RawRow> Rows()
    {
        while (Next() is { } row)
        {
            _row = row.Number;
            if (ToRow(row) is { } raw) yield return raw;
        }
    }

    public override void Dispose()
    {
        _rows.Dispose();
        _xml.Dispose();
        _workbook.Dispose();
    }

    private RawRow? ToRow(SheetRow row)
    {
        var cells = new string?[Headers.Count];
        Dictionary<int, Reason>? bad = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Column >= cells.Length || Headers[cell.Column].Length == 0) _withoutHeader.Add(cell.Column);
            else if (cell.Problem is { } problem) (bad ??= []).Add(cell.Column, problem);
            else cells[cell.Column] = cell.Text;
        }
        return bad is null && cells.All(c => c is null) ? null : new RawRow(row.Number, cells) { BadCells = bad };
    }

    private SheetRow FindHeader()
    {
        while (Next() is { } row)
        {
            if (row.Cells.Count >= 2) return row;
            _titles.Add(row.Number);
        }
        throw new UnreadableFileException(_name, "the sheet has no row with at least two filled cells that could name its columns.");
    }

    private string[] ListHeaders()
    {
        var headers = new string[_header.Cells.Max(c => c.Column) + 1];
        Array.Fill(headers, "");
        foreach (var cell in _header.Cells) headers[cell.Column] = cell.Text ?? "";
        return headers;
    }

    private string Choose(string? sheet)
    {
        if (sheet is not null) return Layers.Choose(_name, _workbook.AllSheets, sheet);
        var visible = _workbook.VisibleSheets;
        return visible.Count == 1 ? visible[0] : Layers.Choose(_name, [.. visible.Where(HasRows)], null);
    }

    private bool HasRows(string sheet)
    {
        using var xml = _workbook.OpenSheet(sheet);
        return _workbook.CreateReader(xml).Rows().Any();
    }

    private SheetRow? Next() => Guarded(() => _rows.MoveNext() ? _rows.Current : null);

    private bool IsBelowHeader(string range) =>
        int.TryParse(range.Split(':')[^1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]), out var row) && row > _header.Number;

    private Workbook OpenWorkbook(string path)
    {
        using (var file = File.OpenRead(path))
        {
            var magic = new byte[CompoundFileMagic.Length];
            if (file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == magic.Length && magic.AsSpan().SequenceEqual(CompoundFileMagic))
                throw new UnreadableFileException(_name, "it is protected by a password or in the old .xls format. Save it as .xlsx without a password.");
        }
        return new Workbook(path);
    }

    // The package, its XML and its compression each have exceptions of their own.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new UnreadableFileException(_name, "it is no workbook, or damaged. Open it where it was made, and save it as .xlsx again.", e);
        }
    }

    private static string ColumnName(int column) => column < 26 ? $"{(char)('A' + column)}" : ColumnName(column / 26 - 1) + (char)('A' + column % 26);
}
