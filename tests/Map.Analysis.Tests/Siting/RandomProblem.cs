using Map.Analysis.Siting;

namespace Map.Analysis.Tests.Siting;

/// <summary>What a random problem is limited by.</summary>
[Flags]
public enum Limits
{
    None = 0,
    Count = 1,
    Budget = 2,
    Spacing = 4,
    Floors = 8,
    States = 16,
    Decay = 32,
    Twice = 64,
    Share = 128,
    Capacities = 256,
    Fractions = 512,
}

/// <summary>Small seeded problems: sites and places in a square, times by distance.</summary>
internal static class RandomProblem
{
    private const int Side = 1000, Reach = 420;

    public static SitingProblem Create(int seed, SitingObjective objective, Limits limits, int mostSites = 10)
    {
        var random = new Random(seed);
        var (sites, places) = (random.Next(3, mostSites + 1), random.Next(3, 25));
        var at = Points(random, sites);
        var people = Points(random, places);
        return new SitingProblem
        {
            Objective = objective,
            Matrix = SiteMatrix.FromTable(Times(at, people)),
            Weights = [.. people.Select(_ => limits.HasFlag(Limits.Fractions) ? random.NextDouble() * 10 : random.Next(0, 30))],
            LimitMs = Reach,
            Count = limits.HasFlag(Limits.Count) ? random.Next(1, sites) : null,
            Costs = limits.HasFlag(Limits.Budget) || random.Next(3) == 0 ? [.. at.Select(_ => (double)random.Next(1, 9))] : null,
            Budget = limits.HasFlag(Limits.Budget) ? random.Next(4, 5 * sites) : null,
            TooNear = limits.HasFlag(Limits.Spacing) ? Near(at, random.Next(100, 450)) : null,
            Groups = limits.HasFlag(Limits.Floors) ? [.. people.Select(p => p.X < Side / 2 ? 0 : p.Y < Side / 2 ? 1 : SitingProblem.NoGroup)] : null,
            Floors = limits.HasFlag(Limits.Floors) ? [random.Next(0, 9) / 10.0, random.Next(0, 9) / 10.0] : null,
            Sites = limits.HasFlag(Limits.States) ? [.. at.Select(_ => State(random))] : null,
            Decay = !limits.HasFlag(Limits.Decay) ? null : random.Next(2) == 0
                ? CoverageDecay.Steps((150, 1), (300, 0.5), (Reach, 0.25))
                : CoverageDecay.Linear((100, 1), (400, 0)),
            Times = limits.HasFlag(Limits.Twice) ? random.Next(2, 4) : 1,
            Share = limits.HasFlag(Limits.Share) ? random.Next(3, 10) / 10.0 : 1,
            Capacities = limits.HasFlag(Limits.Capacities) ? [.. at.Select(_ => random.Next(4) == 0 ? double.PositiveInfinity : random.Next(0, 120))] : null,
        };
    }

    private static (int X, int Y)[] Points(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.Next(Side), random.Next(Side)))];

    private static int[,] Times((int X, int Y)[] sites, (int X, int Y)[] places)
    {
        var times = new int[sites.Length, places.Length];
        for (var s = 0; s < sites.Length; s++)
        {
            for (var p = 0; p < places.Length; p++)
            {
                var time = (int)Distance(sites[s], places[p]);
                times[s, p] = time > 1.2 * Reach ? -1 : time;
            }
        }

        return times;
    }

    private static double Distance((int X, int Y) a, (int X, int Y) b) => double.Hypot(a.X - b.X, a.Y - b.Y);

    private static SitePair[] Near((int X, int Y)[] at, double spacing) =>
        [.. from a in Enumerable.Range(0, at.Length) from b in Enumerable.Range(0, a) where Distance(at[a], at[b]) < spacing select new SitePair(a, b)];

    private static SiteState State(Random random) => random.Next(12) switch { 0 => SiteState.Required, 1 or 2 => SiteState.Existing, 3 => SiteState.Forbidden, _ => SiteState.Candidate };
}
