namespace Map.Analysis.Siting;

/// <summary>Which sites to choose.</summary>
public sealed record SitingPlan : SitingOutcome
{
    /// <summary>The chosen sites, required ones included and existing ones not, in the order of what they add.</summary>
    public required IReadOnlyList<int> Sites { get; init; }

    /// <summary>
    /// What each adds to those before it and the existing ones: covered weight by its worth (in set covering: whatever its worth), or,
    /// for medians and centres, time saved; null for a first site, before which there is no time to compare with.
    /// </summary>
    public required IReadOnlyList<double?> Gains { get; init; }

    /// <summary>Weight covered, whatever it is worth; null for medians and centres.</summary>
    public double? Covered { get; init; }

    /// <summary>The weight that existing sites cover alone; null for medians and centres.</summary>
    public double? CoveredBefore { get; init; }

    /// <summary>The weight of places that no plan can cover: no allowed sites, or too few, reach them.</summary>
    public double Unreachable { get; init; }

    /// <summary>What the chosen sites cost.</summary>
    public double Cost { get; init; }

    public required SitingCertificate Certificate { get; init; }

    /// <summary>What the problem asks for: weight covered, cost, weighted time or worst time.</summary>
    public double Objective => Certificate.Objective;
}
