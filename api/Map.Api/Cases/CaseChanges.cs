using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Cases;

/// <summary>Something happened to a case.</summary>
public sealed class CaseChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Case?> GetCaseAsync(FieldSelection selection, FeatureLoader<Case> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class CaseSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<CaseChange>> CaseChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null) =>
        events.ListenAsync<Case, CaseChange>(id, code, change => new CaseChange(change), cancel);
}
