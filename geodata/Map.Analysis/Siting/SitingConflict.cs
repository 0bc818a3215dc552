namespace Map.Analysis.Siting;

/// <summary>Why there is no plan.</summary>
/// <param name="Kind">Which limit forbids it.</param>
/// <param name="Message">What is wrong, and the way out.</param>
public sealed record SitingConflict(SitingConflictKind Kind, string Message) : SitingOutcome
{
    /// <summary>The sites that the conflict is about.</summary>
    public IReadOnlyList<int> Sites { get; init; } = [];

    /// <summary>The places that it is about.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>The groups that it is about.</summary>
    public IReadOnlyList<int> Groups { get; init; } = [];
}

/// <summary>The limits that can forbid every plan.</summary>
public enum SitingConflictKind
{
    /// <summary>No site may be chosen.</summary>
    NoCandidates,

    /// <summary>No site is to be chosen.</summary>
    CountZero,

    /// <summary>More sites are to be chosen than may be.</summary>
    CountAboveCandidates,

    /// <summary>More sites are required than are to be chosen.</summary>
    CountBelowRequired,

    /// <summary>Required sites cost more than there is.</summary>
    BudgetBelowRequired,

    /// <summary>Every site costs more than there is.</summary>
    BudgetBelowCheapest,

    /// <summary>Two required sites, or a required and an existing one, are nearer than the spacing.</summary>
    RequiredTooNear,

    /// <summary>All sites together do not reach the floor of a group.</summary>
    FloorOutOfReach,

    /// <summary>No site reaches places that have to be reached, or no site reaches any.</summary>
    PlacesOutOfReach,

    /// <summary>Each limit alone can be kept, all together cannot.</summary>
    NoPlanKeepsAll,
}
