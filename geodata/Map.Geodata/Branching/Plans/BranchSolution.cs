using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Branching.Plans;

/// <summary>
/// How routes are parted into branches: what a saved plan keeps as its solution. Every figure of couriers is a sum over routes that at least five
/// ride each; members are expected ones, never counted persons.
/// </summary>
public sealed record BranchSolution
{
    /// <summary>What holds the branches together.</summary>
    public required BranchBasis Basis { get; init; }

    /// <summary>The branches: kept ones first, then new ones, those with most couriers first.</summary>
    public required IReadOnlyList<ProposedBranch> Branches { get; init; }

    /// <summary>Routes that are in none, and why.</summary>
    public required IReadOnlyList<RouteLeftOut> LeftOut { get; init; }

    /// <summary>So many routes were to be parted.</summary>
    public required int Routes { get; init; }

    /// <summary>Couriers who ride them.</summary>
    public required int Couriers { get; init; }

    /// <summary>Among so many meeting places.</summary>
    public required int Places { get; init; }

    /// <summary>Routes that several branches had; here the first of these, by their codes, has them.</summary>
    public required int SharedRoutes { get; init; }

    /// <summary>What the partition costs, in couriers.</summary>
    public required BranchCost Cost { get; init; }
}

/// <summary>One branch as it is proposed.</summary>
public sealed record ProposedBranch
{
    /// <summary>Its place in the plan, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its name: that of the branch that it goes on; or of its chain's main street, or zone, for a new one.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the branch that it goes on; null for a new one.</summary>
    public string? Existing { get; init; }

    /// <summary>Codes of branches whose routes all came to it.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Its routes, those that most ride first.</summary>
    public required IReadOnlyList<RouteInBranch> Routes { get; init; }

    /// <summary>Couriers who ride them.</summary>
    public required int Couriers { get; init; }

    /// <summary>Couriers times the share of members.</summary>
    public required double ExpectedMembers { get; init; }

    /// <summary>The stretch that its couriers share; null where none of its routes lies on streets.</summary>
    public LineString? Chain { get; init; }

    /// <summary>Its length.</summary>
    public double? ChainMetres { get; init; }

    /// <summary>The share of what its couriers ride that lies on its chain's route, 0–1.</summary>
    public required double ChainShare { get; init; }

    /// <summary>The code of the grid in which most of it lies; null where zones don't count.</summary>
    public string? Zone { get; init; }

    /// <summary>That grid's name.</summary>
    public string? ZoneName { get; init; }

    /// <summary>The share of what its couriers ride that lies in that grid, 0–1.</summary>
    public double? ZoneShare { get; init; }

    /// <summary>Where it meets; null where no place is within the limit.</summary>
    public BranchMeeting? Meeting { get; init; }

    /// <summary>What it takes care of: nearer to its routes than to those of any other branch, within the minutes asked for. Empty without streets.</summary>
    public required MultiPolygon Area { get; init; }
}

/// <summary>A route of a branch.</summary>
/// <param name="Code">The route's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Couriers">Who ride it.</param>
/// <param name="DetourMinutes">How much longer it is by way of the meeting place; null beyond the limit, which only routes of kept branches are.</param>
public sealed record RouteInBranch(string Code, string? Name, int Couriers, double? DetourMinutes);

/// <summary>Where a branch meets.</summary>
/// <param name="Source">Where the place comes from.</param>
/// <param name="Code">Its code there.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lon">Longitude, WGS-84.</param>
/// <param name="Lat">Latitude, WGS-84.</param>
/// <param name="MeanDetourMinutes">Of all couriers of the branch within the limit.</param>
/// <param name="WorstDetourMinutes">The longest of these.</param>
public sealed record BranchMeeting(
    MeetingSource Source, string Code, string Name, double Lon, double Lat, double MeanDetourMinutes, double WorstDetourMinutes);

/// <summary>A route that is in no branch.</summary>
/// <param name="Code">The route's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Couriers">Who ride it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sentence">The same in a sentence, in Chinese, with the way out.</param>
public sealed record RouteLeftOut(string Code, string? Name, int Couriers, LeftOutReason Reason, string Sentence);
