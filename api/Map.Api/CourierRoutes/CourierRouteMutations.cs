using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.CourierRoutes;

[MutationType]
public sealed class CourierRouteMutations
{
    /// <summary>Adds a courier route. Only a route that at least five couriers share may be stored.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<TooFewCouriersException>]
    public static Task<CourierRoute> CreateCourierRouteAsync(CreateCourierRouteInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<CourierRoute>(input, cancel);

    /// <summary>Changes what is given of a courier route, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<TooFewCouriersException>]
    public static Task<CourierRoute> UpdateCourierRouteAsync(UpdateCourierRouteInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<CourierRoute>(input, cancel);

    /// <summary>Deletes a courier route to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<CourierRoute> DeleteCourierRouteAsync(
        int version, Editor editor, CancellationToken cancel, [Id("CourierRoute")] long? id = null, string? code = null) =>
        editor.DeleteAsync<CourierRoute>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted courier route back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    public static Task<CourierRoute> RestoreCourierRouteAsync(
        Editor editor, CancellationToken cancel, [Id("CourierRoute")] long? id = null, string? code = null) =>
        editor.RestoreAsync<CourierRoute>(new FeatureKeys(id, code), withoutMissing: false, cancel);
}
