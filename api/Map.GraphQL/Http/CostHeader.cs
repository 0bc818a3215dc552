using Map.GraphQL.Cost;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http;

/// <summary>The request header by which a client asks what its operation costs.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    public static CostMode Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var value))
            return CostMode.Enforce;
        return value.ToString().Trim().ToLowerInvariant() switch
        {
            "report" => CostMode.Report,
            "validate" => CostMode.Validate,
            _ => CostMode.Enforce,
        };
    }
}
