using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Plans;

[QueryType]
public sealed class PlanQueries
{
    /// <summary>Plans for new sites, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Plan>> GetPlansAsync(
        PageArguments page, QueryContext<Plan> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The plan with a code.</summary>
    public static Task<Plan?> GetPlanAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Plan>(code, selection, cancel);
}
