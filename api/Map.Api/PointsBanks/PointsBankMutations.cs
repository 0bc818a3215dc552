using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.PointsBanks;

[MutationType]
public sealed class PointsBankMutations
{
    /// <summary>Adds a points bank.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<UnknownMerchantException>]
    [Error<UnknownStationException>]
    [Error<BrokenRuleException>]
    public static Task<PointsBank> CreatePointsBankAsync(CreatePointsBankInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<PointsBank>(input, cancel);

    /// <summary>Changes what is given of a points bank, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<UnknownMerchantException>]
    [Error<UnknownStationException>]
    [Error<BrokenRuleException>]
    public static Task<PointsBank> UpdatePointsBankAsync(UpdatePointsBankInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<PointsBank>(input, cancel);

    /// <summary>Deletes a points bank. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<PointsBank> DeletePointsBankAsync(
        int version, Editor editor, CancellationToken cancel, [Id("PointsBank")] long? id = null, string? code = null) =>
        editor.DeleteAsync<PointsBank>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted points bank back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<PointsBank> RestorePointsBankAsync(
        Editor editor, CancellationToken cancel, [Id("PointsBank")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<PointsBank>(new FeatureKeys(id, code), withoutMissing, cancel);
}
