using System.Globalization;
using Map.Api.Coordinates;
using Map.Geodata.Reasons;
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
        if (given.IsEmpty) throw new InvalidGeometryException(field, GeometryReasons.GeometryEmpty.With());
        var shaped = Shape(field, given, shape);
        CheckWorld(field, shaped);
        CheckValid(field, shaped);
        var stored = system.ToWgs84(shaped);
        stored.SRID = 4326;
        if (system != CoordinateSystemName.Wgs84) CheckWorld(field, stored);
        return stored.IsValid ? stored : throw new InvalidGeometryException(field, GeometryReasons.InvalidOnceConverted.With());
    }

    private static Geometry Shape(string field, Geometry given, Type shape) => given switch
    {
        _ when shape.IsInstanceOfType(given) => given,
        Polygon polygon when shape == typeof(MultiPolygon) => given.Factory.CreateMultiPolygon([polygon]),
        _ => throw new InvalidGeometryException(field, WrongShape(shape).With(("geometry", given.GeometryType))),
    };

    private static void CheckWorld(string field, Geometry geometry)
    {
        var outside = geometry.Coordinates.FirstOrDefault(at => !(Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90));
        if (outside is null && geometry.EnvelopeInternal is { Width: < GeometryReasons.TooManyDegrees, Height: < GeometryReasons.TooManyDegrees }) return;
        if (outside is null) throw new InvalidGeometryException(field, GeometryReasons.ReachesTooFar.With());
        var isSwapped = Math.Abs(outside.X) <= 90 && Math.Abs(outside.Y) <= 180;
        throw At(field, isSwapped ? PositionReasons.PositionSwapped : PositionReasons.PositionOutsideWorld, outside);
    }

    private static void CheckValid(string field, Geometry geometry)
    {
        if (geometry is LineString { Length: 0 }) throw new InvalidGeometryException(field, GeometryReasons.LineWithoutLength.With(), geometry.Coordinate);
        if (new IsValidOp(geometry).ValidationError is { } error) throw At(field, Fault(error.ErrorType), error.Coordinate);
    }

    private static ReasonKind WrongShape(Type shape) =>
        shape == typeof(Point) ? GeometryReasons.NotAPoint : shape == typeof(LineString) ? GeometryReasons.NotALine : GeometryReasons.NotAnArea;

    private static ReasonKind Fault(TopologyValidationErrors error) => error switch
    {
        TopologyValidationErrors.RingSelfIntersection => GeometryReasons.BorderTouchesItself,
        TopologyValidationErrors.HoleOutsideShell => GeometryReasons.HoleOutside,
        TopologyValidationErrors.NestedHoles => GeometryReasons.HolesNested,
        TopologyValidationErrors.NestedShells => GeometryReasons.PartsNested,
        TopologyValidationErrors.DuplicateRings => GeometryReasons.RingTwice,
        TopologyValidationErrors.DisconnectedInteriors => GeometryReasons.InteriorTorn,
        TopologyValidationErrors.TooFewPoints => GeometryReasons.CornersTooFew,
        TopologyValidationErrors.RingNotClosed => GeometryReasons.RingOpen,
        TopologyValidationErrors.InvalidCoordinate => PositionReasons.PositionNotANumber,
        // What is left is a border that crosses itself, or meets another part's.
        _ => GeometryReasons.BorderCrossesItself,
    };

    private static InvalidGeometryException At(string field, ReasonKind kind, Coordinate position) =>
        new(field, kind.With(("at", string.Create(CultureInfo.InvariantCulture, $" ({position.X:0.#######}, {position.Y:0.#######})"))), position);
}
