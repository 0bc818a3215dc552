namespace Map.Geodata.Reasons;

/// <summary>Why a geometry can't be stored, and what had to be mended before it could be.</summary>
public static class GeometryReasons
{
    public static ReasonKind GeometryEmpty { get; } = ReasonKind.Of("its geometry is empty");

    public static ReasonKind CornerWithoutPosition { get; } = ReasonKind.Of("its geometry has a corner without a position");

    public static ReasonKind SridDiffers { get; } = ReasonKind.Of("its geometry says SRID {srid}, but the import declares {system}");

    public static ReasonKind NotWkt { get; } = ReasonKind.Of("\"{value}\" is no WKT geometry");

    public static ReasonKind GeometryGivenTwice { get; } = ReasonKind.Of("it is given twice");

    public static ReasonKind NotAPoint { get; } = ReasonKind.Of("its geometry is a {geometry}; expected is a Point");

    public static ReasonKind NotALine { get; } = ReasonKind.Of("its geometry is a {geometry}; expected is a LineString");

    public static ReasonKind NotAnArea { get; } = ReasonKind.Of("its geometry is a {geometry}; expected is a Polygon or MultiPolygon");

    public static ReasonKind LinesApart { get; } = ReasonKind.Of("its {lines} lines don't join into one");

    public static ReasonKind LineWithoutLength { get; } = ReasonKind.Of("its line has no length");

    public static ReasonKind PolygonWithoutArea { get; } = ReasonKind.Of("its polygon has no area");

    public static ReasonKind LinesJoined { get; } = ReasonKind.Of("{lines} lines were joined into one");

    public static ReasonKind PolygonRepaired { get; } = ReasonKind.Of("an invalid polygon (rings cross or touch wrongly) was repaired; its area went from {before} to {after} m²");

    public static ReasonKind RingClosed { get; } = ReasonKind.Of("a ring wasn't closed");

    public static ReasonKind BorderCrossesItself { get; } = ReasonKind.Of("its border crosses itself{at}");

    public static ReasonKind BorderTouchesItself { get; } = ReasonKind.Of("its border touches itself{at}");

    public static ReasonKind HoleOutside { get; } = ReasonKind.Of("a hole lies outside its border{at}");

    public static ReasonKind HolesNested { get; } = ReasonKind.Of("a hole lies within another one{at}");

    public static ReasonKind PartsNested { get; } = ReasonKind.Of("a part lies within another one{at}");

    public static ReasonKind RingTwice { get; } = ReasonKind.Of("the same ring stands twice{at}");

    public static ReasonKind InteriorTorn { get; } = ReasonKind.Of("its holes tear it apart{at}");

    public static ReasonKind CornersTooFew { get; } = ReasonKind.Of("it has too few corners{at}");

    public static ReasonKind RingOpen { get; } = ReasonKind.Of("a ring is not closed{at}");

    /// <summary>Degrees that no street, area or place comes near; from 180 on PostGIS can't say which way round an edge goes.</summary>
    public const double TooManyDegrees = 90;

    public static ReasonKind ReachesTooFar { get; } = ReasonKind.Of("it reaches over a quarter of the earth or more");

    public static ReasonKind InvalidOnceConverted { get; } = ReasonKind.Of("it is not valid once it is converted to WGS-84");
}
