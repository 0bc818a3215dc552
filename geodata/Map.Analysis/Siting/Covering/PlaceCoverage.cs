namespace Map.Analysis.Siting.Covering;

/// <summary>
/// What open sites cover. Place i is worth w_i times the k-th largest worth among the open sites that reach it, where k is the
/// problem's <see cref="SitingProblem.Times"/>; its people are covered when that is more than nothing. Where sites have capacities,
/// <see cref="CapacitatedService"/> tells who is.
/// </summary>
internal sealed class PlaceCoverage
{
    private readonly SitingProblem _problem;
    private readonly double[] _byGroup;

    private PlaceCoverage(SitingProblem problem, double[] byGroup) => (_problem, _byGroup) = (problem, byGroup);

    /// <summary>Covered weight by its worth.</summary>
    public double Worth { get; private set; }

    /// <summary>Covered weight, whatever its worth.</summary>
    public double People { get; private set; }

    public static PlaceCoverage Compute(SitingProblem problem, bool[] open)
    {
        if (problem.Capacities is not null) return OfCapacities(problem, open);
        var coverage = new PlaceCoverage(problem, new double[problem.Floors?.Count ?? 0]);
        var best = new double[problem.Times];
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            if (WorthOf(problem, open, place, best) is > 0 and var worth) coverage.Add(place, worth);
        }

        return coverage;
    }

    private static PlaceCoverage OfCapacities(SitingProblem problem, bool[] open)
    {
        var service = CapacitatedService.Compute(problem, open);
        return new PlaceCoverage(problem, service.ByGroup) { Worth = service.Worth, People = service.People };
    }

    /// <summary>The groups of which less than the floor is covered.</summary>
    public IReadOnlyList<int> GroupsBelowFloor()
    {
        var weights = GroupWeights(_problem);
        return [.. Enumerable.Range(0, _byGroup.Length).Where(g => !SitingTolerance.Reaches(_byGroup[g], _problem.Floors![g] * weights[g]))];
    }

    /// <summary>The weight of every group with a floor.</summary>
    public static double[] GroupWeights(SitingProblem problem)
    {
        var weights = new double[problem.Floors?.Count ?? 0];
        for (var place = 0; weights.Length > 0 && place < problem.Weights.Count; place++)
        {
            if (problem.Groups![place] != SitingProblem.NoGroup) weights[problem.Groups[place]] += problem.Weights[place];
        }

        return weights;
    }

    /// <summary>The k-th largest worth of a place's open sites, where the array has k elements.</summary>
    public static double WorthOf(SitingProblem problem, bool[] open, int place, double[] best)
    {
        Array.Clear(best);
        var sites = problem.Matrix.SitesOf(place);
        var times = problem.Matrix.TimesTo(place);
        for (var i = 0; i < sites.Length; i++)
        {
            if (open[sites[i]]) Insert(best, problem.WorthAt(times[i]));
        }

        return best[^1];
    }

    /// <summary>Keeps the largest, in falling order.</summary>
    private static void Insert(double[] best, double worth)
    {
        for (var i = 0; i < best.Length && worth > 0; i++)
        {
            if (worth > best[i]) (best[i], worth) = (worth, best[i]);
        }
    }

    private void Add(int place, double worth)
    {
        var weight = _problem.Weights[place];
        Worth += weight * worth;
        People += weight;
        if (_byGroup.Length > 0 && _problem.Groups![place] is not SitingProblem.NoGroup and var group) _byGroup[group] += weight;
    }
}
