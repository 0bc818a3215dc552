using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Projects;

[QueryType]
public sealed class ResourceQueries
{
    /// <summary>What organizations can offer, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Resource>> GetResourcesAsync(
        PageArguments page, QueryContext<Resource> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The resource with a code.</summary>
    public static Task<Resource?> GetResourceAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Resource>(code, selection, cancel);
}
