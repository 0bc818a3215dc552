using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Stations;

[MutationType]
public sealed class StationMutations
{
    /// <summary>Adds a station. Its grid is the lowest of the governance tree in which it lies.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownServiceException>]
    [Error<InvalidOpeningHoursException>]
    public static Task<Station> CreateStationAsync(CreateStationInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Station>(input, cancel);

    /// <summary>Changes what is given of a station, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownServiceException>]
    [Error<InvalidOpeningHoursException>]
    public static Task<Station> UpdateStationAsync(UpdateStationInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Station>(input, cancel);

    /// <summary>Deletes a station to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Station> DeleteStationAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Station")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Station>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted station back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Station> RestoreStationAsync(
        Editor editor, CancellationToken cancel, [Id("Station")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Station>(new FeatureKeys(id, code), withoutMissing, cancel);
}
