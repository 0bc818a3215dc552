using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Indicators;

/// <summary>Something happened to an indicator.</summary>
public sealed class IndicatorChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Indicator?> GetIndicatorAsync(FieldSelection selection, FeatureLoader<Indicator> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class IndicatorSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<IndicatorChange>> IndicatorChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Indicator")] long? id = null, string? code = null) =>
        events.ListenAsync<Indicator, IndicatorChange>(id, code, change => new IndicatorChange(change), cancel);
}
