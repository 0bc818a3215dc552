using Map.Api.Reports.Html;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>Reports over HTTP.</summary>
public static class ReportEndpoints
{
    /// <summary>
    /// <c>/reports/{grids|organizations|alliances}/{code}.{html|…}?language=&amp;minutes=&amp;mode=&amp;asOf=</c>: a coverage report, made anew. 404 for
    /// what there isn't, with codes that are nearly it; 400 for a parameter that makes no sense.
    /// </summary>
    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/reports/{kind}/{code}.{format}", WriteAsync);
        return app;
    }

    private static async Task<IResult> WriteAsync(string kind, string code, string format, HttpContext http, ReportFiles files)
    {
        try
        {
            var file = ReportFormat.Get(format);
            var (request, language) = ReportArguments.Read(kind, code, name => http.Request.Query[name].FirstOrDefault());
            http.Response.Headers.CacheControl = "no-store";
            if (file == ReportFormat.Html) http.Response.Headers.ContentSecurityPolicy = HtmlReport.ContentSecurityPolicy;
            var bytes = await files.CreateAsync(request, file, language, http.RequestAborted);
            return Results.File(bytes, file.MediaType, file == ReportFormat.Html ? null : $"{code}.{file.Ending}");
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
}
