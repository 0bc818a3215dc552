using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Services;

[MutationType]
public sealed class ServiceMutations
{
    /// <summary>Adds a service of the catalogue. Its code is in capitals, such as DRINKING_WATER.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    public static Task<Service> CreateServiceAsync(CreateServiceInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Service>(input, cancel);

    /// <summary>Changes what is given of a service of the catalogue, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<InvalidValueException>]
    public static Task<Service> UpdateServiceAsync(UpdateServiceInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Service>(input, cancel);

    /// <summary>Deletes a service of the catalogue to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Service> DeleteServiceAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Service")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Service>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted service of the catalogue back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    public static Task<Service> RestoreServiceAsync(
        Editor editor, CancellationToken cancel, [Id("Service")] long? id = null, string? code = null) =>
        editor.RestoreAsync<Service>(new FeatureKeys(id, code), withoutMissing: false, cancel);
}
