using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Siting.Plans;

namespace Map.Api.Siting;

/// <summary>Plans as files over HTTP.</summary>
public static class PlanExportEndpoints
{
    /// <summary>
    /// <c>/plans/{code}.{format}</c>: the sites of a plan that a search has found, as geojson, xlsx, csv or gpkg, or all of it as html to print. 404
    /// for a plan or format that doesn't exist.
    /// </summary>
    public static IEndpointRouteBuilder MapPlanExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{code}.{format}", ExportAsync);
        return app;
    }

    private static async Task<IResult> ExportAsync(string code, string format, HttpContext http, SitingPlanReader plans)
    {
        if ((await plans.ListAsync([code], http.RequestAborted)).SingleOrDefault() is not { } plan)
            return Results.Problem($"There is no plan with the code \"{code}\" that a search has found.", statusCode: StatusCodes.Status404NotFound);
        http.Response.Headers.CacheControl = "no-store";
        if (format == "html") return Results.Content(PlanReport.Write(plan.Name, plan.Solution, plan.Certificate), "text/html; charset=utf-8");
        try
        {
            var file = FeatureFormat.Get(format);
            return Results.Stream(output => PlanFile.WriteAsync(plan.Solution, file.Ending, output, http.RequestAborted), file.MediaType, $"{code}.{file.Ending}");
        }
        catch (FilterException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }
}
