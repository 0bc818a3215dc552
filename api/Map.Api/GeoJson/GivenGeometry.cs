using Map.Api.Coordinates;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>Checks geometries that clients compare with.</summary>
internal static class GivenGeometry
{
    private const double HalfwayRoundTheWorld = 20_037_508;

    /// <summary>The geometry in WGS-84.</summary>
    /// <exception cref="GraphQLException">INVALID_GEOMETRY: it is empty, not valid, a collection or outside the world.</exception>
    public static Geometry Check(Geometry geometry, CoordinateSystemName system)
    {
        if (geometry.IsEmpty) throw Invalid("is empty");
        if (geometry is GeometryCollection and not (MultiPoint or MultiLineString or MultiPolygon)) throw Invalid("is a collection; compare with its members");
        var box = geometry.EnvelopeInternal;
        if (box.MinX < -180 || box.MaxX > 180 || box.MinY < -90 || box.MaxY > 90) throw Invalid("lies outside the world; a position is [longitude, latitude]");
        if (!geometry.IsValid) throw Invalid("is not valid: its rings or lines cross themselves");
        return system.ToWgs84(geometry);
    }

    /// <exception cref="GraphQLException">INVALID_DISTANCE: it is no distance on the Earth.</exception>
    public static double CheckMetres(double metres, string name) => metres is >= 0 and <= HalfwayRoundTheWorld ? metres
        : throw new GraphQLException(FormattableString.Invariant($"{name} is {metres} metres; it must be from 0 to {HalfwayRoundTheWorld}."), "INVALID_DISTANCE");

    private static GraphQLException Invalid(string what) => new($"The geometry {what}.", "INVALID_GEOMETRY");
}
