using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Offers;

[MutationType]
public sealed class OfferMutations
{
    /// <summary>Adds an offer.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<OutsideRangeException>]
    [Error<UnknownMerchantException>]
    [Error<BrokenRuleException>]
    public static Task<Offer> CreateOfferAsync(CreateOfferInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Offer>(input, cancel);

    /// <summary>Changes what is given of an offer, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<OutsideRangeException>]
    [Error<UnknownMerchantException>]
    [Error<BrokenRuleException>]
    public static Task<Offer> UpdateOfferAsync(UpdateOfferInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Offer>(input, cancel);

    /// <summary>Deletes an offer. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Offer> DeleteOfferAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Offer")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Offer>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted offer back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Offer> RestoreOfferAsync(
        Editor editor, CancellationToken cancel, [Id("Offer")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Offer>(new FeatureKeys(id, code), withoutMissing, cancel);
}
