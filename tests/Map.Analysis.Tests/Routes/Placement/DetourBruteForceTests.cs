using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;
using Map.Analysis.Siting;
using Xunit;
using Xunit.Abstractions;

namespace Map.Analysis.Tests.Routes.Placement;

public class DetourBruteForceTests(ITestOutputHelper output)
{
    private static readonly TimeSpan[] Limits = [TimeSpan.Zero, TimeSpan.FromSeconds(45), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(30)];

    private static readonly TimeSpan?[] Skips = [null, TimeSpan.Zero, TimeSpan.FromMinutes(1)];

    public static IEnumerable<object[]> Seeds => Enumerable.Range(1, 40).Select(seed => new object[] { seed });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Detours_are_those_of_all_pairs_of_stops(int seed)
    {
        output.WriteLine($"seed {seed}");
        var city = new RandomRoutes(seed);
        var plain = city.CreatePlain();
        foreach (var (limit, skip) in from limit in Limits from skip in Skips select (limit, skip))
        {
            var found = DetourTable.Build(city.Engine, city.Paths, city.Sites, new DetourOptions(limit) { MostSkipped = skip }).Times;
            for (var site = 0; site < city.Sites.Length; site++)
            {
                var expected = Enumerable.Range(0, city.Paths.Length)
                    .Select(route => (Place: route, Ms: plain.Find(route, site, skip is { } most ? (long)most.TotalMilliseconds : long.MaxValue)))
                    .Where(e => e.Ms <= (long)limit.TotalMilliseconds).Select(e => new TravelTime(e.Place, (int)e.Ms!.Value));
                Assert.Equal(expected, found[site].ToArray());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_sites_are_those_of_all_choices(int seed)
    {
        output.WriteLine($"seed {seed}");
        const int chosen = 3;
        var (city, random) = (new RandomRoutes(seed, routes: 12, sites: 9), new Random(seed));
        var couriers = city.Paths.Select(_ => (double)random.Next(5, 60)).ToArray();
        var limit = TimeSpan.FromSeconds(random.Next(20, 120));
        var table = DetourTable.Build(city.Engine, city.Paths, city.Sites, new DetourOptions(limit)).Times;
        var problem = new SitingProblem
        {
            Objective = SitingObjective.MaxCoverage,
            Matrix = MatrixOf(table),
            Weights = couriers,
            LimitMs = (int)limit.TotalMilliseconds,
            Count = chosen,
        };
        var plain = city.CreatePlain();
        var best = Enumerable.Range(0, 1 << city.Sites.Length).Where(mask => int.PopCount(mask) == chosen).Max(mask => couriers.Where((_, route) => IsCaptured(route, mask)).Sum());

        var outcome = SitingSolver.Solve(problem, new SitingOptions());

        if (best == 0) Assert.Equal(SitingConflictKind.PlacesOutOfReach, Assert.IsType<SitingConflict>(outcome).Kind);
        else Assert.Equal(best, Assert.IsType<SitingPlan>(outcome).Objective);

        bool IsCaptured(int route, int mask) => Enumerable.Range(0, city.Sites.Length)
            .Any(site => (mask >> site & 1) == 1 && plain.Find(route, site, long.MaxValue) <= (long)limit.TotalMilliseconds);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_number_of_threads_changes_nothing(int seed)
    {
        output.WriteLine($"seed {seed}");
        var city = new RandomRoutes(seed, side: 12, routes: 60, sites: 80);
        var tables = new[] { 1, 2, 7 }.Select(threads => DetourTable.Build(city.Engine, city.Paths, city.Sites, new DetourOptions(TimeSpan.FromMinutes(3)) { MaxThreads = threads })).ToList();
        foreach (var table in tables.Skip(1))
        {
            Assert.Equal(tables[0].SitesWithoutStreet, table.SitesWithoutStreet);
            for (var site = 0; site < city.Sites.Length; site++) Assert.Equal(tables[0].Times[site].ToArray(), table.Times[site].ToArray());
        }
    }

    private static SiteMatrix MatrixOf(TravelTimeTable table)
    {
        var firstOut = new int[table.StationCount + 1];
        for (var site = 0; site < table.StationCount; site++) firstOut[site + 1] = firstOut[site] + table[site].Length;
        var entries = Enumerable.Range(0, table.StationCount).SelectMany(site => table[site].ToArray()).ToList();
        return new SiteMatrix(table.PlaceCount, firstOut, [.. entries.Select(e => e.Place)], [.. entries.Select(e => e.Ms)]);
    }
}
