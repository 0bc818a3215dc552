using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Stations;

[QueryType]
public sealed class StationQueries
{
    /// <summary>Stations, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Station>> GetStationsAsync(
        PageArguments page, QueryContext<Station> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The station with a code.</summary>
    public static Task<Station?> GetStationAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Station>(code, selection, cancel);
}
