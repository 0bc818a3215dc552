using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Cases;

[MutationType]
public sealed class CaseMutations
{
    /// <summary>Adds a case. It begins OPEN.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownGridException>]
    [Error<UnknownServiceException>]
    [Error<BrokenRuleException>]
    public static Task<Case> CreateCaseAsync(CreateCaseInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Case>(input, cancel);

    /// <summary>Changes what is given of a case, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownGridException>]
    [Error<UnknownServiceException>]
    [Error<BrokenRuleException>]
    public static Task<Case> UpdateCaseAsync(UpdateCaseInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Case>(input, cancel);

    /// <summary>Deletes a case to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Case> DeleteCaseAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Case>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted case back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Case> RestoreCaseAsync(
        Editor editor, CancellationToken cancel, [Id("Case")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Case>(new FeatureKeys(id, code), withoutMissing, cancel);
}
