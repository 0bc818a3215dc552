using Map.Api.Querying;
using Map.Geodata.Coordinates;
using Map.Geodata.Export;
using Map.Geodata.Export.Formats;
using Map.Geodata.Import.Kinds;
using Microsoft.Net.Http.Headers;

namespace Map.Api.Exports;

/// <summary>Files of features over HTTP.</summary>
public static class ExportEndpoints
{
    private static readonly string[] Words = ["crs", "grid", "bbox"];

    /// <summary>
    /// <c>/exports/{kind}.{format}?crs=&amp;grid=&amp;bbox=&amp;COLUMN=VALUE</c>: all features that a filter leaves, as a file. 404 for a
    /// kind or format that doesn't exist, 400 for a filter that makes no sense.
    /// </summary>
    public static IEndpointRouteBuilder MapExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/exports/{kind}.{format}", ExportAsync);
        return app;
    }

    private static async Task ExportAsync(string kind, string format, HttpContext http, ReadSource store)
    {
        try
        {
            var what = ExportKinds.Get(kind);
            var file = FeatureFormat.Get(format);
            var system = CoordinateSystem.Get(http.Request.Query["crs"].FirstOrDefault() ?? "wgs84");
            var filter = Filter(what, http.Request.Query);
            http.Response.ContentType = file.MediaType;
            http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{what.Name}.{file.Ending}" }.ToString();
            http.Response.Headers.CacheControl = "no-store";
            await FeatureExporter.ExportAsync(store.DataSource, what, filter, system, file.Ending, http.Response.Body, http.RequestAborted);
        }
        // Once bytes are out, cutting the answer off is the only way to say that it isn't whole.
        catch (Exception e) when (!http.Response.HasStarted && e is FilterException or UnknownExportKindException or UnknownCoordinateSystemException)
        {
            http.Response.Headers.ContentDisposition = default;
            var status = e is FilterException or UnknownCoordinateSystemException ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
            await Results.Problem(e.Message, statusCode: status).ExecuteAsync(http);
        }
    }

    private static FeatureFilter Filter(ImportKind kind, IQueryCollection query) => new()
    {
        Grid = query["grid"].FirstOrDefault(),
        Boxes = query["bbox"].FirstOrDefault() is { } box ? BoundingBox.Parse(box) : [],
        Equal = FeatureFilter.ParseEqual(kind, query.Where(q => !Words.Contains(q.Key)).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()))),
    };
}
