using System.ComponentModel;
using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Siting;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>
/// What a planner asks: where should stations go? The same JSON object is the file of <c>./map site</c>, the input of startSiting and
/// the problem that a saved plan keeps.
/// </summary>
public sealed record SitingBrief
{
    /// <summary>What the plan is called; what is asked and where, when not given.</summary>
    public string? Name { get; init; }

    /// <summary>The code of the grid whose people count.</summary>
    public required string Area { get; init; }

    /// <summary>What is best. SET_COVER counts stations; costs, where a budget or costs are given.</summary>
    [DefaultValue(SitingObjective.MaxCoverage)]
    public SitingObjective Objective { get; init; }

    /// <summary>How many stations are added, required ones among them, 1–500. SET_COVER finds the number itself; given, it is the most.</summary>
    public int? Stations { get; init; }

    /// <summary>Of SET_COVER: the share of the people who can be reached at all that must be covered, above 0 to 1; everybody when not given.</summary>
    public double? Share { get; init; }

    /// <summary>
    /// Who needs at most so long is covered, 1–60; 15 when not given. Without meaning for P_MEDIAN and P_CENTER, which look at every time. Who has
    /// no way to any site is left out of these and told as unreachable. Not for ROUTES, whose limit is demand.detourMinutes.
    /// </summary>
    public int? Minutes { get; init; }

    /// <summary>How people move; WALK, for ROUTES EBIKE, when not given.</summary>
    public TravelMode? Mode { get; init; }

    /// <summary>Their speed in km/h; the mode's standard one when not given.</summary>
    public double? SpeedKmh { get; init; }

    /// <summary>
    /// Of MAX_COVERAGE: people up to so many minutes away count in full, from there on less and less, and nobody any more beyond the limit
    /// (linear decay). When not given everybody within the limit counts in full.
    /// </summary>
    public double? DecayFromMinutes { get; init; }

    /// <summary>How many stations must reach a place for it to be covered, 1–8; 2 for 双15.</summary>
    [DefaultValue(1)]
    public int AtLeast { get; init; } = 1;

    /// <summary>Who counts, and when; couriers at the busiest hour of a weekday when not given.</summary>
    public DemandBrief? Demand { get; init; }

    /// <summary>Codes of services that must be within reach. Stations that there are count with what they offer; new ones offer all of these.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Whether all of these services must be within reach, each possibly at another station, or any.</summary>
    [DefaultValue(ServiceMatch.All)]
    public ServiceMatch Match { get; init; }

    /// <summary>Whether stations that there are count only in hours in which they are known to be open.</summary>
    [DefaultValue(false)]
    public bool WhenOpen { get; init; }

    /// <summary>
    /// Whether gates that keep hours are open or closed as they are in the hours asked about; otherwise only those are closed that always are.
    /// When not given they are for whoever names hours or asks for whenOpen, as in coverage.
    /// </summary>
    public bool? GateHours { get; init; }

    /// <summary>With whenOpen: when new stations are open, in OSM's opening_hours syntax; around the clock when not given.</summary>
    public string? OpeningHours { get; init; }

    /// <summary>Which stations that there are count.</summary>
    [DefaultValue(ExistingStations.Open)]
    public ExistingStations Existing { get; init; }

    /// <summary>No two stations may be nearer to each other, in metres as the crow flies; new ones not to existing ones either.</summary>
    public double? SpacingMetres { get; init; }

    /// <summary>The most that all new stations together may cost.</summary>
    public double? Budget { get; init; }

    /// <summary>What a station costs by the way it is built.</summary>
    public BuildCosts? Costs { get; init; }

    /// <summary>How many people a new station can serve; any number when not given. Stations that there are serve whoever reaches them.</summary>
    public double? Capacity { get; init; }

    /// <summary>Shares of people that must be covered in every grid of a level.</summary>
    public IReadOnlyList<CoverageFloor>? Floors { get; init; }

    /// <summary>Where new stations may go.</summary>
    public CandidateBrief? Candidates { get; init; }

    /// <summary>Codes of candidates that must be chosen.</summary>
    public IReadOnlyList<string>? Required { get; init; }

    /// <summary>Codes of candidates that must not be chosen.</summary>
    public IReadOnlyList<string>? Forbidden { get; init; }

    /// <summary>A Polygon or MultiPolygon in which nothing may be built.</summary>
    public Geometry? ForbiddenArea { get; init; }

