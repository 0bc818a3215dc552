using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Resources;

/// <summary>Something happened to a resource.</summary>
public sealed class ResourceChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Resource?> GetResourceAsync(FieldSelection selection, FeatureLoader<Resource> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class ResourceSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<ResourceChange>> ResourceChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Resource")] long? id = null, string? code = null) =>
        events.ListenAsync<Resource, ResourceChange>(id, code, change => new ResourceChange(change), cancel);
}
