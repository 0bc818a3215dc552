namespace Map.Analysis.Siting;

/// <summary>What a good plan is.</summary>
public enum SitingObjective
{
    /// <summary>Most weight within the limit: the maximal covering location problem (Church and ReVelle 1974).</summary>
    MaxCoverage,

    /// <summary>Least cost that covers a share: the location set covering problem (Toregas et al. 1971), partial when the share is below one.</summary>
    SetCover,

    /// <summary>Least weighted time (Hakimi 1964).</summary>
    PMedian,

    /// <summary>Least worst time (Hakimi 1964).</summary>
    PCenter,
}
