using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.CourierRoutes;

/// <summary>Something happened to a courier route.</summary>
public sealed class CourierRouteChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<CourierRoute?> GetCourierRouteAsync(FieldSelection selection, FeatureLoader<CourierRoute> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class CourierRouteSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<CourierRouteChange>> CourierRouteChanged(
        FeatureEvents events, CancellationToken cancel, [Id("CourierRoute")] long? id = null, string? code = null) =>
        events.ListenAsync<CourierRoute, CourierRouteChange>(id, code, change => new CourierRouteChange(change), cancel);
}
