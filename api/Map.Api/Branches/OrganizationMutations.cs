using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Branches;

[MutationType]
public sealed class OrganizationMutations
{
    /// <summary>Adds an organization.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownCourierRouteException>]
    [Error<CycleException>]
    [Error<BrokenRuleException>]
    public static Task<Organization> CreateOrganizationAsync(CreateOrganizationInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Organization>(input, cancel);

    /// <summary>Changes what is given of an organization, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownCourierRouteException>]
    [Error<CycleException>]
    [Error<BrokenRuleException>]
    public static Task<Organization> UpdateOrganizationAsync(UpdateOrganizationInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Organization>(input, cancel);

    /// <summary>Deletes an organization to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Organization> DeleteOrganizationAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Organization")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Organization>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted organization back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    [Error<CycleException>]
    public static Task<Organization> RestoreOrganizationAsync(
        Editor editor, CancellationToken cancel, [Id("Organization")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Organization>(new FeatureKeys(id, code), withoutMissing, cancel);
}
