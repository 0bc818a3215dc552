using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Stations;

/// <summary>Something happened to a station.</summary>
public sealed class StationChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Station?> GetStationAsync(FieldSelection selection, FeatureLoader<Station> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class StationSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<StationChange>> StationChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Station")] long? id = null, string? code = null) =>
        events.ListenAsync<Station, StationChange>(id, code, change => new StationChange(change), cancel);
}