    /// <summary>The system of all positions in it: wgs84, cgcs2000, gcj02, bd09 or EPSG:n; WGS-84 when not given.</summary>
    public string? Crs { get; init; }

    /// <summary>The search ends after so many seconds at the latest, 1–3600, with the best plan so far.</summary>
    [DefaultValue(30)]
    public int Seconds { get; init; } = 30;

    /// <summary>The search ends when the plan is proven to be this near to the best possible, 0–1; 0 for the best itself.</summary>
    [DefaultValue(0.0)]
    public double Gap { get; init; }

    /// <summary>Where the search begins whatever is a matter of taste; the same seed gives the same plan.</summary>
    [DefaultValue(1)]
    public int Seed { get; init; } = 1;

    /// <summary>Whether couriers count on their routes, and times are detours.</summary>
    public bool IsOfRoutes() => Demand?.People == SitingPeople.Routes;

    /// <summary>The longest way, or the longest detour, in minutes.</summary>
    public double LimitMinutes() => IsOfRoutes() ? Demand!.DetourMinutes ?? DemandBrief.UsualDetourMinutes : Minutes ?? UsualMinutes;

    /// <summary>The most of a route that is left out for a detour, in minutes of riding.</summary>
    public double SkipMinutes() => Demand?.SkipMinutes ?? LimitMinutes();

    /// <summary>How people move, said or not.</summary>
    public TravelMode TravelMode() => Mode ?? (IsOfRoutes() ? Map.Analysis.Network.TravelMode.Ebike : Map.Analysis.Network.TravelMode.Walk);

    private const int UsualMinutes = 15;
}

/// <summary>Who counts, and when.</summary>
public sealed record DemandBrief
{
    /// <summary>Who.</summary>
    [DefaultValue(SitingPeople.Couriers)]
    public SitingPeople People { get; init; }

    /// <summary>The kind of day.</summary>
    [DefaultValue(DayType.Weekday)]
    public DayType DayType { get; init; }

    /// <summary>
    /// The hours, 0–23 each; the busiest one when not given. Of several hours every one counts: figures are then sums over the hours.
    /// </summary>
    public IReadOnlyList<int>? Hours { get; init; }

    /// <summary>Of ROUTES: who rides at most so much longer by way of a station, there and back to his route, is covered, 0–60; 2 when not given.</summary>
    public double? DetourMinutes { get; init; }

    /// <summary>
    /// Of ROUTES: the most of his route, in minutes of riding, that a courier leaves out between leaving it and returning to it, 0–240; as much as
    /// detourMinutes when not given. What lies between one corner and the next may always be left out.
    /// </summary>
    public double? SkipMinutes { get; init; }

    /// <summary>
    /// Of ROUTES: the code of the survey whose routes count. When not given those of the latest that has any in the area, and lines that somebody
    /// gave: surveys overlap, and nobody is counted twice.
    /// </summary>
    public string? Survey { get; init; }

    /// <summary>An assumption, no standard: 500 m by e-bike, half of them there and half of them back.</summary>
    internal const double UsualDetourMinutes = 2;
}

/// <summary>
/// What a station costs by the way it is built, in units of one new building or in any other unit that the budget has. The defaults are
/// assumptions for a first comparison, no prices: replace them by local ones.
/// </summary>
public sealed record BuildCosts
{
    /// <summary>整合: a room that is there takes the station in.</summary>
    [DefaultValue(0.2)]
    public double Integrated { get; init; } = 0.2;

    /// <summary>改建: a building that is there is converted.</summary>
    [DefaultValue(0.5)]
    public double Rebuilt { get; init; } = 0.5;

    /// <summary>共建: a partner, for instance a shop or a bank, gives the room and a part of the cost.</summary>
    [DefaultValue(0.3)]
    public double CoBuilt { get; init; } = 0.3;

    /// <summary>新建: a new building.</summary>
    [DefaultValue(1.0)]
    public double New { get; init; } = 1.0;

    /// <summary>The cost of a way of building.</summary>
    public double Of(BuildKind kind) => kind switch
    {
        BuildKind.Integrated => Integrated,
        BuildKind.Rebuilt => Rebuilt,
        BuildKind.CoBuilt => CoBuilt,
        _ => New,
    };
}

/// <summary>A share of people that must be covered in every grid of a level inside the area.</summary>
public sealed record CoverageFloor
{
    /// <summary>The level.</summary>
    public required GridLevel Level { get; init; }

    /// <summary>The share, 0–1.</summary>
    public required double Share { get; init; }
}
