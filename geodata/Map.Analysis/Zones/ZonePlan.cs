namespace Map.Analysis.Zones;

/// <summary>How good a plan is known to be.</summary>
public enum ZoneProof
{
    /// <summary>No plan is better: all were compared.</summary>
    Optimal,

    /// <summary>The best one that the search came upon.</summary>
    Found,
}

/// <summary>Units parted into zones.</summary>
/// <param name="ZoneOf">The zone of each unit, 0 to zones − 1, numbered in the order of their first units.</param>
/// <param name="Unlikeness">W / T: the share of all differences between units that is left within zones, 0–1; 0 where all units are alike.</param>
/// <param name="Imbalance">The mean over zones of (s / s̄ − 1)²; 0 where all have one size.</param>
/// <param name="Cost">What is minimised: unlikeness and imbalance weighed against each other.</param>
/// <param name="Proof">How good it is known to be.</param>
public sealed record ZonePlan(IReadOnlyList<int> ZoneOf, double Unlikeness, double Imbalance, double Cost, ZoneProof Proof);
