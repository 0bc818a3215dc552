namespace Map.Geodata.Reasons;

/// <summary>
/// Why a position can't be what the declared system says. {at} is " (117.3, 31.8)" with the blank before it, and empty of traces,
/// where nobody's position is told.
/// </summary>
public static class PositionReasons
{
    public static ReasonKind PositionNotANumber { get; } = ReasonKind.Of("its position{at} is no position");

    public static ReasonKind PositionIsZero { get; } = ReasonKind.Of("its position{at} is the zero of a missing position");

    public static ReasonKind PositionInDegrees { get; } = ReasonKind.Of("its position{at} looks like degrees, but {system} is in metres");

    public static ReasonKind PositionInMetres { get; } = ReasonKind.Of("its position{at} looks like metres, but {system} is in degrees; declare the projected system, for example EPSG:4547");

    public static ReasonKind PositionSwapped { get; } = ReasonKind.Of("its position{at} has longitude and latitude swapped");

    public static ReasonKind PositionOutsideWorld { get; } = ReasonKind.Of("its position{at} lies outside the world");

    public static ReasonKind PositionOutsideSystem { get; } = ReasonKind.Of("its position{at} lies outside the world in {system}");

    public static ReasonKind PositionInArctic { get; } = ReasonKind.Of("its position{at} lies in the Arctic; longitude and latitude are probably swapped");

    public static ReasonKind PositionOutsideChina { get; } = ReasonKind.Of("its position{at} lies outside China, where {system} isn't used; longitude and latitude may be swapped, or the declared system wrong");

    public static ReasonKind GridPositionOutsideChina { get; } = ReasonKind.Of("its position{at} lies outside China, where {system} isn't used; easting and northing may be swapped, or the declared system wrong");

    public static ReasonKind ZoneNumberMissing { get; } = ReasonKind.Of("its position{at} has no zone number before its easting, but {system} has {zone} there; {other} is the same zone without");

    public static ReasonKind EastingOfOtherZone { get; } = ReasonKind.Of("its position{at} has an easting of zone {zone}, which isn't {system}'s; it is {other}");

    public static ReasonKind NoPosition { get; } = ReasonKind.Of("\"{longitude}\", \"{latitude}\" is no position; both should be plain decimal numbers such as 117.301234");
}
