using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.PointsBanks;

[QueryType]
public sealed class PointsBankQueries
{
    /// <summary>Points banks, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<PointsBank>> GetPointsBanksAsync(
        PageArguments page, QueryContext<PointsBank> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The points bank with a code.</summary>
    public static Task<PointsBank?> GetPointsBankAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<PointsBank>(code, selection, cancel);
}
