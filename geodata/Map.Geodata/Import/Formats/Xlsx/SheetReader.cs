using System.Globalization;
using System.Xml;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>Reads the rows of one sheet as a stream of XML events (ISO 29500-1, 18.3.1).</summary>
internal sealed class SheetReader(string file, XmlReader xml, IReadOnlyList<string?> shared, CellStyles styles, bool since1904)
{
    private const int MaxRows = 1 << 20;
    private const int MaxColumns = 1 << 14;

    private readonly BoundedText _text = new();

    /// <summary>Ranges of merged cells, of which only the first has a value; known when all rows have been read.</summary>
    public List<string> Merged { get; } = [];

    /// <summary>Rows that have filled cells.</summary>
    /// <exception cref="UnreadableFileException">The sheet is malformed.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        var number = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "mergeCell" && Merged.Count < ImportNotes.Kept) Merged.Add(xml.GetAttribute("ref") ?? "");
            if (xml.LocalName != "row") continue;
            number = xml.GetAttribute("r") is { } r ? Whole(r) : number + 1;
            if (number is < 1 or > MaxRows) throw Malformed($"it has a row {number}");
            var cells = ReadCells();
            if (cells.Count > 0) yield return new SheetRow(number, cells);
        }
    }

    private List<SheetCell> ReadCells()
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement) return cells;
        var (end, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > end)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            column = xml.GetAttribute("r") is { } r ? ColumnOf(r) : column + 1;
            if (column is < 0 or >= MaxColumns) throw Malformed($"it has a cell in column {column + 1}");
            if (ReadCell(column) is { } cell) cells.Add(cell);
        }
        return cells;
    }

    // Null when the cell is blank.
    private SheetCell? ReadCell(int column)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement) return null;
        var (value, inline, hasFormula, isTooLong) = ((string?)null, (string?)null, false, false);
        for (var end = xml.Depth; xml.Read() && xml.Depth > end;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") isTooLong |= (value = _text.ReadPlain(xml)) is null;
            else if (xml.LocalName == "is") isTooLong |= (inline = _text.ReadRich(xml)) is null;
            else if (xml.LocalName == "f") hasFormula = _text.ReadPlain(xml) is not "";
        }
        if (isTooLong) return TooLong(column);
        if (value is null or "" && inline is null)
            return hasFormula ? new SheetCell(column, null, CellReasons.FormulaWithoutResult.With()) : null;
        return ToCell(column, type, value, inline, style);
    }

    private SheetCell? ToCell(int column, string? type, string? value, string? inline, string? style) => type switch
    {
        "inlineStr" => OfText(column, inline),
        "s" => Whole(value!) is var i && i >= 0 && i < shared.Count
            ? shared[i] is { } text ? OfText(column, text) : TooLong(column)
            : throw Malformed($"a cell refers to text {value}, of {shared.Count}"),
        "str" => OfText(column, XmlConvert.DecodeName(value)),
        "d" => OfText(column, value),
        "b" => OfText(column, value == "1" ? "true" : "false"),
        "e" => new SheetCell(column, null, CellReasons.CellHoldsAnError.With(("error", value ?? ""))),
        _ => CellValue.OfNumber(column, value!, style is not null && styles.IsDate(Whole(style)), since1904),
    };

    private static SheetCell? OfText(int column, string? text) => text?.Trim() is { Length: > 0 } trimmed ? new SheetCell(column, trimmed, null) : null;

    private static SheetCell TooLong(int column) => new(column, null, CellReasons.CellTooLong.With(("most", BoundedText.MaxCharacters)));

    // "AB12" is column 27.
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4)) column = 26 * column + (char.ToUpperInvariant(c) - 'A' + 1);
        return column - 1;
    }

    private int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed($"\"{text}\" should be a whole number");

    private UnreadableFileException Malformed(string reason) => new(file, $"the sheet is malformed: {reason}.");
}
