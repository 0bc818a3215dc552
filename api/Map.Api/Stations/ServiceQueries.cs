using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Stations;

[QueryType]
public sealed class ServiceQueries
{
    /// <summary>The catalogue of what stations offer, in the order of codes.</summary>
    public static Task<List<Service>> GetServicesAsync(FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.ListAllAsync<Service>(selection, cancel);
}
