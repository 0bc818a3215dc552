using System.ComponentModel;
using Map.Analysis.Routes.Branches;
using Map.Geodata.Features;

namespace Map.Geodata.Branching.Briefs;

/// <summary>
/// What is asked: how should couriers' routes be parted into branches? The same JSON object is the file of <c>./map branches</c>, the input of
/// startBranching and the problem that a saved plan keeps.
/// </summary>
public sealed record BranchBrief
{
    /// <summary>What the plan is called; where and how many branches, when not given.</summary>
    public string? Name { get; init; }

    /// <summary>The code of the survey whose routes are parted; those of all surveys and lines that somebody gave, when not given.</summary>
    public string? Survey { get; init; }

    /// <summary>Codes of the routes that are parted, of those; all when not given.</summary>
    public IReadOnlyList<string>? Routes { get; init; }

    /// <summary>The code of a grid: routes of which less than half lies in it are passed over. Everywhere when not given.</summary>
    public string? Area { get; init; }

    /// <summary>What holds a branch together: its line, a zone, or both, each for one half.</summary>
    [DefaultValue(BranchBasis.Line)]
    public BranchBasis Basis { get; init; }

    /// <summary>The level of the grids that are the zones.</summary>
    [DefaultValue(GridLevel.Community)]
    public GridLevel ZoneLevel { get; init; } = GridLevel.Community;

    /// <summary>How many branches there are to be, those that are kept among them, 1–500. This, targetPeople or mostPeople must be given.</summary>
    public int? Branches { get; init; }

    /// <summary>How many couriers a branch should have, 1–100,000.</summary>
    public int? TargetPeople { get; init; }

    /// <summary>How many couriers a branch may have at most, 1–100,000; only one of a single route may have more.</summary>
    public int? MostPeople { get; init; }

    /// <summary>How many members a new branch has at least, 1–100: three full members by the usual rule.</summary>
    [DefaultValue(3)]
    public int LeastMembers { get; init; } = 3;

    /// <summary>The share of members among couriers, above 0 to 1: members are expected from it, nobody is counted.</summary>
    [DefaultValue(1.0)]
    public double MemberShare { get; init; } = 1;

    /// <summary>How far from the mean a branch's couriers may be, relative to it, before that counts as uneven; 0–1.</summary>
    [DefaultValue(0.25)]
    public double Tolerance { get; init; } = 0.25;

    /// <summary>Routes are neighbours when they share an edge or a crossing, or crossings of theirs are so near, in metres, 0–500.</summary>
    [DefaultValue(40.0)]
    public double NearMetres { get; init; } = 40;

    /// <summary>Where branches may meet; none are looked for when it names nothing.</summary>
    public MeetingBrief? Meeting { get; init; }

    /// <summary>How many minutes longer a route may become by way of the meeting place, above 0 to 60.</summary>
    [DefaultValue(5.0)]
    public double DetourMinutes { get; init; } = 5;

    /// <summary>The most of his route, in minutes of riding, that a courier leaves out for it, 1–600: with no bound a ring would be no detour at all.</summary>
    [DefaultValue(10.0)]
    public double MostSkippedMinutes { get; init; } = 10;

    /// <summary>How fast couriers ride, in km/h; 15, the legal limit of e-bikes, when not given.</summary>
    public double? SpeedKmh { get; init; }

    /// <summary>A branch takes care of what is at most so many minutes by e-bike from its routes, 0.5–30.</summary>
    [DefaultValue(3.0)]
    public double AreaMinutes { get; init; } = 3;

    /// <summary>What becomes of branches formed by route that there are, unless existing says otherwise.</summary>
    [DefaultValue(ExistingRule.Keep)]
    public ExistingRule ExistingRule { get; init; }

    /// <summary>What becomes of single ones of them.</summary>
    public IReadOnlyList<ExistingBrief>? Existing { get; init; }

    /// <summary>The system of all positions in it: wgs84, cgcs2000, gcj02, bd09 or EPSG:n; WGS-84 when not given.</summary>
    public string? Crs { get; init; }

    /// <summary>The search ends after so many seconds at the latest, 1–3600, with the best plan so far.</summary>
    [DefaultValue(30)]
    public int Seconds { get; init; } = 30;

    /// <summary>How often two neighbours are put together and parted anew, 0–1,000,000.</summary>
    [DefaultValue(2000)]
    public int Rounds { get; init; } = 2000;

    /// <summary>Where the search begins whatever is a matter of taste; the same seed gives the same plan, if the time isn't up.</summary>
    [DefaultValue(1)]
    public int Seed { get; init; } = 1;
}

/// <summary>Where branches may meet.</summary>
public sealed record MeetingBrief
{
    /// <summary>What is there already; open stations and organizations' places when neither these nor points are given.</summary>
    public IReadOnlyList<MeetingSource>? From { get; init; }

    /// <summary>Places that are named here.</summary>
    public IReadOnlyList<MeetingPoint>? Points { get; init; }
}

/// <summary>A place that is named.</summary>
public sealed record MeetingPoint
{
    /// <summary>A code of its own.</summary>
    public required string Code { get; init; }

    /// <summary>Its name; its code when not given.</summary>
    public string? Name { get; init; }

    /// <summary>Longitude in degrees, or the easting of a projected system.</summary>
    public required double Lon { get; init; }

    /// <summary>Latitude in degrees, or the northing of a projected system.</summary>
    public required double Lat { get; init; }
}

/// <summary>What becomes of a branch that there is.</summary>
public sealed record ExistingBrief
{
    /// <summary>The branch's code.</summary>
    public required string Code { get; init; }

    /// <summary>What becomes of it.</summary>
    public required ExistingRule Rule { get; init; }
}

/// <summary>Where meeting places come from.</summary>
public enum MeetingSource
{
    /// <summary>Open stations.</summary>
    Stations,

    /// <summary>Where organizations meet.</summary>
    Organizations,

    /// <summary>Merchants.</summary>
    Merchants,

    /// <summary>Named by the planner.</summary>
    Given,
}
