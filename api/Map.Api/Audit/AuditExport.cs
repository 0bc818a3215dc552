using System.Globalization;
using CsvHelper;

namespace Map.Api.Audit;

/// <summary>The audit as a file: <c>/audit.csv</c>, UTF-8 with the byte-order mark that spreadsheets look for.</summary>
public static class AuditExport
{
    public static IEndpointRouteBuilder MapAudit(this IEndpointRouteBuilder app)
    {
        app.MapGet("/audit.csv", WriteAsync);
        return app;
    }

    private static async Task WriteAsync(HttpContext http, AuditReader audit)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        // A name may begin with what a spreadsheet would compute.
        var options = new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionEscape = '\'' };
        await using var csv = CsvWriter.Create(http.Response.Body, options, leaveOpen: true);
        csv.WriteHeader(["at", "actor", "action", "subject", "address", "success"]);
        await foreach (var entry in audit.ListAsync(http.RequestAborted))
        {
            csv.WriteField(entry.At.ToString("O", CultureInfo.InvariantCulture));
            foreach (var text in (string?[])[entry.Actor, entry.Action, entry.Subject, entry.Address, entry.Success ? "true" : "false"]) csv.WriteField(text ?? "");
            await csv.EndRecordAsync(http.RequestAborted);
        }

        await csv.FlushAsync(http.RequestAborted);
    }
}
