using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Branching.Cases;

/// <summary>A branching problem in numbers, as the store was at one moment, and what the numbers stand for.</summary>
public sealed class BranchCase
{
    public required BranchBrief Brief { get; init; }

    /// <summary>Route r of the numeric problem.</summary>
    public required IReadOnlyList<StoredRoute> Routes { get; init; }

    /// <summary>Place p of the numeric problem.</summary>
    public required IReadOnlyList<MeetingPlace> Places { get; init; }

    /// <summary>Branch e of the numeric problem.</summary>
    public required IReadOnlyList<StoredBranch> Existing { get; init; }

    /// <summary>Zone z of the numeric problem.</summary>
    public required IReadOnlyList<BranchZone> Zones { get; init; }

    public required BranchProblem Problem { get; init; }

    /// <summary>The streets, and how couriers move on them.</summary>
    public required ReachEngine Engine { get; init; }

    /// <summary>Routes that two branches have: the first one, by their codes, keeps them here.</summary>
    public required int SharedRoutes { get; init; }

    /// <summary>What is wanted, as the search takes it.</summary>
    public BranchOptions Options => new()
    {
        Basis = Brief.Basis,
        Branches = Brief.Branches,
        TargetCouriers = Brief.TargetPeople,
        MostCouriers = Brief.MostPeople,
        LeastMembers = Brief.LeastMembers,
        MemberShare = Brief.MemberShare,
        Tolerance = Brief.Tolerance,
        MostDetourMs = (int)(Brief.DetourMinutes * 60_000),
        Rounds = Brief.Rounds,
        TimeLimit = TimeSpan.FromSeconds(Brief.Seconds),
        Seed = Brief.Seed,
    };
}

/// <summary>A route of the store.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="Couriers">How many ride it, at least five.</param>
/// <param name="Path">WGS-84.</param>
public sealed record StoredRoute(string Code, string? Name, int Couriers, LineString Path);

/// <summary>A place where a branch could meet.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Code">Its code there.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is.</param>
public sealed record MeetingPlace(MeetingSource Source, string Code, string Name, Place Place);

/// <summary>A branch formed by route of the store.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Routes">The codes of its routes.</param>
/// <param name="Rule">What may become of it.</param>
public sealed record StoredBranch(string Code, string Name, IReadOnlyList<string> Routes, ExistingRule Rule);

/// <summary>A grid that is a zone.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Boundary">WGS-84.</param>
public sealed record BranchZone(string Code, string Name, MultiPolygon Boundary);
