namespace Map.Analysis.Routes.Branches;

/// <summary>Routes parted into branches.</summary>
/// <param name="Branches">Kept ones first, in their order; then new ones, those with most couriers first.</param>
/// <param name="LeftOut">Routes that are in none, in their order.</param>
/// <param name="Cost">What was made as small as could be found.</param>
/// <param name="Certificate">How it was found.</param>
public sealed record BranchPlan(
    IReadOnlyList<PlannedBranch> Branches, IReadOnlyList<LeftOutRoute> LeftOut, BranchCost Cost, BranchCertificate Certificate);

/// <summary>One branch.</summary>
/// <param name="Routes">The numbers of its routes, in their order; contiguous, but for what a kept branch brought with it.</param>
/// <param name="Couriers">Who ride them.</param>
/// <param name="ExpectedMembers">Couriers times the share of members.</param>
public sealed record PlannedBranch(IReadOnlyList<int> Routes, int Couriers, double ExpectedMembers)
{
    /// <summary>The number of the existing branch that it goes on; null for a new one.</summary>
    public int? Existing { get; init; }

    /// <summary>The numbers of existing branches whose routes came to it all together.</summary>
    public IReadOnlyList<int> Merged { get; init; } = [];

    /// <summary>The route along which its chain runs: that with which its couriers share most; perhaps not one of its own.</summary>
    public required int ChainRoute { get; init; }

    /// <summary>The share of what its couriers ride that lies on that route, 0–1.</summary>
    public required double ChainShare { get; init; }

    /// <summary>The zone in which most of its routes lie; null where there are none.</summary>
    public int? Zone { get; init; }

    /// <summary>The share of what its couriers ride that lies in that zone; null without one.</summary>
    public double? ZoneShare { get; init; }

    /// <summary>The place with the least mean detour; null when no place is in reach of any route.</summary>
    public int? MeetingPlace { get; init; }

    /// <summary>Of all couriers who have a detour within the limit, milliseconds; null without a place.</summary>
    public double? MeanDetourMs { get; init; }

    /// <summary>The longest of them; null without a place.</summary>
    public int? WorstDetourMs { get; init; }

    /// <summary>Routes of a kept branch from which the place is further than the limit.</summary>
    public IReadOnlyList<int> BeyondDetour { get; init; } = [];
}

/// <summary>A route that is in no branch.</summary>
public readonly record struct LeftOutRoute(int Route, LeftOutReason Reason);

/// <summary>Why a route is in no branch.</summary>
public enum LeftOutReason
{
    /// <summary>Its line could not be matched to streets.</summary>
    NotOnStreets,

    /// <summary>From no place that was given is the detour within the limit.</summary>
    NoMeetingPlace,

    /// <summary>It meets no other route, and has too few members for a branch of its own.</summary>
    NoNeighbour,

    /// <summary>It and all that it is joined to have too few members for a branch.</summary>
    TooFewMembers,

    /// <summary>The detour to the place where its neighbours meet is beyond the limit.</summary>
    DetourTooLong,

    /// <summary>It is joined to its branch by routes alone that are left out themselves.</summary>
    CutOff,
}

/// <summary>What a partition costs, each part weighted, in couriers: the objective is their sum.</summary>
/// <param name="Imbalance">Couriers too many or too few in branches, beyond the tolerance.</param>
/// <param name="OffBasis">Couriers by the share of their route that is off their branch's chain, or outside its zone.</param>
/// <param name="Detour">Couriers by the share of the longest detour that theirs takes.</param>
/// <param name="Limits">What limits that could not be kept cost.</param>
public sealed record BranchCost(double Imbalance, double OffBasis, double Detour, double Limits)
{
    public double Total => Imbalance + OffBasis + Detour + Limits;
}

/// <summary>How a partition was found. The search is a heuristic: its bound forgets that branches are contiguous and balanced.</summary>
/// <param name="Objective">What the partition costs.</param>
/// <param name="Bound">No partition of the same routes into as many branches costs less.</param>
/// <param name="Rounds">How often two neighbours were parted anew.</param>
/// <param name="Ended">Why it ended.</param>
/// <param name="Seed">From which it drew lots.</param>
public sealed record BranchCertificate(double Objective, double Bound, int Rounds, BranchEnd Ended, int Seed);

/// <summary>Why a search ended.</summary>
public enum BranchEnd
{
    /// <summary>It is proven that there is nothing better.</summary>
    Optimal,

    /// <summary>All rounds are done.</summary>
    RoundsDone,

    /// <summary>Its time was up, or it was stopped.</summary>
    Stopped,
}

/// <summary>How far a search is.</summary>
/// <param name="Round">Rounds done.</param>
/// <param name="Rounds">Of so many.</param>
/// <param name="Objective">The best cost so far.</param>
public readonly record struct BranchProgress(int Round, int Rounds, double Objective);
