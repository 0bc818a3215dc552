using Map.Api.Jobs;
using Map.Geodata.Import.Rejections;
using Npgsql;

namespace Map.Api.Imports;

/// <summary>Rejected rows as files over HTTP.</summary>
public static class RejectionEndpoints
{
    /// <summary>Where the rejected rows of a job are.</summary>
    public static string PathOf(long job) => FormattableString.Invariant($"/imports/{job}/rejected.csv");

    /// <summary><c>/imports/{job}/rejected.csv</c>: every row that an import has rejected. 404 for a job that doesn't exist or imports nothing.</summary>
    public static IEndpointRouteBuilder MapRejections(this IEndpointRouteBuilder app)
    {
        app.MapGet("/imports/{job}/rejected.csv", ExportAsync);
        return app;
    }

    private static async Task<IResult> ExportAsync(long job, HttpContext http, JobReader jobs, NpgsqlDataSource store)
    {
        if (await jobs.FindAsync(job, http.RequestAborted) is not { Kind: FeatureImportJob.KindName })
            return Results.Problem($"There is no import {job}.", statusCode: StatusCodes.Status404NotFound);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(output => RejectionReader.WriteCsvAsync(store, job, output, http.RequestAborted), "text/csv; charset=utf-8", $"rejected-{job}.csv");
    }
}
