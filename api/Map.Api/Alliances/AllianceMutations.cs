using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Alliances;

[MutationType]
public sealed class AllianceMutations
{
    /// <summary>Adds an alliance.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownMerchantException>]
    public static Task<Alliance> CreateAllianceAsync(CreateAllianceInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Alliance>(input, cancel);

    /// <summary>Changes what is given of an alliance, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownMerchantException>]
    public static Task<Alliance> UpdateAllianceAsync(UpdateAllianceInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Alliance>(input, cancel);

    /// <summary>Deletes an alliance to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Alliance> DeleteAllianceAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Alliance")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Alliance>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted alliance back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Alliance> RestoreAllianceAsync(
        Editor editor, CancellationToken cancel, [Id("Alliance")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Alliance>(new FeatureKeys(id, code), withoutMissing, cancel);
}
