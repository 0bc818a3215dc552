using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Cases;

[QueryType]
public sealed class CaseQueries
{
    /// <summary>Reports, wishes and needs, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Case>> GetCasesAsync(
        PageArguments page, QueryContext<Case> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The case with a code.</summary>
    public static Task<Case?> GetCaseAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Case>(code, selection, cancel);
}
