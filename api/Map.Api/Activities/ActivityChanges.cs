using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Activities;

/// <summary>Something happened to an activity.</summary>
public sealed class ActivityChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Activity?> GetActivityAsync(FieldSelection selection, FeatureLoader<Activity> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class ActivitySubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<ActivityChange>> ActivityChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Activity")] long? id = null, string? code = null) =>
        events.ListenAsync<Activity, ActivityChange>(id, code, change => new ActivityChange(change), cancel);
}
