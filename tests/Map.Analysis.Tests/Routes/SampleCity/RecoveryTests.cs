using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Branches;
using Map.Analysis.Routes.Placement;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Routes.SampleCity;

/// <summary>What couriers are known to ride in the committed sample city is found again from their traces.</summary>
public class RecoveryTests
{
    private static readonly Streets City = new(NetworkBuilder.Build(
        OsmStreets.Create(OsmFile.Read(Path.Combine(Repository.Root, "geodata", "samples", "city", "streets.osm.gz"))).Source));

    // With the last seed a stray ride leads the longest rides of a known corridor.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(15)]
    public void Known_corridors_of_the_sample_city_are_recovered(int seed)
    {
        var known = new KnownCorridors(City, seed);
        // They cross, and some ride in one direction where others ride in the other.
        known.Draw(10, [.. Enumerable.Range(0, City.Network.Nodes.Count)], way =>
            known.MetresOf(way) is > 1500 and < 4000 && !known.Ways.Any(other => other.Intersect(way).Any()));
        known.Ride();
        known.Stray(30, metres: 2500);
        Console.WriteLine($"seed {seed}: {known.Traces.Count} traces, {known.Traces.Sum(t => t.Points.Length)} points");
        Recovery.Check(City, [.. known.Ways], known.Traces, known.Labels, new RouteOptions { Secret = (ulong)seed });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parts_of_the_sample_city_are_recovered_as_branches(int seed)
    {
        const int inPart = 4;
        var known = new KnownCorridors(City, seed);
        foreach (var part in Parts()) DrawAcross(known, part, inPart);
        known.Ride();
        var options = new RouteOptions { Secret = (ulong)seed };
        var ofRides = Recovery.IndexOfRides(City, known.Traces, known.Labels, options);
        var found = RideAnalysis.Run(known.Traces, City.Graph, City.Index, options).Cities[0]!.Routes;
        var engine = new ReachEngine(City.Graph, City.Index);
        List<BranchRoute> routes = [.. new LineMatcher(engine).MatchAll([.. found.Select(r => r.Line)])
            .Zip(found, (match, route) => new BranchRoute([.. match.Path!.Stretches.Select(s => s.EdgeSide)], route.Couriers))];
        var problem = new BranchProblem(routes, RouteContacts.Find(City.Network, routes, nearMetres: 40), [], HasPlaces: false);
        var plan = BranchSolver.Solve(problem, new BranchOptions { Branches = 4, Seed = seed, Rounds = 200, TimeLimit = TimeSpan.MaxValue });
        // A route is of the part in which the known corridor lies that it shares most with.
        int[] parts = [.. routes.Select(r => known.Ways.Index().MaxBy(w => known.MetresOf(w.Item.Intersect(r.EdgeSides))).Index / inPart)];
        var branches = new int[routes.Count];
        foreach (var (number, branch) in plan.Branches.Index()) foreach (var route in branch.Routes) branches[route] = number;
        var ofRoutes = RandIndex.Adjusted(parts, branches);
        Console.WriteLine($"seed {seed}: adjusted Rand index of rides {ofRides:F3}, of branches {ofRoutes:F3}; {routes.Count} routes of {known.Ways.Count}");
        Assert.True(ofRides >= Recovery.Least, $"rides: {ofRides}");
        Assert.Equal(known.Ways.Count, routes.Count);
        Assert.Empty(plan.LeftOut);
        Assert.True(ofRoutes >= Recovery.Least, $"branches: {ofRoutes}");
    }

    /// <summary>The nodes of the city's quarters, a tenth of it apart from each other.</summary>
    private static IEnumerable<HashSet<int>> Parts()
    {
        var (nodes, box) = (City.Network.Nodes, City.Network.Extent);
        return Enumerable.Range(0, nodes.Count)
            .Select(v => (Node: v, X: PlaceIn(nodes.Lon[v], box.MinLon, box.MaxLon), Y: PlaceIn(nodes.Lat[v], box.MinLat, box.MaxLat)))
            .Where(n => Math.Min(Math.Abs(n.X - 0.5), Math.Abs(n.Y - 0.5)) > 0.05)
            .GroupBy(n => (n.X > 0.5, n.Y > 0.5), n => n.Node).OrderBy(g => g.Key).Select(g => g.ToHashSet());

        static double PlaceIn(int at, int least, int most) => (at - (double)least) / (most - (double)least);
    }

    /// <summary>Corridors inside a part: the middle half of each meets that of the part's first, and two have at most a third in common.</summary>
    private static void DrawAcross(KnownCorridors known, HashSet<int> part, int count)
    {
        var first = known.Ways.Count;
        known.Draw(count, [.. part.Order()], way =>
            known.MetresOf(way) > 800 && way.All(side => NodesOf(side).All(part.Contains))
            && known.Ways.Skip(first).Take(1).All(other => Middle(other).SelectMany(NodesOf).Intersect(Middle(way).SelectMany(NodesOf)).Any())
            && known.Ways.Skip(first).All(other => 3 * known.MetresOf(other.Intersect(way)) < known.MetresOf(other.Length < way.Length ? other : way)));
    }

    private static int[] Middle(int[] way) => way[(way.Length / 4)..^(way.Length / 4)];

    private static int[] NodesOf(int side) => [City.Network.Edges.Tail[side >> 1], City.Network.Edges.Head[side >> 1]];
}
