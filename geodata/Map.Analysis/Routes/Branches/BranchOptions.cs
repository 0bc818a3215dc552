namespace Map.Analysis.Routes.Branches;

/// <summary>What holds a branch together.</summary>
public enum BranchBasis
{
    /// <summary>A line: what its routes share with one chain (分线).</summary>
    Line,

    /// <summary>A zone: how much of its routes lies in one (分片).</summary>
    Zone,

    /// <summary>Both, each for one half.</summary>
    Both,
}

/// <summary>What makes a partition of routes into branches a good one, and how long to look for it.</summary>
public sealed record BranchOptions
{
    public BranchBasis Basis { get; init; }

    /// <summary>How many branches, those that are kept among them, at least 1; null: as many as <see cref="TargetCouriers"/> asks for.</summary>
    public int? Branches { get; init; }

    /// <summary>Couriers that a branch should have, above 0; without it <see cref="MostCouriers"/> stands for it.</summary>
    public int? TargetCouriers { get; init; }

    /// <summary>No branch should have more couriers; one alone may, when a single route does.</summary>
    public int? MostCouriers { get; init; }

    /// <summary>A new branch has at least so many members (three full members by the usual rule).</summary>
    public int LeastMembers { get; init; } = 3;

    /// <summary>Members expected among couriers, above 0 to 1.</summary>
    public double MemberShare { get; init; } = 1;

    /// <summary>How far, relative to the mean, a branch may be from it before it counts as uneven; 0 or above.</summary>
    public double Tolerance { get; init; } = 0.25;

    /// <summary>The most that a detour to the meeting place may take, milliseconds, above 0.</summary>
    public int MostDetourMs { get; init; } = 5 * 60_000;

    /// <summary>What a courier too many or too few in a branch costs, beyond the tolerance.</summary>
    public double BalanceWeight { get; init; } = 1;

    /// <summary>What a courier costs all of whose route is off the branch's chain, or outside its zone.</summary>
    public double BasisWeight { get; init; } = 1;

    /// <summary>What a courier costs whose detour takes all that it may.</summary>
    public double DetourWeight { get; init; } = 0.5;

    /// <summary>How often two neighbours are put together and parted anew.</summary>
    public int Rounds { get; init; } = 2000;

    /// <summary>The search ends then at the latest, with the best so far; only a search that ends before gives the same again.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where the search begins whatever is a matter of taste.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>So few couriers are enough for the least members.</summary>
    public int LeastCouriers => (int)Math.Ceiling((LeastMembers / MemberShare) - 1e-9);
}
