using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Map.Api.Reports.Html;
using Map.Api.Reports.Tables;
using Map.Geodata.Export.Formats;

namespace Map.Api.Reports.Files;

/// <summary>
/// A report as a workbook: a summary, then a sheet for each table. Numbers, shares and dates are such; what is worked out from other columns is a
/// formula with its value beside it. The unknown is a blank cell.
/// </summary>
internal static class ReportWorkbook
{
    private const int LongestName = 31;

    public static byte[] Write(Report report, ReportWords words)
    {
        using var output = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            using (var styles = new StreamWriter(workbook.AddNewPart<WorkbookStylesPart>().GetStream(FileMode.Create))) styles.Write(SheetStyles.Xml);
            var sheets = new List<(string Name, string Id)>();
            Add(workbook, sheets, words["sheet.summary"], sheet => WriteSummary(sheet, report, words));
            foreach (var table in ReportTables.List(report, words).Where(t => t.Rows.Count > 0))
                Add(workbook, sheets, words["table." + table.Key], sheet => WriteTable(sheet, table, words));
            WorkbookIndex.Write(workbook, sheets);
        }

        return output.ToArray();
    }

    private static void Add(WorkbookPart workbook, List<(string Name, string Id)> sheets, string name, Action<SheetWriter> write)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var sheet = new SheetWriter(part.GetStream(FileMode.Create))) write(sheet);
        // Some letters may not stand in a sheet's name.
        var plain = string.Concat(name.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' ? ' ' : c));
        sheets.Add((plain[..Math.Min(plain.Length, LongestName)], workbook.GetIdOfPart(part)));
    }

    private static void WriteSummary(SheetWriter sheet, Report report, ReportWords words)
    {
        sheet.BeginRow();
        sheet.Text(words.Format("title", report.Subject.Name), SheetStyles.Title);
        foreach (var line in new[] { words.Format("meta", report.Subject.Code, words.Day(report.Facts.AsOf), report.Request.Minutes, words.Of<Map.Analysis.Network.TravelMode>(report.Request.Mode)) }
            .Concat(Findings.List(report, words)).Append(words["sheet.blank"]))
        {
            sheet.BeginRow();
            sheet.Text(line);
        }
    }

    private static void WriteTable(SheetWriter sheet, ReportTable table, ReportWords words)
    {
        var columns = table.Columns.Index().Where(c => c.Item.Kind != CellKind.Trend).ToList();
        var letters = columns.Index().ToDictionary(c => c.Item.Item.Key, c => SheetWriter.Letters(c.Index));
        sheet.BeginRow();
        foreach (var (_, column) in columns) sheet.Text(words["column." + column.Key], SheetStyles.Header);
        foreach (var row in table.Rows)
        {
            sheet.BeginRow();
            foreach (var (place, column) in columns) WriteCell(sheet, row[place], column, letters);
        }

        if (table.ListTotals() is { } totals) WriteTotals(sheet, columns, totals, letters, words);
    }

    private static void WriteTotals(
        SheetWriter sheet, List<(int Place, ReportColumn Column)> columns, IReadOnlyList<object?> totals, Dictionary<string, string> letters, ReportWords words)
    {
        var last = sheet.Row;
        sheet.BeginRow();
        sheet.Text(words["total"], SheetStyles.Total);
        foreach (var (place, column) in columns.Skip(1))
        {
            if (totals[place] is not double total) sheet.Skip();
            else
            {
                var formula = column.IsSummed ? $"SUM({letters[column.Key]}2:{letters[column.Key]}{last})" : FormulaOf(column, letters, sheet.Row);
                sheet.Number(total.ToString(CultureInfo.InvariantCulture), column.Kind == CellKind.Percent ? SheetStyles.TotalPercent : SheetStyles.Total, formula);
            }
        }
    }

    private static void WriteCell(SheetWriter sheet, object? cell, ReportColumn column, Dictionary<string, string> letters)
    {
        var style = column.Kind == CellKind.Percent ? SheetStyles.Percent : SheetStyles.Number;
        switch (cell)
        {
            case null or "": sheet.Skip(); break;
            case Indented text: sheet.Text(text.Text, SheetStyles.Indent(text.Depth)); break;
            case DateOnly day: sheet.Number(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), SheetStyles.Date); break;
            case string text: sheet.Text(text); break;
            default: sheet.Number(((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture), style, FormulaOf(column, letters, sheet.Row)); break;
        }
    }

    /// <summary>With the cells of a row in the place of the columns' keys. Only known figures get here, so that nothing in it is blank.</summary>
    private static string? FormulaOf(ReportColumn column, Dictionary<string, string> letters, int row) => column.Formula?.Write(key => FormattableString.Invariant($"{letters[key]}{row}"));
}
