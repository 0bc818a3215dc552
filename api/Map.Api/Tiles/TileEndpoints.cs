using System.IO.Compression;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;
using Npgsql;

namespace Map.Api.Tiles;

/// <summary>The vector tiles of the map, for MapLibre and for every other client of the Mapbox vector tile format.</summary>
public static class TileEndpoints
{
    private const string VectorTile = "application/vnd.mapbox-vector-tile";

    /// <summary>
    /// <c>/tiles/{layer}.json</c> describes a layer, <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c> answers a tile of it: 204 where
    /// nothing lies, 400 for a tile outside the pyramid, 404 for an unknown layer.
    /// </summary>
    public static IEndpointRouteBuilder MapTiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tiles/{layer}.json", DescribeAsync);
        app.MapGet("/tiles/{layer}/{z}/{x}/{y}.mvt", ReadAsync);
        return app;
    }

    private static async Task<IResult> DescribeAsync(string layer, HttpRequest request, NpgsqlDataSource store, CancellationToken cancel)
    {
        if (TileLayers.Find(layer) is not { } found) return NotFound(layer);
        double[]? bounds = await new TileReader(store).FindBoundsAsync(found, cancel);
        string root = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase);
        return Results.Json(TileJson.Of(found, $"{root.TrimEnd('/')}/tiles/{layer}/{{z}}/{{x}}/{{y}}.mvt", bounds));
    }

    private static async Task<IResult> ReadAsync(
        string layer, string z, string x, string y, HttpContext http, NpgsqlDataSource store, CancellationToken cancel)
    {
        if (TileLayers.Find(layer) is not { } found) return NotFound(layer);
        if (TileAddress.Find(z, x, y, out string? error) is not { } tile)
            return Results.Problem(error, statusCode: StatusCodes.Status400BadRequest);
        byte[] bytes = await new TileReader(store).GetTileAsync(found, tile, cancel);
        return bytes.Length == 0 ? Results.NoContent() : Results.Bytes(Packed(bytes, http), VectorTile);
    }

    private static IResult NotFound(string layer) =>
        Results.Problem(TileLayers.Unknown(layer), statusCode: StatusCodes.Status404NotFound);

    private static byte[] Packed(byte[] tile, HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!AcceptsGzip(http.Request)) return tile;
        http.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream(tile.Length / 2);
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(tile);
        return packed.ToArray();
    }

    private static bool AcceptsGzip(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(encoding => encoding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && encoding.Quality != 0);
}
