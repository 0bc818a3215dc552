using Map.Analysis.Siting;

namespace Map.Analysis.Tests.Siting;

/// <summary>Sites and people scattered over a square, at their distance in thousandths of its side; pairs further than the reach are left out.</summary>
internal static class Scattered
{
    public static SitingProblem Create(int seed, int sites, int places, SitingObjective objective, int reach = 110)
    {
        Console.WriteLine($"seed {seed}, {sites} sites, {places} places");
        var random = new Random(seed);
        var (at, people) = (Points(random, sites), Points(random, places));
        var times = new int[sites, places];
        for (var s = 0; s < sites; s++)
        {
            for (var p = 0; p < places; p++)
            {
                var distance = (int)double.Hypot(at[s].X - people[p].X, at[s].Y - people[p].Y);
                times[s, p] = distance <= reach ? distance : -1;
            }
        }

        return new SitingProblem
        {
            Objective = objective,
            Matrix = SiteMatrix.FromTable(times),
            Weights = [.. people.Select(_ => (double)random.Next(1, 100))],
            LimitMs = reach,
        };
    }

    private static (int X, int Y)[] Points(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.Next(1000), random.Next(1000)))];
}
