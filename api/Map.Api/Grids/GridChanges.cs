using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Grids;

/// <summary>Something happened to a grid.</summary>
public sealed class GridChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Grid?> GetGridAsync(FieldSelection selection, FeatureLoader<Grid> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class GridSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<GridChange>> GridChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Grid")] long? id = null, string? code = null) =>
        events.ListenAsync<Grid, GridChange>(id, code, change => new GridChange(change), cancel);
}
