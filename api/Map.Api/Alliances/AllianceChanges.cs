using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Alliances;

/// <summary>Something happened to an alliance.</summary>
public sealed class AllianceChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Alliance?> GetAllianceAsync(FieldSelection selection, FeatureLoader<Alliance> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class AllianceSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<AllianceChange>> AllianceChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Alliance")] long? id = null, string? code = null) =>
        events.ListenAsync<Alliance, AllianceChange>(id, code, change => new AllianceChange(change), cancel);
}
