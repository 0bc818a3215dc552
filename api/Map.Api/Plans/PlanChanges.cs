using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Plans;

/// <summary>Something happened to a plan.</summary>
public sealed class PlanChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Plan?> GetPlanAsync(FieldSelection selection, FeatureLoader<Plan> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class PlanSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<PlanChange>> PlanChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Plan")] long? id = null, string? code = null) =>
        events.ListenAsync<Plan, PlanChange>(id, code, change => new PlanChange(change), cancel);
}
