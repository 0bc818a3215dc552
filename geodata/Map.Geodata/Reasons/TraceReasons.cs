namespace Map.Geodata.Reasons;

/// <summary>What is to be said of traces. Nothing here repeats what a file says of somebody: no position, no time, no name.</summary>
internal static class TraceReasons
{
    public static ReasonKind PointWithoutPosition { get; } = ReasonKind.Of("it has no position");

    public static ReasonKind TimeOfNobody { get; } = ReasonKind.Of("its time is none at which anybody was tracked");

    public static ReasonKind NotATraceTime { get; } = ReasonKind.Of("its time is not a moment such as 2025-06-01T08:30+08:00, nor seconds or milliseconds since 1970");

    public static ReasonKind TimesNotOfPositions { get; } = ReasonKind.Of("its times should be a list with one for each position, of which each is a moment such as 2025-06-01T08:30+08:00");

    public static ReasonKind NotATraceFeature { get; } = ReasonKind.Of("it is no GeoJSON feature with a point or a line");

    public static ReasonKind NotATrace { get; } = ReasonKind.Of("a trace is a line or a point");

    public static ReasonKind TracesNotToldApart { get; } = ReasonKind.Of("no column tells one courier or trace from the next, so all its points count as one courier's");

    public static ReasonKind TraceCountsAsCourier { get; } = ReasonKind.Of("each counts as a courier; if one courier rode several, give a column \"courier\" that says so");

    public static ReasonKind TrackCountsAsCourier { get; } = ReasonKind.Of("each track counts as a courier; if one courier rode several, give a table with a column \"courier\" that says so");

    public static ReasonKind LineCountsAsCourier { get; } = ReasonKind.Of("lines without a property \"courier\" count as a courier's each; if one courier rode several, say so in that property");

    public static ReasonKind TimesColumnMissing { get; } = ReasonKind.Of("no column of times was found");

    public static ReasonKind TimesMissing { get; } = ReasonKind.Of(
        "none of its positions has a time, so that nothing of it counts; finished lines that so many couriers ride are imported with ./map import routes");

    public static ReasonKind FileCountedAlready { get; } = ReasonKind.Of("it is the same as {file} and was not counted again");

    public static ReasonKind StreetsMissing { get; } = ReasonKind.Of(
        "the store has no streets, so that nothing is told of where couriers ride; import them (./map import osm FILE) and then these files again");

    public static ReasonKind TooFewCouriers { get; } = ReasonKind.Of("in no hour were there enough couriers for anything to be told");
}
