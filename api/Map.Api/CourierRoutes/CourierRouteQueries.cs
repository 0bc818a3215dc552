using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.CourierRoutes;

[QueryType]
public sealed class CourierRouteQueries
{
    /// <summary>Routes that several couriers share, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<CourierRoute>> GetCourierRoutesAsync(
        PageArguments page, QueryContext<CourierRoute> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The route with a code.</summary>
    public static Task<CourierRoute?> GetCourierRouteAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<CourierRoute>(code, selection, cancel);
}
