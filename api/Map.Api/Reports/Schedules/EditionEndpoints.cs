using System.Globalization;
using Map.Api.Reports.Html;
using Map.Geodata.Reports.Schedules;

namespace Map.Api.Reports.Schedules;

/// <summary>Editions of reports over HTTP.</summary>
public static class EditionEndpoints
{
    private const string Day = "yyyy-MM-dd";

    /// <summary><c>/report-editions/{schedule}/{first day of the period}.{format}</c>: a file of an edition as it was made. 404 for what there isn't.</summary>
    public static IEndpointRouteBuilder MapReportEditions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/report-editions/{schedule}/{period}.{format}", ReadAsync);
        return app;
    }

    internal static string AddressOf(string schedule, DateOnly periodStart, string format) =>
        $"/report-editions/{Uri.EscapeDataString(schedule)}/{periodStart.ToString(Day, CultureInfo.InvariantCulture)}.{format}";

    private static async Task<IResult> ReadAsync(string schedule, string period, string format, HttpContext http, EditionStore editions)
    {
        if (ReportFormat.All.FirstOrDefault(f => f.Ending == format) is not { } file
            || !DateOnly.TryParseExact(period, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
            || await editions.FindFileAsync(schedule, begin, format, http.RequestAborted) is not { } bytes)
            return Results.Problem($"There is no edition {period}.{format} of a schedule \"{schedule}\".", statusCode: StatusCodes.Status404NotFound);
        if (file == ReportFormat.Html) http.Response.Headers.ContentSecurityPolicy = HtmlReport.PolicyOf(bytes);
        return Results.File(bytes, file.MediaType, file == ReportFormat.Html ? null : $"{schedule}-{period}.{format}");
    }
}
