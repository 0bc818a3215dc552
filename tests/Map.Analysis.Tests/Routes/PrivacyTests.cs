using System.Reflection;
using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

/// <summary>Tries to recover single couriers from what is told, knowing the rule by which it is told.</summary>
public class PrivacyTests
{
    private const int K = 5;

    /// <summary>What a figure can be in truth, by the rule.</summary>
    private static (int Low, int High) Truth(int? told) => told is { } t ? (t - (2 * K), t + (2 * K)) : (0, 2 * K);

    [Fact]
    public void Every_figure_is_a_multiple_of_fifteen_that_is_off_by_at_most_ten_and_five_are_none()
    {
        var (random, outlet) = (new Random(1), new Disclosure(K, secret: 2));
        for (var couriers = 0.0; couriers < 200; couriers += 0.25)
        {
            var told = outlet.Tell(couriers, (ulong)random.NextInt64());
            if (couriers <= K) Assert.Null(told);
            if (couriers >= 2 * K) Assert.NotNull(told);
            Assert.True((told ?? 0) % (3 * K) == 0 && told is not 0);
            Assert.InRange(couriers, Truth(told).Low, Truth(told).High);
        }
    }

    [Fact]
    public void No_difference_of_two_figures_proves_a_group_of_fewer_than_k()
    {
        var (random, outlet) = (new Random(3), new Disclosure(K, secret: 4));
        for (var trial = 0; trial < 1_000_000; trial++)
        {
            var more = random.Next(K, 150);
            var fewer = more - random.Next(1, K);
            var (a, b) = (outlet.Tell(more, (ulong)random.NextInt64()), outlet.Tell(fewer, (ulong)random.NextInt64()));
            Assert.True(Truth(a).Low - Truth(b).High <= 0, $"{more} and {fewer} are told as {a} and {b}");
        }
    }

    [Fact]
    public void A_figure_comes_out_the_same_however_often_it_is_told()
    {
        // Seventeen couriers on forty edges without side streets: the mean of forty independent figures would give them away.
        Ride[] rides = [.. Enumerable.Range(0, 17).Select(c => new Ride(c, [.. Enumerable.Range(0, 40).Select(e => 2 * e)], [.. Enumerable.Repeat(104, 40)]))];
        var flows = Told.Flows(rides, new Disclosure(K, secret: 5));
        Assert.Equal(40, flows.Count);
        Assert.Single(flows.Select(f => (f.Couriers, f.Hours[new HourOfWeek(false, 8)])).Distinct());
    }

