using System.Text.Json;
using Map.Api.Analyses;
using Map.Api.Reports.Html;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>Reports over HTTP.</summary>
public static class ReportEndpoints
{
    /// <summary>
    /// <c>/reports/{grids|organizations|alliances}/{code}.{html|…}?language=&amp;minutes=&amp;mode=&amp;asOf=&amp;table=</c>: a coverage report, made anew. 404 for
    /// what there isn't, with codes that are nearly it; 400 for a parameter that makes no sense.
    /// </summary>
    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/{kind}/{code}.{format}", WriteAsync);
        app.MapGet("/reports/jobs/{id:long}", ReadAsync);
        return app;
    }

    /// <summary>Where the file of a job is.</summary>
    internal static string AddressOf(long job) => FormattableString.Invariant($"/reports/jobs/{job}");

    /// <summary><c>/reports/jobs/{id}</c>: the file that a job REPORT has made; 404 when it is not there, or not any more.</summary>
    private static async Task<IResult> ReadAsync(long id, HttpContext http, AnswerStore answers)
    {
        var kept = await answers.FindAsync(id, http.RequestAborted);
        if (kept?.Response.TryGetProperty(nameof(KeptFile.MediaType), out _) != true || kept.Response.Deserialize<KeptFile>() is not { } file)
            return Results.Problem($"There is no file of a job {id}, or it is no longer kept; start the report again.", statusCode: StatusCodes.Status404NotFound);
        http.Response.Headers.CacheControl = "no-store";
        return FileOf(http, file.Bytes, file.MediaType, file.Name);
    }

    private static async Task<IResult> WriteAsync(string kind, string code, string format, HttpContext http, ReportFiles files)
    {
        try
        {
            var file = ReportFormat.Get(format);
            var (request, language) = ReportArguments.Read(kind, code, name => http.Request.Query[name].FirstOrDefault());
            http.Response.Headers.CacheControl = "no-store";
            var table = http.Request.Query["table"].FirstOrDefault() ?? ReportFiles.UsualTable;
            return FileOf(http, await files.CreateAsync(request, file, language, http.RequestAborted, table), file.MediaType, $"{code}.{file.Ending}");
        }
        catch (UnknownSubjectException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status404NotFound);
        }
        catch (ReportArgumentException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest);
        }
        catch (ReportFormatMissingException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status501NotImplemented);
        }
    }

    /// <summary>A page is shown in place, with nothing that it may load or run; everything else is saved.</summary>
    private static IResult FileOf(HttpContext http, byte[] bytes, string mediaType, string name)
    {
        if (mediaType != ReportFormat.Html.MediaType) return Results.File(bytes, mediaType, name);
        http.Response.Headers.ContentSecurityPolicy = HtmlReport.PolicyOf(bytes);
        return Results.File(bytes, mediaType);
    }
}
