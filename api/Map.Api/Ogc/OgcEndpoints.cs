using System.Text.Encodings.Web;
using System.Text.Json;
using Map.Api.Querying;
using Map.Geodata.Export;
using Microsoft.AspNetCore.Http.Extensions;

namespace Map.Api.Ogc;

/// <summary>
/// OGC API – Features at <c>/ogc</c>: Core, GeoJSON and OpenAPI 3.0 of part 1 (OGC 17-069r4), and part 2, coordinate reference
/// systems (OGC 18-058r1). Pages go on after the code of their last feature, so that they stay where they are when others come.
/// </summary>
public static class OgcEndpoints
{
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private static readonly string[] Conformance =
    [
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
    ];

    public static IEndpointRouteBuilder MapOgc(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ogc", Land);
        app.MapGet("/ogc/conformance", () => Results.Json(new { conformsTo = Conformance }, Json));
        app.MapGet("/ogc/api", (HttpRequest request) => Results.Json(OpenApi.Describe(RootOf(request)), Json, "application/vnd.oai.openapi+json;version=3.0"));
        app.MapGet("/ogc/collections", ListAsync);
        app.MapGet("/ogc/collections/{collection}", DescribeAsync);
        app.MapGet("/ogc/collections/{collection}/items", ItemsAsync);
        app.MapGet("/ogc/collections/{collection}/items/{code}", ItemAsync);
        return app;
    }

    internal static string RootOf(HttpRequest request) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/ogc");

    internal static string SelfOf(HttpRequest request) => request.GetEncodedUrl();

    private static IResult Land(HttpRequest request)
    {
        var root = RootOf(request);
        return Results.Json(new
        {
            title = "Map 一刻钟服务圈",
            description = "Stations, grids, organizations, alliances and their surroundings as features. 驿站、网格、组织、联盟等要素。",
            links = new OgcLink[]
            {
                new(root, "self", OgcLink.Json, "This page"),
                new($"{root}/api", "service-desc", "application/vnd.oai.openapi+json;version=3.0", "The API's description"),
                new($"{root}/conformance", "conformance", OgcLink.Json, "Conformance classes"),
                new($"{root}/collections", "data", OgcLink.Json, "Collections"),
            },
        }, Json);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, ReadSource store, CancellationToken cancel)
    {
        var root = RootOf(request);
        var collections = new List<object>();
        foreach (var collection in OgcCollection.All) collections.Add(collection.Describe(root, await FeatureSource.FindBoundsAsync(store.DataSource, collection.Kind, cancel)));
        return Results.Json(new
        {
            links = new OgcLink[] { new($"{root}/collections", "self", OgcLink.Json, "Collections") },
            crs = OgcSystem.All.Select(s => s.Uri),
            collections,
        }, Json);
    }

    private static async Task<IResult> DescribeAsync(string collection, HttpRequest request, ReadSource store, CancellationToken cancel) =>
        OgcCollection.Find(collection) is { } found
            ? Results.Json(found.Describe(RootOf(request), await FeatureSource.FindBoundsAsync(store.DataSource, found.Kind, cancel)), Json)
            : NotFound(collection);

    private static Task ItemsAsync(string collection, HttpContext http, ReadSource store) => AnswerAsync(http, collection, found =>
        new ItemsAnswer(found, store, http).WritePageAsync(ItemsRequest.Parse(found, http.Request.Query), http.RequestAborted));

    private static Task ItemAsync(string collection, string code, HttpContext http, ReadSource store) => AnswerAsync(http, collection, async found =>
    {
        if (http.Request.Query.Keys.FirstOrDefault(k => k is not ("crs" or "f")) is { } unknown) throw new OgcException($"A feature has the parameter crs, and no \"{unknown}\".");
        var system = http.Request.Query["crs"].FirstOrDefault() is { } crs ? OgcSystem.Get(crs, "crs") : OgcSystem.Crs84;
        if (!await new ItemsAnswer(found, store, http).TryWriteOneAsync(code, system, http.RequestAborted))
            await Results.Problem($"The collection {found.Name} has no feature {code}.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
    });

    private static async Task AnswerAsync(HttpContext http, string name, Func<OgcCollection, Task> answer)
    {
        if (OgcCollection.Find(name) is not { } collection)
        {
            await NotFound(name).ExecuteAsync(http);
            return;
        }

        try
        {
            await answer(collection);
        }
        catch (Exception e) when (!http.Response.HasStarted && e is OgcException or FilterException)
        {
            await Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(http);
        }
    }

    private static IResult NotFound(string collection) => Results.Problem(
        $"There is no collection {collection}; there are {string.Join(", ", OgcCollection.All.Select(c => c.Name))}.", statusCode: StatusCodes.Status404NotFound);
}
