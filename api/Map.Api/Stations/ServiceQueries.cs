using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Stations;

[QueryType]
public sealed class ServiceQueries
{
    /// <summary>The catalogue begins with nineteen, to which a place adds some of its own.</summary>
    private const int AssumedServices = 30;

    /// <summary>The catalogue of what stations offer, in the order of codes.</summary>
    [ListSize(AssumedSize = AssumedServices)]
    public static Task<List<Service>> GetServicesAsync(FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.ListAllAsync<Service>(selection, cancel);
}
