using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.DemandCells;

[QueryType]
public sealed class DemandCellQueries
{
    /// <summary>Places where people need service, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<DemandCell>> GetDemandCellsAsync(
        PageArguments page, QueryContext<DemandCell> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The demand cell with a code.</summary>
    public static Task<DemandCell?> GetDemandCellAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<DemandCell>(code, selection, cancel);
}
