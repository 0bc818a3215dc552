namespace Map.Analysis.Zones;

/// <summary>There are no zones within the limits, or none were found.</summary>
public sealed class NoZonesException(string message) : Exception(message);

/// <summary>Parts units into zones: of few units the best plan of all, of many the best that a search from several beginnings finds.</summary>
public static class ZoneSolver
{
    private const int Starts = 8;

    /// <summary>The best plan; the same problem and seed have the same one.</summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="seed">Decides among chances.</param>
    /// <param name="progress">Hears how much of the search is done, 0–1.</param>
    /// <param name="cancel">Ends the search with what it has found.</param>
    /// <exception cref="NoZonesException">There is no plan within the limits, or none was found.</exception>
    public static ZonePlan Solve(ZoneProblem problem, int seed = 1, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var parts = Contiguity.Components(problem.Beside).Count;
        if (parts > problem.Zones) throw new NoZonesException($"The units fall into {parts} parts that share no border, more than the {problem.Zones} zones asked for; ask for at least {parts}.");
        return problem.Units.Count <= ZoneEnumeration.MostUnits
            ? ZoneEnumeration.Find(problem) ?? throw new NoZonesException($"There are no {problem.Zones} zones within the limits of size; allow smaller or larger ones.")
            : Search(problem, seed, progress, cancel);
    }

    /// <summary>Tells what given zones cost; whether they keep the limits and hang together is not looked at.</summary>
    public static ZonePlan Weigh(ZoneProblem problem, IReadOnlyList<int> zoneOf) => new ZoneCost(problem).PlanOf(zoneOf, ZoneProof.Found);

    /// <summary>The same by search alone.</summary>
    /// <exception cref="NoZonesException">None was found within the limits.</exception>
    public static ZonePlan Search(ZoneProblem problem, int seed = 1, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var (cost, random) = (new ZoneCost(problem), new Random(seed));
        (int[] ZoneOf, double Price)? best = null;
        for (var start = 0; start < Starts && !(best is not null && cancel.IsCancellationRequested); start++)
        {
            progress?.Report((double)start / Starts);
            var found = new ZoneSearch(problem, cost, ZoneGrowth.Grow(problem, cost, random), random).Run(cancel);
            if (best is null || found.Price < best.Value.Price - 1e-12) best = found;
        }

        if (cost.SumsOf(best!.Value.ZoneOf).Any(z => cost.Excess(z) > 1e-9))
            throw new NoZonesException($"No {problem.Zones} zones were found within the limits of size; allow smaller or larger ones, or ask for more or fewer.");
        return cost.PlanOf(best.Value.ZoneOf, ZoneProof.Found);
    }
}
