using System.Numerics;

namespace Map.Analysis.Zones;

/// <summary>
/// Finds the best zones of few units by comparing all plans: best(k, S) = min over connected Z ⊆ S with the first unit of S of cost(Z) +
/// best(k − 1, S \ Z), 3ⁿ steps.
/// </summary>
public static class ZoneEnumeration
{
    /// <summary>Of so many units all plans are compared within a second.</summary>
    public const int MostUnits = 14;

    /// <summary>The best plan; null when there is none.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MostUnits"/> units.</exception>
    public static ZonePlan? Find(ZoneProblem problem)
    {
        var count = problem.Units.Count;
        if (count > MostUnits) throw new ArgumentException($"{count} units are too many to compare all plans; there may be {MostUnits}.", nameof(problem));
        var cost = new ZoneCost(problem);
        var costs = CostsOf(problem, cost);
        var (all, first) = ((1 << count) - 1, new int[problem.Zones + 1][]);
        var best = Unreached(all);
        best[0] = 0;
        for (var k = 1; k <= problem.Zones; k++) (best, first[k]) = Add(costs, best, all);
        if (double.IsPositiveInfinity(best[all])) return null;
        var zoneOf = new int[count];
        for (int k = problem.Zones, left = all; k > 0; left &= ~first[k][left], k--)
            for (var u = 0; u < count; u++) if ((first[k][left] >> u & 1) == 1) zoneOf[u] = problem.Zones - k;
        return cost.PlanOf(zoneOf, ZoneProof.Optimal);
    }

    /// <summary>The best plans with one zone more, and the zone of the first unit in each.</summary>
    private static (double[] Best, int[] First) Add(double[] costs, double[] before, int all)
    {
        var (best, first) = (Unreached(all), new int[all + 1]);
        for (var set = 1; set <= all; set++)
        {
            var lowest = set & -set;
            var others = set ^ lowest;
            for (var part = others; ; part = (part - 1) & others)
            {
                var sum = costs[part | lowest] + before[others ^ part];
                if (sum < best[set]) (best[set], first[set]) = (sum, part | lowest);
                if (part == 0) break;
            }
        }

        return (best, first);
    }

    /// <summary>By set of units what it costs as a zone; infinite for what is no zone.</summary>
    private static double[] CostsOf(ZoneProblem problem, ZoneCost cost)
    {
        int[] beside = [.. problem.Beside.Select(b => b.Sum(u => 1 << u))];
        var costs = Unreached((1 << beside.Length) - 1);
        for (var set = 1; set < costs.Length; set++)
        {
            if (!IsConnected(set, beside)) continue;
            var sums = new ZoneSums(cost.Traits);
            for (var left = set; left != 0; left &= left - 1) sums.Add(problem.Units[BitOperations.TrailingZeroCount(left)]);
            if (cost.Excess(sums) <= 0) costs[set] = cost.Of(sums);
        }

        return costs;
    }

    private static bool IsConnected(int set, int[] beside)
    {
        var (reached, fresh) = (set & -set, set & -set);
        while (fresh != 0)
        {
            var unit = BitOperations.TrailingZeroCount(fresh);
            fresh &= fresh - 1;
            var next = beside[unit] & set & ~reached;
            (reached, fresh) = (reached | next, fresh | next);
        }

        return reached == set;
    }

    private static double[] Unreached(int all)
    {
        var costs = new double[all + 1];
        Array.Fill(costs, double.PositiveInfinity);
        return costs;
    }
}
