using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Indicators;

[MutationType]
public sealed class IndicatorMutations
{
    /// <summary>Adds an indicator.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<UnknownGridException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownAllianceException>]
    [Error<BrokenRuleException>]
    public static Task<Indicator> CreateIndicatorAsync(CreateIndicatorInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Indicator>(input, cancel);

    /// <summary>Changes what is given of an indicator, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<UnknownGridException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownAllianceException>]
    [Error<BrokenRuleException>]
    public static Task<Indicator> UpdateIndicatorAsync(UpdateIndicatorInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Indicator>(input, cancel);

    /// <summary>Deletes an indicator. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Indicator> DeleteIndicatorAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Indicator")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Indicator>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted indicator back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Indicator> RestoreIndicatorAsync(
        Editor editor, CancellationToken cancel, [Id("Indicator")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Indicator>(new FeatureKeys(id, code), withoutMissing, cancel);
}
