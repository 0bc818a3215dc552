using Map.Api.Querying;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Map.Api.Tiles;

/// <summary>Where the build of the dashboard puts the styles of the map for other programs.</summary>
public sealed record PublishedStyles(string Folder);

/// <summary>The vector tiles of the map, for MapLibre and for every other client of the Mapbox vector tile format.</summary>
public static class TileEndpoints
{
    private const string VectorTile = "application/vnd.mapbox-vector-tile";

    /// <summary>
    /// <c>/tiles/style.json?language=zh-CN|en</c> is the style of the whole map, <c>/tiles/{layer}.json</c> describes a layer,
    /// <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c> answers a tile of it: 204 where nothing lies, 304 to a client that has it, 400 for
    /// a tile outside the pyramid, 404 for an unknown layer.
    /// </summary>
    public static IEndpointRouteBuilder MapTiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tiles/style.json", StyleAsync);
        app.MapGet("/tiles/{layer}.json", DescribeAsync);
        app.MapMethods("/tiles/{layer}/{z}/{x}/{y}.mvt", [HttpMethods.Get, HttpMethods.Head],
            http => ReadAsync(http, http.RequestServices.GetRequiredService<TileCache>()));
        return app;
    }

    private static async Task<IResult> DescribeAsync(string layer, HttpRequest request, ReadSource store, CancellationToken cancel)
    {
        if (TileLayers.Find(layer) is not { } found) return NotFound(layer);
        var reader = new TileReader(store.DataSource);
        double[]? bounds = await reader.FindBoundsAsync(found, cancel);
        string? attribution = found == BaseTiles.Base ? await reader.FindAttributionAsync(cancel) : null;
        return Results.Json(TileJson.Of(found, $"{RootOf(request)}/tiles/{layer}/{{z}}/{{x}}/{{y}}.mvt", bounds, attribution));
    }

    /// <summary>The style is made with the dashboard; only the address of this host is filled in here.</summary>
    private static async Task<IResult> StyleAsync(HttpRequest request, PublishedStyles styles, string language = "zh-CN")
    {
        string file = Path.Combine(styles.Folder, $"{language}.json");
        if (language is not ("zh-CN" or "en"))
            return Results.Problem($"There is no style in '{language}'. The languages are zh-CN and en.", statusCode: StatusCodes.Status404NotFound);
        if (!File.Exists(file))
            return Results.Problem("The style comes with the dashboard, which is not built. Run ./map up, or npm run build in dashboard/.", statusCode: StatusCodes.Status404NotFound);
        string style = await File.ReadAllTextAsync(file);
        return Results.Text(style.Replace("http://map.invalid", RootOf(request), StringComparison.Ordinal), "application/json");
    }

    private static string RootOf(HttpRequest request) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase).TrimEnd('/');

    private static async Task ReadAsync(HttpContext http, TileCache tiles)
    {
        RouteValueDictionary route = http.Request.RouteValues;
        IResult? refusal = Find(route, out TileLayer? layer, out TileAddress address);
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        await SendAsync(await tiles.GetAsync(layer!, address, http.RequestAborted), http);
    }

    private static IResult? Find(RouteValueDictionary route, out TileLayer? layer, out TileAddress address)
    {
        var name = (string)route["layer"]!;
        layer = TileLayers.Find(name);
        address = default;
        if (layer is null) return NotFound(name);
        if (TileAddress.Find((string)route["z"]!, (string)route["x"]!, (string)route["y"]!, out string? error) is not { } found)
            return Results.Problem(error, statusCode: StatusCodes.Status400BadRequest);
        address = found;
        return null;
    }

    /// <summary>Clients ask each time whether their copy still holds: a changed station shows at the next look at the map.</summary>
    private static Task SendAsync(Tile tile, HttpContext http)
    {
        HttpResponse response = http.Response;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = tile.ETag;
        if (IsKnown(tile, http.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (tile.IsEmpty)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        bool packed = AcceptsGzip(http.Request);
        if (packed) response.Headers.ContentEncoding = "gzip";
        byte[] bytes = packed ? tile.Packed : tile.Unpack();
        response.ContentType = VectorTile;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static bool IsKnown(Tile tile, HttpRequest request) =>
        request.Headers.IfNoneMatch.Count > 0 && request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag == "*" || tag.ToString() == tile.ETag);

    private static bool AcceptsGzip(HttpRequest request)
    {
        // Read as a list only when it isn't what every browser sends.
        string accept = request.Headers.AcceptEncoding.ToString();
        return accept.StartsWith("gzip,", StringComparison.OrdinalIgnoreCase) || request.GetTypedHeaders().AcceptEncoding
            .Any(encoding => encoding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && encoding.Quality != 0);
    }

    private static IResult NotFound(string layer) =>
        Results.Problem(TileLayers.Unknown(layer), statusCode: StatusCodes.Status404NotFound);
}
