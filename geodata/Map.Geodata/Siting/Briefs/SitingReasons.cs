using Map.Geodata.Reasons;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Why a value of a siting problem makes no sense, as <see cref="BriefReasons"/> tells it.</summary>
internal static class SitingReasons
{
    public static ReasonKind SitingStationsMissing { get; } = ReasonKind.Of("is missing: {objective} needs a number of stations, or a budget");

    public static ReasonKind SitingShareOfOthers { get; } = ReasonKind.Of("goes with SET_COVER alone; {objective} has no share to reach");

    public static ReasonKind SitingDecayOfOthers { get; } = ReasonKind.Of("goes with MAX_COVERAGE alone; {objective} counts times as they are");

    public static ReasonKind SitingAtLeastOfTimes { get; } = ReasonKind.Of("is {given}; {objective} looks at the nearest station alone, so it must be 1");

    public static ReasonKind SitingFloorsOfTimes { get; } = ReasonKind.Of("go with coverage; {objective} has none");

    public static ReasonKind SitingMinutesOfRoutes { get; } = ReasonKind.Of(
        "is {given}; how far couriers go out of their way is said by demand.detourMinutes, so leave it out");

    public static ReasonKind SitingModeOfRoutes { get; } = ReasonKind.Of("is STRAIGHT; routes run on streets, so it must be EBIKE or WALK");

    public static ReasonKind SitingOfRoutesAlone { get; } = ReasonKind.Of("goes with people ROUTES alone; {people} are where they are");

    public static ReasonKind SitingHoursMissing { get; } = ReasonKind.Of("is empty; name hours, or leave it out for the busiest one");

    public static ReasonKind SitingSiteTornBetween { get; } = ReasonKind.Of("names \"{code}\", and so does $.forbidden; take it out of one of them");

    public static ReasonKind SitingNotAnArea { get; } = ReasonKind.Of("is a {geometry}; it must be a Polygon or MultiPolygon");

    public static ReasonKind SitingAreaBroken { get; } = ReasonKind.Of("is empty or crosses itself; draw its border without crossings");
}
