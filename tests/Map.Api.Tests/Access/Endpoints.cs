using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Map.Api.Tests.Access;

/// <summary>Everything that a host serves.</summary>
internal static partial class Endpoints
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["z"] = "0",
        ["x"] = "0",
        ["y"] = "0",
        ["layer"] = "stations",
        ["kind"] = "stations",
        ["collection"] = "stations",
        ["format"] = "geojson",
        ["code"] = "none",
        ["name"] = "none",
        ["job"] = "none",
        ["id"] = "1",
        ["schedule"] = "none",
        ["period"] = "none",
    };

    /// <summary>The patterns of all routes.</summary>
    public static IReadOnlyList<string> List(IServiceProvider services) => [.. ListWithMethods(services).Select(one => one.Pattern).Distinct()];

    /// <summary>The patterns of all routes, with each method that they are there for; GET and POST where they don't say.</summary>
    /// <exception cref="NotSupportedException">Something is served that is no route, so that nobody could walk it.</exception>
    public static IReadOnlyList<(string Pattern, HttpMethod Method)> ListWithMethods(IServiceProvider services) =>
        [.. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            let route = endpoint as RouteEndpoint ?? throw new NotSupportedException($"{endpoint.DisplayName} is no route.")
            from method in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : (IReadOnlyList<string>)["GET", "POST"]
            select ("/" + route.RoutePattern.RawText!.TrimStart('/'), HttpMethod.Parse(method))];

    /// <summary>An address of a pattern, of nothing that exists.</summary>
    public static string Fill(string pattern) => Parameters().Replace(pattern, parameter => Values[parameter.Groups["name"].Value]);

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameters();
}
