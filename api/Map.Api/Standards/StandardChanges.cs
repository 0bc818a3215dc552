using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Standards;

/// <summary>Something happened to a standard.</summary>
public sealed class StandardChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Standard?> GetStandardAsync(FieldSelection selection, FeatureLoader<Standard> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class StandardSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<StandardChange>> StandardChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Standard")] long? id = null, string? code = null) =>
        events.ListenAsync<Standard, StandardChange>(id, code, change => new StandardChange(change), cancel);
}
