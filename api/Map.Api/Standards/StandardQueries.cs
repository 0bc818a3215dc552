using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;

namespace Map.Api.Standards;

[QueryType]
public sealed class StandardQueries
{
    /// <summary>Standards, in the order of their codes and revisions unless another is asked for.</summary>
    public static Task<Connection<Standard>> GetStandardsAsync(
        PageArguments page, QueryContext<Standard> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The standard with a code and a revision.</summary>
    public static Task<Standard?> GetStandardAsync(string code, int revision, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindAsync<Standard>(new AllFilter([
            FilterNode.Of<Standard>(nameof(Standard.Code), FilterOperation.Equal, code),
            FilterNode.Of<Standard>(nameof(Standard.Revision), FilterOperation.Equal, revision)]), selection, cancel);
}
