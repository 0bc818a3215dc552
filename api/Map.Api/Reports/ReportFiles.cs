using System.Text;
using Map.Api.Reports.Html;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>Reports as files.</summary>
public sealed class ReportFiles(ReportBuilder reports)
{
    /// <summary>Makes a report and writes it in a format.</summary>
    /// <exception cref="UnknownSubjectException">There is nothing with the code.</exception>
    /// <exception cref="ReportFormatMissingException">This machine can't write the format.</exception>
    public async Task<byte[]> CreateAsync(ReportRequest request, ReportFormat format, ReportLanguage language, CancellationToken cancel) =>
        await WriteAsync(await reports.CreateAsync(request, cancel), format, language, cancel);

    /// <summary>Writes a report in a format.</summary>
    /// <exception cref="ReportFormatMissingException">This machine can't write the format.</exception>
    public static Task<byte[]> WriteAsync(Report report, ReportFormat format, ReportLanguage language, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Encoding.UTF8.GetBytes(HtmlReport.Write(report, language)));
    }
}
