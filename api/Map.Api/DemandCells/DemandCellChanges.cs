using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.DemandCells;

/// <summary>Something happened to a demand cell.</summary>
public sealed class DemandCellChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<DemandCell?> GetDemandCellAsync(FieldSelection selection, FeatureLoader<DemandCell> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class DemandCellSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<DemandCellChange>> DemandCellChanged(
        FeatureEvents events, CancellationToken cancel, [Id("DemandCell")] long? id = null, string? code = null) =>
        events.ListenAsync<DemandCell, DemandCellChange>(id, code, change => new DemandCellChange(change), cancel);
}
