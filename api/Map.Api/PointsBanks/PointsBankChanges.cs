using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.PointsBanks;

/// <summary>Something happened to a points bank.</summary>
public sealed class PointsBankChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<PointsBank?> GetPointsBankAsync(FieldSelection selection, FeatureLoader<PointsBank> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class PointsBankSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<PointsBankChange>> PointsBankChanged(
        FeatureEvents events, CancellationToken cancel, [Id("PointsBank")] long? id = null, string? code = null) =>
        events.ListenAsync<PointsBank, PointsBankChange>(id, code, change => new PointsBankChange(change), cancel);
}
