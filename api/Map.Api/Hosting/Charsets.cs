using Microsoft.Net.Http.Headers;

namespace Map.Api.Hosting;

/// <summary>Bodies in an encoding that nobody knows are refused before anybody tries to read them.</summary>
internal static class Charsets
{
    public static void UseKnownCharsets(this IApplicationBuilder app) => app.Use((http, next) =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) && type.Charset.HasValue && type.Encoding is null
            ? Results.Problem("The charset of the request's body is unknown. Send UTF-8.", statusCode: StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(http)
            : next(http));
}
