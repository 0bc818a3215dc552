namespace Map.Analysis.Siting;

/// <summary>What a choice of sites amounts to, computed from the problem alone.</summary>
/// <param name="Objective">What the problem asks for.</param>
/// <param name="Covered">Weight covered, whatever it is worth; null for medians and centres.</param>
/// <param name="Cost">Of the chosen sites.</param>
/// <param name="Broken">The limits that it does not keep.</param>
public sealed record SitingReview(double Objective, double? Covered, double Cost, IReadOnlyList<SitingLimit> Broken)
{
    /// <summary>Whether it is a plan at all.</summary>
    public bool IsValid => Broken.Count == 0;
}

/// <summary>Limits of a problem.</summary>
public enum SitingLimit
{
    Required,
    Forbidden,
    Count,
    Budget,
    Spacing,
    Floor,
    Share,
    Reach,
}
