using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;

namespace Map.Api.Grids;

[QueryType]
public sealed class GridQueries
{
    /// <summary>Grids, in the order of their codes unless another is asked for.</summary>
    /// <param name="level">Only grids of this level.</param>
    public static Task<Connection<Grid>> GetGridsAsync(
        PageArguments page, QueryContext<Grid> query, FeatureReader features, CancellationToken cancel, GridLevel? level = null) =>
        features.ReadPageAsync(page, query.Where(level is null ? null : FilterNode.Of<Grid>(nameof(Grid.Level), FilterOperation.Equal, level)), cancel);

    /// <summary>The grid with a code.</summary>
    public static Task<Grid?> GetGridAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Grid>(code, selection, cancel);
}
