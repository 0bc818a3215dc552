using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Siting.Plans;
using Microsoft.Net.Http.Headers;

namespace Map.Api.Siting;

/// <summary>Plans as files over HTTP.</summary>
public static class PlanExportEndpoints
{
    /// <summary>
    /// <c>/plans/{code}.{format}</c>: the sites of a plan that a search has found, as geojson, xlsx, csv or gpkg. 404 for a plan or format that doesn't
    /// exist.
    /// </summary>
    public static IEndpointRouteBuilder MapPlanExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{code}.{format}", ExportAsync);
        return app;
    }

    private static async Task ExportAsync(string code, string format, HttpContext http, SitingPlanReader plans)
    {
        try
        {
            var file = FeatureFormat.Get(format);
            if ((await plans.ListAsync([code], http.RequestAborted)).SingleOrDefault() is not { } plan) throw new FilterException($"There is no plan with the code \"{code}\" that a search has found.");
            http.Response.ContentType = file.MediaType;
            http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{code}.{file.Ending}" }.ToString();
            http.Response.Headers.CacheControl = "no-store";
            await PlanFile.WriteAsync(plan.Solution, file.Ending, http.Response.Body, http.RequestAborted);
        }
        catch (FilterException e) when (!http.Response.HasStarted)
        {
            http.Response.Headers.ContentDisposition = default;
            await Results.Problem(e.Message, statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
        }
    }
}
