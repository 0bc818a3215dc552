namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Which sites serve each place, nearest first: the pairs of place i lie between FirstOut[i] and FirstOut[i + 1], sorted by time
/// and then by site; its cost from a site is Rates[i] times the time. Immutable.
/// </summary>
internal sealed class MedianRows
{
    public required int SiteCount { get; init; }

    public required int[] FirstOut { get; init; }

    public required int[] Sites { get; init; }

    /// <summary>Milliseconds.</summary>
    public required int[] Times { get; init; }

    /// <summary>What a millisecond costs, by place; from 0.</summary>
    public required double[] Rates { get; init; }

    /// <summary>What a place costs that no chosen site serves; infinite when one must.</summary>
    public required double[] Unserved { get; init; }

    /// <summary>What a place adds to its group when it is within the limit; 0 without a group.</summary>
    public required double[] GroupWeights { get; init; }

    /// <summary>By place; <see cref="SitingProblem.NoGroup"/> without a group.</summary>
    public required int[] Groups { get; init; }

    /// <summary>Within how many milliseconds a place counts for its group.</summary>
    public required int LimitMs { get; init; }

    public int PlaceCount => Rates.Length;

    /// <summary>What a place costs whose nearest chosen site is so far: never more than without one.</summary>
    public double CostOf(int place, int ms) => Math.Min(Rates[place] * ms, Unserved[place]);

    /// <summary>More than this no choice costs.</summary>
    public double MostCost()
    {
        var most = 0.0;
        for (var place = 0; place < PlaceCount; place++) most += MostCostOf(place);
        return most;
    }

    private double MostCostOf(int place)
    {
        if (double.IsFinite(Unserved[place])) return Unserved[place];
        return FirstOut[place + 1] > FirstOut[place] ? CostOf(place, Times[FirstOut[place + 1] - 1]) : 0;
    }
}
