using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting.Medians;

/// <summary>Tells a choice of sites as a plan: first whatever brings most places into reach, then whatever saves most.</summary>
internal static class MedianPlans
{
    /// <param name="bound">What is proven; null: that no plan is better.</param>
    public static SitingPlan Create(SitingProblem problem, IReadOnlyList<int> chosen, double? bound, SitingRun run)
    {
        var review = SitingCheck.Review(problem, chosen);
        var (sites, gains) = problem.Capacities is null ? Order(problem, chosen) : OrderByFlow(problem, chosen);
        return new SitingPlan
        {
            Sites = sites,
            Gains = gains,
            Unreachable = UnreachableWeight(problem),
            Cost = review.Cost,
            Certificate = run.Certify(review.Objective, Math.Min(bound ?? review.Objective, review.Objective)),
        };
    }

    private static (List<int> Sites, List<double?> Gains) Order(SitingProblem problem, IReadOnlyList<int> chosen)
    {
        var (times, sites, gains, rest) = (new ServedTimes(problem), new List<int>(), new List<double?>(), chosen.Order().ToList());
        var before = times.Total;
        while (rest.Count > 0)
        {
            var site = rest.MinBy(times.TotalWith);
            times.Add(site);
            rest.Remove(site);
            sites.Add(site);
            gains.Add(before.Unserved > 0 ? null : before.Time - times.Total.Time);
            before = times.Total;
        }

        return (sites, gains);
    }

    /// <summary>The same where sites have capacities: each sum is a flow.</summary>
    private static (List<int> Sites, List<double?> Gains) OrderByFlow(SitingProblem problem, IReadOnlyList<int> chosen)
    {
        var (sites, gains, rest) = (new List<int>(), new List<double?>(), chosen.Order().ToList());
        var before = Total(sites);
        while (rest.Count > 0)
        {
            var (site, total) = rest.Select(s => (Site: s, Total: Total([.. sites, s]))).MinBy(c => c.Total);
            rest.Remove(site);
            sites.Add(site);
            gains.Add(before.Unserved > 0 ? null : before.Time - total.Time);
            before = total;
        }

        return (sites, gains);
        (double Unserved, double Time) Total(List<int> open) => CapacitatedTimes.Compute(problem, SitingCheck.OpenSites(problem, open));
    }

    private static double UnreachableWeight(SitingProblem problem)
    {
        var (openable, weight) = (CoverageTarget.OpenableSites(problem), 0.0);
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            if (!IsReached(problem.Matrix.SitesOf(place), openable)) weight += problem.Weights[place];
        }

        return weight;
    }

    private static bool IsReached(ReadOnlySpan<int> sites, bool[] openable)
    {
        foreach (var site in sites)
        {
            if (openable[site]) return true;
        }

        return false;
    }
}
