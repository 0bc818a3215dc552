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
        var before = PlaceCoverage.Compute(problem, SitingCheck.OpenSites(problem, [])).Total;
        var (sites, gains) = Order(problem, chosen, before);
        return new SitingPlan
        {
            Sites = sites,
            Gains = gains,
            Covered = review.Covered,
            CoveredBefore = before,
            Unreachable = UnreachableWeight(problem),
            Cost = review.Cost,
            Certificate = run.Certify(review.Objective, bound),
        };
    }

    private static (List<int> Sites, List<double?> Gains) Order(SitingProblem problem, IReadOnlyList<int> chosen, double before)
    {
        var (sites, gains, rest) = (new List<int>(), new List<double?>(), chosen.Order().ToList());
        while (rest.Count > 0)
        {
            var (site, covered) = rest.Select(s => (s, Covered: PlaceCoverage.Compute(problem, SitingCheck.OpenSites(problem, [.. sites, s])).Total)).MaxBy(c => c.Covered);
            sites.Add(site);
            gains.Add(covered - before);
            before = covered;
            rest.Remove(site);
        }

        return (sites, gains);
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
