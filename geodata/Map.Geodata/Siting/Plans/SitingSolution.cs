using Map.Analysis.Siting;
using Map.Analysis.Siting.Explanations;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Siting.Plans;

/// <summary>
/// What a plan proposes and why: what a saved plan keeps as its solution. Figures of people are those whom the problem counts, summed over its
/// hours; where coverage decays, objectives and what sites add count people by their worth. One to four couriers are told as unknown (null).
/// </summary>
public sealed record SitingSolution
{
    /// <summary>What was to be best.</summary>
    public required SitingObjective Objective { get; init; }

    /// <summary>Who counts.</summary>
    public required SitingPeople People { get; init; }

    /// <summary>At these hours, 0–23.</summary>
    public required IReadOnlyList<int> Hours { get; init; }

    /// <summary>The chosen sites, in the order of what they add.</summary>
    public required IReadOnlyList<SolutionSite> Sites { get; init; }

    /// <summary>Of routes: who goes at most so many minutes out of his way is covered; all times are such detours. Null of others.</summary>
    public double? DetourMinutes { get; init; }

    /// <summary>Of routes: the code of the survey that found them; null where all are lines that somebody gave.</summary>
    public string? Survey { get; init; }

    /// <summary>Everybody who counts in the area, reached or not.</summary>
    public double? Everybody { get; init; }

    /// <summary>Who is covered by the stations that there are; null for medians and centres.</summary>
    public double? Today { get; init; }

    /// <summary>Who is covered with the plan; null for medians and centres.</summary>
    public double? Planned { get; init; }

    /// <summary>Whom no choice of sites can reach.</summary>
    public double? Unreachable { get; init; }

    /// <summary>What the chosen sites cost.</summary>
    public double Cost { get; init; }

    /// <summary>Among so many candidates.</summary>
    public int Candidates { get; init; }

    /// <summary>Candidates that are nearer to a station that there is than the spacing.</summary>
    public int TooNearExisting { get; init; }

    /// <summary>Candidates from which no street that people use is near; they reach nobody.</summary>
    public int CandidatesWithoutStreet { get; init; }

    /// <summary>Cells, or routes, whose people are not known; they are in no figure.</summary>
    public int UnknownCells { get; init; }

    /// <summary>Cells without a usable street nearby, or routes that are on no streets.</summary>
    public int CellsWithoutStreet { get; init; }

    /// <summary>Today versus plan, grid by grid in the order of their codes; empty for medians and centres.</summary>
    public IReadOnlyList<GridEffect> Grids { get; init; } = [];

    /// <summary>What fewer or more stations would achieve.</summary>
    public IReadOnlyList<CurveStep> Curve { get; init; } = [];

    /// <summary>From this number of stations on, one more is worth less than on average; null where there is no such number.</summary>
    public int? Elbow { get; init; }

    /// <summary>How the plan stands when speeds or people are 10 % off.</summary>
    public IReadOnlyList<ScenarioEffect> Scenarios { get; init; } = [];
}

/// <summary>A chosen site.</summary>
/// <param name="Ordinal">Its place in the plan, from 1.</param>
/// <param name="Code">The candidate's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="BuildKind">How the station would be built.</param>
/// <param name="Source">Where the candidate comes from.</param>
/// <param name="Lon">Longitude, WGS-84.</param>
/// <param name="Lat">Latitude, WGS-84.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Capacity">How many people it can serve; null for any number.</param>
public sealed record SolutionSite(int Ordinal, string Code, string Name, BuildKind BuildKind, CandidateSource Source, double Lon, double Lat, double Cost, double? Capacity)
{
    /// <summary>
    /// What it adds to those before it: people covered; for a median minutes by which the average falls, for a centre minutes by which the
    /// longest falls. Null for the first station of an empty area, and for one to four couriers.
    /// </summary>
    public double? Adds { get; init; }

    /// <summary>In which grids, most first; those in which it is one to four couriers are left out.</summary>
    public IReadOnlyList<SiteEffect> Grids { get; init; } = [];

    /// <summary>Sites that would serve best in its place, all others staying.</summary>
    public IReadOnlyList<SiteAlternative> RunnersUp { get; init; } = [];

    /// <summary>
    /// What the plan loses when this site is refused and the best is made of it, as the plan's objective counts: people, cost or minutes. Null
    /// when nobody has reckoned it, and when there is no plan without it.
    /// </summary>
    public double? LosesIfRefused { get; init; }
}

/// <summary>What a site adds in a grid.</summary>
/// <param name="Grid">The grid's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Adds">People.</param>
public sealed record SiteEffect(string Grid, string Name, double Adds);

/// <summary>A site that could take the place of a chosen one.</summary>
/// <param name="Code">The candidate's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="BuildKind">How the station would be built.</param>
/// <param name="Lon">Longitude, WGS-84.</param>
/// <param name="Lat">Latitude, WGS-84.</param>
/// <param name="Loses">What the plan loses with it, as its objective counts; 0 when it is as good.</param>
public sealed record SiteAlternative(string Code, string Name, BuildKind BuildKind, double Lon, double Lat, double? Loses);

/// <summary>A grid today and with the plan.</summary>
/// <param name="Grid">The grid's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Everybody">Who counts there.</param>
/// <param name="Today">Who is covered by the stations that there are.</param>
/// <param name="Planned">Who is covered with the plan.</param>
public sealed record GridEffect(string Grid, string Name, double? Everybody, double? Today, double? Planned);

/// <summary>What so many stations achieve.</summary>
/// <param name="Stations">How many are added.</param>
/// <param name="Objective">People covered, or for medians and centres minutes.</param>
/// <param name="Bound">No plan with as many is better.</param>
public sealed record CurveStep(int Stations, double? Objective, double? Bound);

/// <summary>How a plan stands when something is otherwise.</summary>
/// <param name="Scenario">What is.</param>
/// <param name="Objective">Of the plan then.</param>
/// <param name="Best">Of the best plan then that was found.</param>
/// <param name="Regret">What is lost by having planned for other figures, relative to that; 0 for nothing.</param>
/// <param name="Kept">How many of the plan's sites that one has too.</param>
/// <param name="IsValid">Whether the plan still keeps all limits.</param>
public sealed record ScenarioEffect(SitingScenario Scenario, double? Objective, double? Best, double Regret, int Kept, bool IsValid);

/// <summary>How good a plan is, and how good any plan can be, in the unit of its objective: people, cost or stations, minutes.</summary>
/// <param name="Objective">Of the plan.</param>
/// <param name="Bound">No plan is better.</param>
/// <param name="Gap">What lies between them, relative to the objective.</param>
/// <param name="Status">Why the search ended.</param>
/// <param name="Iterations">Steps of the bound's improvement.</param>
/// <param name="Nodes">Of branch and bound.</param>
/// <param name="Seconds">What the search took.</param>
/// <param name="Seed">From which it drew lots.</param>
public sealed record SolutionCertificate(double? Objective, double? Bound, double? Gap, SitingStatus Status, long Iterations, long Nodes, double Seconds, int Seed);
