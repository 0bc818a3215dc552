using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Activities;

[QueryType]
public sealed class ActivityQueries
{
    /// <summary>Activities, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Activity>> GetActivitiesAsync(
        PageArguments page, QueryContext<Activity> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The activity with a code.</summary>
    public static Task<Activity?> GetActivityAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Activity>(code, selection, cancel);
}
