using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Merchants;

[MutationType]
public sealed class MerchantMutations
{
    /// <summary>Adds a merchant.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    public static Task<Merchant> CreateMerchantAsync(CreateMerchantInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Merchant>(input, cancel);

    /// <summary>Changes what is given of a merchant, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    public static Task<Merchant> UpdateMerchantAsync(UpdateMerchantInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Merchant>(input, cancel);

    /// <summary>Deletes a merchant to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Merchant> DeleteMerchantAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Merchant")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Merchant>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted merchant back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    public static Task<Merchant> RestoreMerchantAsync(
        Editor editor, CancellationToken cancel, [Id("Merchant")] long? id = null, string? code = null) =>
        editor.RestoreAsync<Merchant>(new FeatureKeys(id, code), withoutMissing: false, cancel);
}
