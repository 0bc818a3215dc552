using Map.Api.Coordinates;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Map.Api.Editing;

/// <summary>Makes geometries of inputs storable: in WGS-84, of the property's shape. What is invalid is refused, not mended.</summary>
internal static class GeometryIntake
{
    /// <summary>The geometry as the property takes it.</summary>
    /// <param name="field">The input's field.</param>
    /// <param name="given">In the system that the input says.</param>
    /// <param name="system">That system.</param>
    /// <param name="shape">The property's type.</param>
    /// <exception cref="InvalidGeometryException">It can't be stored.</exception>
    public static Geometry Take(string field, Geometry given, CoordinateSystemName system, Type shape)
    {
        if (given.IsEmpty) throw new InvalidGeometryException(field, "it is empty");
        var shaped = Shape(field, given, shape);
        CheckWorld(field, shaped);
        CheckValid(field, shaped);
        var stored = system.ToWgs84(shaped);
        stored.SRID = 4326;
        if (system != CoordinateSystemName.Wgs84) CheckWorld(field, stored);
        return stored.IsValid ? stored : throw new InvalidGeometryException(field, "it is not valid once it is converted to WGS-84");
    }

    private static Geometry Shape(string field, Geometry given, Type shape) => given switch
    {
        _ when shape.IsInstanceOfType(given) => given,
        Polygon polygon when shape == typeof(MultiPolygon) => given.Factory.CreateMultiPolygon([polygon]),
        _ => throw new InvalidGeometryException(field, $"it is a {given.GeometryType}, where a {shape.Name} belongs"),
    };

    private static void CheckWorld(string field, Geometry geometry)
    {
        var outside = geometry.Coordinates.FirstOrDefault(at => !(Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90));
        if (outside is null) return;
        var isSwapped = Math.Abs(outside.X) <= 90 && Math.Abs(outside.Y) <= 180;
        throw new InvalidGeometryException(field, isSwapped ? "longitude and latitude are swapped" : "it lies outside the world", outside);
    }

    private static void CheckValid(string field, Geometry geometry)
    {
        if (geometry is LineString { Length: 0 }) throw new InvalidGeometryException(field, "the line has no length", geometry.Coordinate);
        if (new IsValidOp(geometry).ValidationError is { } error) throw new InvalidGeometryException(field, Sentence(error.Message), error.Coordinate);
    }

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message[1..];
}
