using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Alliances;

[QueryType]
public sealed class AllianceQueries
{
    /// <summary>Alliances, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Alliance>> GetAlliancesAsync(
        PageArguments page, QueryContext<Alliance> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The alliance with a code.</summary>
    public static Task<Alliance?> GetAllianceAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Alliance>(code, selection, cancel);
}
