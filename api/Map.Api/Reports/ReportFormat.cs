namespace Map.Api.Reports;

/// <summary>A format that reports are written in.</summary>
/// <param name="Ending">The ending of its files' names, without the dot.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record ReportFormat(string Ending, string MediaType)
{
    /// <summary>A page to read and print.</summary>
    public static readonly ReportFormat Html = new("html", "text/html; charset=utf-8");

    /// <summary>The page as a document, printed by a headless Chromium.</summary>
    public static readonly ReportFormat Pdf = new("pdf", "application/pdf");

    /// <summary>A workbook with a sheet for each table: numbers as such, and formulas for what is worked out from others.</summary>
    public static readonly ReportFormat Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>One table: that of the grids, or another.</summary>
    public static readonly ReportFormat Csv = new("csv", "text/csv; charset=utf-8");

    /// <summary>Grids, gaps and stations with their figures, for other maps.</summary>
    public static readonly ReportFormat GeoJson = new("geojson", "application/geo+json");

    public static IReadOnlyList<ReportFormat> All { get; } = [Html, Pdf, Xlsx, Csv, GeoJson];

    /// <exception cref="ReportArgumentException">No such format.</exception>
    public static ReportFormat Get(string ending) => All.FirstOrDefault(f => f.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase))
        ?? throw ReportArgumentException.NotAmong("format", ending, All.Select(f => f.Ending));
}

/// <summary>A format needs something that this machine doesn't have; the message says what to install.</summary>
/// <param name="message">For everybody.</param>
/// <param name="detail">What the machine's own program said, for whoever sits at its terminal.</param>
public sealed class ReportFormatMissingException(string message, string? detail = null) : Exception(message)
{
    public string? Detail { get; } = detail;
}
