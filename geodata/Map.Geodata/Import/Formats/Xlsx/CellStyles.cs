using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>Tells which cell styles make a date of a number (ISO 29500-1, 18.8.30).</summary>
internal sealed partial class CellStyles
{
    private readonly bool[] _isDate;

    public CellStyles(WorkbookStylesPart? part)
    {
        var sheet = part?.Stylesheet;
        var codes = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(f => f.NumberFormatId is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.Last().FormatCode?.Value ?? "") ?? [];
        _isDate = [.. sheet?.CellFormats?.Elements<CellFormat>().Select(f => IsDate(f.NumberFormatId?.Value ?? 0, codes)) ?? []];
    }

    public bool IsDate(int style) => style >= 0 && style < _isDate.Length && _isDate[style];

    // 27 to 36 and 50 to 58 are the dates of the Chinese, Japanese and Korean editions.
    private static bool IsDate(uint format, Dictionary<uint, string> codes) => codes.TryGetValue(format, out var code)
        ? DateLetters().IsMatch(NoLetters().Replace(code, ""))
        : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    // Quoted texts, escaped characters, and colours, currencies and conditions in brackets; but not [h] for hours beyond a day.
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?!(h+|m+|s+)\])[^\]]*\]|General
        """, RegexOptions.IgnoreCase)]
    private static partial Regex NoLetters();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();
}
