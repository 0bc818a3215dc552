using Map.Geodata.Branching.Plans;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;

namespace Map.Api.Branching;

/// <summary>Plans of branches as files over HTTP.</summary>
public static class BranchPlanExports
{
    /// <summary>
    /// <c>/branch-plans/{code}.{format}</c>: the branches of a plan with areas, chains and meeting places as geojson, xlsx, csv or gpkg, or all of it as
    /// html to print. 404 for a plan or format that doesn't exist.
    /// </summary>
    public static IEndpointRouteBuilder MapBranchPlanExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/branch-plans/{code}.{format}", ExportAsync);
        return app;
    }

    private static async Task<IResult> ExportAsync(string code, string format, HttpContext http, BranchPlanReader plans)
    {
        if ((await plans.ListAsync([code], http.RequestAborted)).SingleOrDefault() is not { } plan)
            return Results.Problem($"There is no plan of branches with the code \"{code}\" that a search has found.", statusCode: StatusCodes.Status404NotFound);
        http.Response.Headers.CacheControl = "no-store";
        if (format == "html") return Results.Content(BranchReport.Write(plan.Name, plan.Solution, plan.Certificate), "text/html; charset=utf-8");
        try
        {
            var file = FeatureFormat.Get(format);
            return Results.Stream(output => BranchFile.WriteAsync(code, plan.Solution, file.Ending, output, http.RequestAborted), file.MediaType, $"{code}.{file.Ending}");
        }
        catch (FilterException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }
}
