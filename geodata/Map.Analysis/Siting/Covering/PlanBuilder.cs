namespace Map.Analysis.Siting.Covering;

/// <summary>Tells a choice of sites as a plan: in which order they add most, and how much.</summary>
internal static class PlanBuilder
{
    /// <param name="problem">What was solved.</param>
    /// <param name="chosen">The sites of the plan, without existing ones.</param>
    /// <param name="bound">What is proven.</param>
    /// <param name="run">The search.</param>
    public static SitingPlan Build(SitingProblem problem, IReadOnlyList<int> chosen, double bound, SitingRun run)
    {
        var review = SitingCheck.Review(problem, chosen);
        var before = PlaceCoverage.Compute(problem, SitingCheck.OpenSites(problem, []));
        var (sites, gains) = Order(problem, chosen);
        return new SitingPlan
        {
            Sites = sites,
            Gains = gains,
            Covered = review.Covered,
            CoveredBefore = before.People,
            Unreachable = UnreachableWeight(problem),
            Cost = review.Cost,
            Certificate = run.Certify(review.Objective, bound),
        };
    }

    private static (List<int> Sites, List<double?> Gains) Order(SitingProblem problem, IReadOnlyList<int> chosen)
    {
        var (sites, gains, rest, levels) = (new List<int>(), new List<double?>(), chosen.Order().ToList(), new CoverageLevels(problem));
        while (rest.Count > 0)
        {
            var (site, gain) = rest.Select(s => (s, Gain: levels.GainOf(s))).MaxBy(c => c.Gain);
            sites.Add(site);
            gains.Add(gain);
            levels.Open(site);
            rest.Remove(site);
        }

        return (sites, problem.Capacities is null ? gains : ServedGains(problem, sites));
    }

    /// <summary>Where sites have capacities: what each serves more, in this order.</summary>
    private static List<double?> ServedGains(SitingProblem problem, List<int> sites)
    {
        double Served(int count)
        {
            var coverage = PlaceCoverage.Compute(problem, SitingCheck.OpenSites(problem, sites[..count]));
            return problem.Objective == SitingObjective.MaxCoverage ? coverage.Worth : coverage.People;
        }

        var served = Enumerable.Range(0, sites.Count + 1).Select(Served).ToList();
        return [.. Enumerable.Range(0, sites.Count).Select(i => (double?)(served[i + 1] - served[i]))];
    }

    private static double UnreachableWeight(SitingProblem problem)
    {
        var (openable, best, weight) = (CoverageTarget.OpenableSites(problem), new double[problem.Times], 0.0);
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            if (PlaceCoverage.WorthOf(problem, openable, place, best) == 0) weight += problem.Weights[place];
        }

        return weight;
    }
}
