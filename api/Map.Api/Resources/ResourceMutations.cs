using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Resources;

[MutationType]
public sealed class ResourceMutations
{
    /// <summary>Adds a resource.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownServiceException>]
    public static Task<Resource> CreateResourceAsync(CreateResourceInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Resource>(input, cancel);

    /// <summary>Changes what is given of a resource, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownServiceException>]
    public static Task<Resource> UpdateResourceAsync(UpdateResourceInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Resource>(input, cancel);

    /// <summary>Deletes a resource to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Resource> DeleteResourceAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Resource")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Resource>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted resource back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Resource> RestoreResourceAsync(
        Editor editor, CancellationToken cancel, [Id("Resource")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Resource>(new FeatureKeys(id, code), withoutMissing, cancel);
}
