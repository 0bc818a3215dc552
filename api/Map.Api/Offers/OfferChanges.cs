using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Offers;

/// <summary>Something happened to an offer.</summary>
public sealed class OfferChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Offer?> GetOfferAsync(FieldSelection selection, FeatureLoader<Offer> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class OfferSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<OfferChange>> OfferChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Offer")] long? id = null, string? code = null) =>
        events.ListenAsync<Offer, OfferChange>(id, code, change => new OfferChange(change), cancel);
}
