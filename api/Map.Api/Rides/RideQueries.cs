using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Rides;

[QueryType]
public sealed class RideQueries
{
    /// <summary>Imports of traces or lines that told where couriers ride, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<RideSurvey>> GetRideSurveysAsync(
        PageArguments page, QueryContext<RideSurvey> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The survey with a code.</summary>
    public static Task<RideSurvey?> GetRideSurveyAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<RideSurvey>(code, selection, cancel);

    /// <summary>
    /// Couriers by stretch of street, direction and hour. A city has tens of thousands of them: ask for those of a place by where, or for the tiles.
    /// </summary>
    public static Task<Connection<StreetFlow>> GetStreetFlowsAsync(
        PageArguments page, QueryContext<StreetFlow> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>Stretches that many couriers ride in one direction, those of one survey after those of another.</summary>
    public static Task<Connection<Corridor>> GetCorridorsAsync(
        PageArguments page, QueryContext<Corridor> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);
}
