using Map.Analysis.Siting;

namespace Map.Analysis.Tests.Siting.Medians;

/// <summary>Small seeded problems with every mixture of limits, and their answers by trying every choice of sites.</summary>
internal static class RandomSiting
{
    private static readonly double[] Shares = [0, 0.3, 0.5, 0.8, 1];

    public static SitingProblem Create(SitingObjective objective, int seed)
    {
        Console.WriteLine($"seed {seed}, {objective}");
        var random = new Random(seed);
        var (sites, places) = (random.Next(1, 11), random.Next(1, 13));
        var groups = random.Next(1, 4);
        var times = CreateTimes(random, sites, places);
        return new SitingProblem
        {
            Objective = objective,
            Matrix = SiteMatrix.FromTable(times),
            Weights = CreateWeights(random, places),
            LimitMs = random.Next(5, 25),
            UnreachedMs = Sometimes(random, 0.4) ? random.Next(10, 60) : null,
            Sites = Sometimes(random, 0.5) ? [.. Enumerable.Range(0, sites).Select(_ => CreateState(random))] : null,
            Count = Sometimes(random, 0.8) ? random.Next(1, sites + 1) : null,
            Costs = [.. Enumerable.Range(0, sites).Select(_ => random.Next(0, 20) / 4.0)],
            Budget = Sometimes(random, 0.4) ? random.Next(1, 15) : null,
            TooNear = Sometimes(random, 0.4) ? [.. CreatePairs(random, sites)] : null,
            Groups = [.. Enumerable.Range(0, places).Select(_ => random.Next(-1, groups))],
            Floors = Sometimes(random, 0.4) ? [.. Enumerable.Range(0, groups).Select(_ => Shares[random.Next(Shares.Length)])] : null,
        };
    }

    /// <summary>The same with sites that serve so many people only, and without floors.</summary>
    public static SitingProblem CreateCapacitated(int seed)
    {
        var (problem, random) = (Create(SitingObjective.PMedian, seed), new Random(seed));
        var most = problem.Weights.Sum() + 1;
        return problem with { Floors = null, Capacities = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Select(_ => Sometimes(random, 0.2) ? double.PositiveInfinity : random.NextDouble() * most)] };
    }

    /// <summary>The least objective of all choices; null when none is a plan.</summary>
    public static double? FindLeast(SitingProblem problem)
    {
        double? least = null;
        var choosable = Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) is SiteState.Candidate or SiteState.Required).ToArray();
        for (var choice = 0; choice < 1 << choosable.Length; choice++)
        {
            var review = SitingCheck.Review(problem, [.. choosable.Where((_, i) => (choice >> i & 1) == 1)]);
            if (review.IsValid && !(review.Objective >= least)) least = review.Objective;
        }

        return least;
    }

    // Few different times make many ties; some pairs are out of reach.
    private static int[,] CreateTimes(Random random, int sites, int places)
    {
        var (longest, gaps, times) = (random.Next(2, 40), random.NextDouble() * 0.6, new int[sites, places]);
        for (var site = 0; site < sites; site++)
        {
            for (var place = 0; place < places; place++) times[site, place] = Sometimes(random, gaps) ? -1 : random.Next(longest);
        }

        return times;
    }

    private static double[] CreateWeights(Random random, int places)
    {
        var isWhole = Sometimes(random, 0.5);
        return [.. Enumerable.Range(0, places).Select(_ => Sometimes(random, 0.15) ? 0 : isWhole ? random.Next(1, 6) : random.NextDouble() * 10)];
    }

    private static SiteState CreateState(Random random) => random.Next(10) switch
    {
        0 => SiteState.Existing,
        1 => SiteState.Required,
        2 => SiteState.Forbidden,
        _ => SiteState.Candidate,
    };

    private static IEnumerable<SitePair> CreatePairs(Random random, int sites) =>
        from a in Enumerable.Range(0, sites) from b in Enumerable.Range(0, a) where Sometimes(random, 0.2) select new SitePair(a, b);

    private static bool Sometimes(Random random, double share) => random.NextDouble() < share;
}