    [Fact]
    public void Every_told_figure_is_shared_by_k_couriers_by_a_recount()
    {
        const int seed = 7;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var rides = Enumerable.Range(0, 3000).Select(_ => RandomRide(random)).ToList();
        var flows = Told.Flows(rides, new Disclosure(K, secret: 6));
        var visits = rides.SelectMany(r => r.EdgeSides.Select((s, i) => (Side: s, Hour: r.Hours[i], r.Courier))).Distinct().ToList();
        Assert.NotEmpty(flows);
        foreach (var flow in flows)
        {
            var here = visits.Where(v => v.Side == flow.EdgeSide).ToList();
            Assert.True(here.Select(v => v.Courier).Distinct().Count() >= K);
            foreach (var hour in HourOfWeek.All.Where(h => flow.Hours[h] is not null))
                Assert.True(here.Where(v => v.Hour % 24 == hour.Hour).Select(v => v.Courier).Distinct().Count() >= K);
        }

        static Ride RandomRide(Random random)
        {
            var hour = (24 * random.Next(4, 7)) + random.Next(6, 12);
            int[] sides = [.. Enumerable.Range(0, 5).Select(_ => (int)Math.Pow(60, random.NextDouble()))];
            return new Ride(random.Next(60), sides, [.. sides.Select(_ => hour)]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void At_crossings_where_nobody_stops_what_comes_in_and_goes_out_proves_no_small_group(int seed)
    {
        Console.WriteLine($"seed {seed}");
        var network = NetworkBuilder.Build(GridTown.Create(side: 12, blockMetres: 100));
        var rides = RidesAcross(network, new Random(seed));
        var flows = Told.Flows(rides, new Disclosure(K, (ulong)seed)).ToDictionary(f => f.EdgeSide, f => f.Couriers);
        var (attacks, untold) = (0, 0);
        var ends = rides.SelectMany(r => new[] { NodeAt(r.EdgeSides[0]), NodeAt(r.EdgeSides[^1] ^ 1) }).ToHashSet();
        foreach (var node in Enumerable.Range(0, network.Nodes.Count).Where(n => !ends.Contains(n)))
        {
            var sides = Enumerable.Range(network.FirstOut[node], network.FirstOut[node + 1] - network.FirstOut[node]).Select(a => network.ArcEdgeSide[a]).ToList();
            foreach (var side in sides.Where(s => !flows.ContainsKey(s)))
            {
                // Who came in and did not go out elsewhere went here.
                var fewest = sides.Sum(s => Truth(FindTold(s ^ 1)).Low) - sides.Where(s => s != side).Sum(s => Truth(FindTold(s)).High);
                Assert.False(fewest is > 0 and < K, $"At least {fewest} couriers left node {node} by {side}.");
                attacks++;
                if (rides.Any(r => r.EdgeSides.Contains(side))) untold++;
            }
        }

        Assert.True(attacks > 50 && untold > 20, $"{attacks} attacks, of which {untold} on somebody");

        int NodeAt(int side) => (side & 1) == 0 ? network.Edges.Tail[side >> 1] : network.Edges.Head[side >> 1];

        int? FindTold(int side) => flows.TryGetValue(side, out var told) ? told : null;
    }

    /// <summary>Couriers who cross the whole town from west to east along crowded rows, some of whom leave them by a side street.</summary>
    private static List<Ride> RidesAcross(RoadNetwork network, Random random)
    {
        var sideOf = new Dictionary<(int From, int To), int>();
        for (var node = 0; node < network.Nodes.Count; node++)
        {
            for (var a = network.FirstOut[node]; a < network.FirstOut[node + 1]; a++) sideOf[(node, network.ArcHead[a])] = network.ArcEdgeSide[a];
        }

        var nodeAt = Enumerable.Range(0, network.Nodes.Count).GroupBy(v => network.Nodes.Lat[v]).OrderBy(g => g.Key)
            .Select(row => row.OrderBy(v => network.Nodes.Lon[v]).ToArray()).ToArray();
        return [.. Enumerable.Range(0, 120).Select(Cross)];

        Ride Cross(int courier)
        {
            var (row, sides) = (3 * random.Next(4), new List<int>());
            for (var column = 0; column < nodeAt.Length - 1; column++)
            {
                var next = Math.Clamp(row + (random.Next(12) == 0 ? 1 - (2 * random.Next(2)) : 0), 0, nodeAt.Length - 1);
                if (next != row) sides.Add(sideOf[(nodeAt[row][column], nodeAt[next][column])]);
                sides.Add(sideOf[(nodeAt[row = next][column], nodeAt[row][column + 1])]);
            }

            return new Ride(courier, [.. sides], [.. sides.Select(_ => 104)]);
        }
    }

    [Fact]
    public void A_courier_who_rides_and_waits_alone_leaves_no_trace_in_any_output()
    {
        var streets = new Streets(NetworkBuilder.Build(GridTown.Create(side: 20, blockMetres: 100)));
        var simulator = new RideSimulator(streets.Graph, seed: 8);
        var shared = simulator.Create(1500, bend: 0);
        var alone = simulator.Create(1500, bend: 0);
        while (alone.EdgeSides.Intersect(shared.EdgeSides).Any()) alone = simulator.Create(1500, bend: 0);
        List<Trace> traces = [.. Enumerable.Range(0, 15).Select(c => new Trace(c, simulator.Record(shared, 15, 2)))];
        traces.Add(new Trace(99, [.. Waiting(simulator.Record(alone, 15, 2))]));
        var options = new RouteOptions { Secret = 1 };
        var (all, others) = (Run(traces), Run(traces.SkipLast(1)));
        var (with, without) = (all.Cities[0]!, others.Cities[0]!);
        Assert.NotEmpty(with.Flows);
        Assert.Equal(without.Flows.Select(f => (f.Edge, f.Forward, f.Couriers)), with.Flows.Select(f => (f.Edge, f.Forward, f.Couriers)));
        Assert.Empty(all.Waiting);
        Assert.Equal(others.Present.Select(p => (p.Square, p.Couriers)), all.Present.Select(p => (p.Square, p.Couriers)));
        Assert.Equal(others.Period, all.Period);
        Assert.Equal(without.Corridors.Select(c => (c.Line.ToString(), c.Couriers)), with.Corridors.Select(c => (c.Line.ToString(), c.Couriers)));
        Assert.Equal(without.Routes.Select(r => (r.Line.ToString(), r.Couriers)), with.Routes.Select(r => (r.Line.ToString(), r.Couriers)));
        Assert.NotEmpty(with.Corridors);
        Assert.NotEmpty(with.Routes);

        RideAnalysis Run(IEnumerable<Trace> some) => RideAnalysis.Run(some, streets.Graph, streets.Index, options);

        // Ten minutes where the ride ends.
        static IEnumerable<TracePoint> Waiting(TracePoint[] ride) =>
            ride.Concat(Enumerable.Range(1, 40).Select(i => ride[^1] with { TimeMs = ride[^1].TimeMs + (15_000 * i) }));
    }

    [Fact]
    public void Every_route_was_ridden_from_end_to_end_by_k_couriers()
    {
        const int seed = 9;
        Console.WriteLine($"seed {seed}");
        var streets = Streets.Get(Streets.Names.First());
        var (random, simulator, lines) = (new Random(seed), new RideSimulator(streets.Graph, seed), new EdgeLines(streets.Network));
        var rides = new List<Ride>();
        for (var group = 0; group < 60; group++)
        {
            // Three to nineteen couriers who share a way, each with a beginning and an end of their own.
            var way = simulator.Create(2500).EdgeSides;
            for (var member = random.Next(3, 20); member > 0; member--)
            {
                var own = way[random.Next(way.Length / 3)..^random.Next(way.Length / 3)];
                rides.Add(new Ride(random.Next(500), own, [.. own.Select(_ => 104)]));
            }
        }

        var outlet = new Disclosure(K, secret: 9);
        var routes = new RouteFinder(rides, lines, outlet, CorridorOptions.Default).Find(Told.Hours(rides, outlet));
        var ridden = rides.ConvertAll(r => (r.Courier, Way: lines.Line(r.EdgeSides).ToString()[12..^1]));
        Assert.True(routes.Count > 10);
        Assert.All(routes, route =>
            Assert.True(ridden.Where(r => r.Way.Contains(route.Line.ToString()[12..^1], StringComparison.Ordinal)).Select(r => r.Courier).Distinct().Count() >= K));
    }

    [Fact]
    public void No_result_carries_a_trace_a_point_of_one_or_a_courier()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(RideAnalysis)]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var member in type.GetProperties().Select(p => (p.Name, Type: p.PropertyType)).Concat(type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(f => (f.Name, Type: f.FieldType))))
            {
                Assert.NotEqual("Courier", member.Name);
                foreach (var part in member.Type.GetGenericArguments().Append(member.Type).Append(member.Type.GetElementType()))
                {
                    if (part?.Namespace?.StartsWith("Map.Analysis.Routes", StringComparison.Ordinal) == true) open.Push(part);
                }
            }
        }

        Assert.Contains(typeof(EdgeFlow), seen);
        Assert.Contains(typeof(ToldCounts), seen);
        Assert.Contains(typeof(CourierRoute), seen);
        Assert.DoesNotContain(typeof(Trace), seen);
        Assert.DoesNotContain(typeof(TracePoint), seen);
        Assert.All(seen, t => Assert.True(t.IsPublic, $"{t} is told and not public"));
    }
}
