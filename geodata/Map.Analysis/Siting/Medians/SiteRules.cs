namespace Map.Analysis.Siting.Medians;

/// <summary>What every choice of sites must keep, besides serving places. Immutable.</summary>
internal sealed class SiteRules
{
    public required int SiteCount { get; init; }

    /// <summary>At most so many sites.</summary>
    public required int Count { get; init; }

    /// <summary>By site; null when there is no budget.</summary>
    public double[]? Costs { get; init; }

    /// <summary>The most that the sites cost together, with what rounding can add.</summary>
    public double Budget { get; init; } = double.PositiveInfinity;

    /// <summary>By site those that must not be chosen with it.</summary>
    public required int[][] TooNear { get; init; }

    /// <summary>By site its clique (<see cref="SiteCliques"/>).</summary>
    public required int[] Cliques { get; init; }

    /// <summary>By group the weight that must be within the limit, less what rounding can take; 0 or less asks for nothing.</summary>
    public required double[] Needs { get; init; }

    public double CostOf(int site) => Costs?[site] ?? 0;
}
