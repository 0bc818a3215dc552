using System.Text;
using Map.Api.Reports.Files;
using Map.Api.Reports.Html;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>Reports as files.</summary>
public sealed class ReportFiles(ReportBuilder reports)
{
    /// <summary>The table that a CSV file has when none is named.</summary>
    public const string UsualTable = "grids";

    /// <summary>Makes a report and writes it in a format.</summary>
    /// <exception cref="UnknownSubjectException">There is nothing with the code.</exception>
    /// <exception cref="ReportFormatMissingException">This machine can't write the format.</exception>
    public async Task<byte[]> CreateAsync(ReportRequest request, ReportFormat format, ReportLanguage language, CancellationToken cancel, string table = UsualTable) =>
        await WriteAsync(await reports.CreateAsync(request, cancel), format, language, cancel, table);

    /// <summary>Writes a report in a format.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancel">Ends it.</param>
    /// <param name="table">The key of the table that a CSV file has.</param>
    /// <exception cref="ReportArgumentException">There is no such table.</exception>
    /// <exception cref="ReportFormatMissingException">This machine can't write the format.</exception>
    public static async Task<byte[]> WriteAsync(Report report, ReportFormat format, ReportLanguage language, CancellationToken cancel, string table = UsualTable)
    {
        cancel.ThrowIfCancellationRequested();
        var words = ReportWords.Get(language);
        if (format == ReportFormat.Xlsx) return ReportWorkbook.Write(report, words);
        if (format == ReportFormat.Csv) return await ReportCsv.WriteAsync(report, words, table, cancel);
        if (format == ReportFormat.GeoJson) return ReportGeoJson.Write(report);
        var html = HtmlReport.Write(report, language);
        return format == ReportFormat.Pdf ? await PdfPrinter.PrintAsync(html, cancel) : Encoding.UTF8.GetBytes(html);
    }
}
