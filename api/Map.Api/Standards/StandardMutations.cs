using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Standards;

[MutationType]
public sealed class StandardMutations
{
    /// <summary>Adds a standard. A change of its rules is a new revision, so that old reports stay explained.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<OutsideRangeException>]
    public static Task<Standard> CreateStandardAsync(CreateStandardInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Standard>(input, cancel);

    /// <summary>Changes what is given of a standard, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    public static Task<Standard> UpdateStandardAsync(UpdateStandardInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Standard>(input, cancel);

    /// <summary>Deletes a standard. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Standard> DeleteStandardAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Standard")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Standard>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted standard back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    public static Task<Standard> RestoreStandardAsync(
        Editor editor, CancellationToken cancel, [Id("Standard")] long? id = null, string? code = null) =>
        editor.RestoreAsync<Standard>(new FeatureKeys(id, code), withoutMissing: false, cancel);
}
