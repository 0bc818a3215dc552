using Microsoft.Net.Http.Headers;

namespace Map.Api.Access;

/// <summary>Pages of other origins (CORS). Those that <c>Access__Origins</c> names may ask with a key; a browser's cookies stay at home.</summary>
internal static class OtherOrigins
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    public static IServiceCollection AddOtherOrigins(this IServiceCollection services, AccessOptions access) =>
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. access.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(HeaderNames.Authorization, "X-Api-Key", HeaderNames.ContentType, HeaderNames.Accept, HeaderNames.IfNoneMatch, "GraphQL-Cost", "GraphQL-Preflight")
            .WithExposedHeaders(HeaderNames.RetryAfter, HeaderNames.ETag, HeaderNames.ContentDisposition)
            .SetPreflightMaxAge(Remembered)));
}
