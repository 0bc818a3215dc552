using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Merchants;

/// <summary>Something happened to a merchant.</summary>
public sealed class MerchantChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Merchant?> GetMerchantAsync(FieldSelection selection, FeatureLoader<Merchant> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class MerchantSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<MerchantChange>> MerchantChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Merchant")] long? id = null, string? code = null) =>
        events.ListenAsync<Merchant, MerchantChange>(id, code, change => new MerchantChange(change), cancel);
}
