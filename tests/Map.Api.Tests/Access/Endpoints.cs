using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Map.Api.Tests.Access;

/// <summary>Everything that a host serves.</summary>
internal static class Endpoints
{
    /// <summary>The patterns of all routes.</summary>
    public static IReadOnlyList<string> List(IServiceProvider services) =>
        [.. services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct()];

    /// <summary>An address of a pattern, of nothing that exists.</summary>
    public static string Fill(string pattern) => pattern
        .Replace("{z}", "0", StringComparison.Ordinal).Replace("{x}", "0", StringComparison.Ordinal).Replace("{y}", "0", StringComparison.Ordinal)
        .Replace("{layer}", "stations", StringComparison.Ordinal).Replace("{kind}", "stations", StringComparison.Ordinal)
        .Replace("{collection}", "stations", StringComparison.Ordinal).Replace("{format}", "geojson", StringComparison.Ordinal)
        .Replace("{id:long}", "1", StringComparison.Ordinal).Replace("{code}", "none", StringComparison.Ordinal).Replace("{name}", "none", StringComparison.Ordinal);
}
