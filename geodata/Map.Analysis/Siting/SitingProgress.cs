namespace Map.Analysis.Siting;

/// <summary>How far a search is.</summary>
/// <param name="Elapsed">Since it began.</param>
/// <param name="Objective">Of the best plan so far; null as long as there is none.</param>
/// <param name="Bound">No plan is better than this; null as long as nothing is proven.</param>
/// <param name="Phase">What it does now.</param>
public readonly record struct SitingProgress(TimeSpan Elapsed, double? Objective, double? Bound, SitingPhase Phase);

/// <summary>What a search does, in this order.</summary>
public enum SitingPhase
{
    /// <summary>Makes the problem smaller without changing its answer.</summary>
    Reducing,

    /// <summary>Makes a first plan.</summary>
    Constructing,

    /// <summary>Exchanges sites.</summary>
    Improving,

    /// <summary>Proves how good a plan can be at most.</summary>
    Bounding,

    /// <summary>Closes what lies between plan and bound.</summary>
    Branching,
}
