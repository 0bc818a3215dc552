using CsvHelper;
using Map.Api.Reports.Tables;

namespace Map.Api.Reports.Files;

/// <summary>
/// One table of a report as CSV: UTF-8 with the mark by which spreadsheets know it, shares from 0 to 1, the unknown as nothing. A text that a
/// spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
internal static class ReportCsv
{
    /// <exception cref="ReportArgumentException">There is no such table.</exception>
    public static async Task<byte[]> WriteAsync(Report report, ReportWords words, string key, CancellationToken cancel)
    {
        var tables = ReportTables.List(report, words);
        var table = tables.FirstOrDefault(t => t.Key == key)
            ?? throw ReportArgumentException.NotAmong("table", key, tables.Select(t => t.Key));
        var columns = table.Columns.Index().Where(c => c.Item.Kind != CellKind.Trend).ToList();
        using var output = new MemoryStream();
        await using (var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionEscape = '\'' }, leaveOpen: true))
        {
            csv.WriteHeader([.. columns.Select(c => words["column." + c.Item.Key])]);
            foreach (var row in table.Rows)
            {
                foreach (var (place, _) in columns) WriteCell(csv, row[place]);
                await csv.EndRecordAsync(cancel);
            }

            await csv.FlushAsync(cancel);
        }

        return output.ToArray();
    }

    private static void WriteCell(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case null: csv.WriteField(""); break;
            case Indented text: csv.WriteField(text.Text); break;
            case DateOnly day: csv.WriteField(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)); break;
            case string text: csv.WriteField(text); break;
            case double figure: csv.WriteField((decimal)Math.Round(figure, 6)); break;
            default: csv.WriteField(cell); break;
        }
    }
}
