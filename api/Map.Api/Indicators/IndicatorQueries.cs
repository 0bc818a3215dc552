using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Indicators;

[QueryType]
public sealed class IndicatorQueries
{
    /// <summary>Figures that somebody reported, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Indicator>> GetIndicatorsAsync(
        PageArguments page, QueryContext<Indicator> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The indicator with a code.</summary>
    public static Task<Indicator?> GetIndicatorAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Indicator>(code, selection, cancel);
}
