using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class TravelTimeSearchTests
{
    private const int QuarterHourMs = 15 * 60 * 1000;

    /// <summary>Milliseconds from or to a letter at every other letter of a map.</summary>
    private static Dictionary<char, int> Times(AsciiMap map, char source, TravelProfile profile, Direction direction, string letters)
    {
        var network = map.Network;
        var graph = new TravelGraph(network, profile);
        var search = new TravelTimeSearch(graph);
        var (lon, lat) = map[source];
        search.Reset(direction, QuarterHourMs);
        search.AddSource(new Snapper(graph, new SegmentIndex(network)).Find(Wgs84.ToUnits(lon), Wgs84.ToUnits(lat))!.Value);
        search.SettleAll();
        return letters.ToDictionary(l => l, l => search.TimeMs(map.NodeOf(network, l)));
    }

    /// <summary>Walking milliseconds for metres by the standard: 15 minutes for 1,000 m.</summary>
    private static int Walking(double metres) => (int)(metres * 900);

    private static void AssertAbout(int expectedMs, int actualMs) => Assert.InRange(actualMs, expectedMs - 200, expectedMs + 200);

    [Fact]
    public void Time_is_street_length_over_speed_and_not_the_crows_way()
    {
        var map = new AsciiMap("""
            A--B
               |
            D--C
            """, 100);
        var times = Times(map, 'A', TravelProfile.Walk, Direction.FromSource, "BCD");
        AssertAbout(Walking(300), times['B']);
        AssertAbout(Walking(500), times['C']);
        AssertAbout(Walking(800), times['D']);
    }

    [Fact]
    public void Who_needs_exactly_fifteen_minutes_is_reached_and_one_millisecond_more_is_not()
    {
        Assert.Equal(QuarterHourMs, TimeAlongOneStreet(1_000_000));
        Assert.Equal(TravelTimeSearch.Unreached, TimeAlongOneStreet(1_000_002));
    }

    /// <summary>The time at the end of a street of a length in millimetres, which no drawn map could hit exactly.</summary>
    private static int TimeAlongOneStreet(int lengthMm)
    {
        var network = new RoadNetwork(
            new NodeArrays([0, 90_000], [0, 0], new NodeTraits[2]),
            new EdgeArrays([0], [1], [lengthMm], [StreetAccess.Walk], [StreetKind.Footway], [StreetTraits.None], [0]),
            new PointArrays([0, 2], [0, 90_000], [0, 0], [0, lengthMm]));
        var search = new TravelTimeSearch(new TravelGraph(network, TravelProfile.Walk));
        search.Reset(Direction.FromSource, QuarterHourMs);
        search.AddSource(new SnapPoint(0, 0, 0, 0, 0));
        search.SettleAll();
        return search.TimeMs(1);
    }

    [Fact]
    public void Steps_take_twice_as_long()
    {
        var times = Times(new AsciiMap("A--B==C", 100), 'A', TravelProfile.Walk, Direction.FromSource, "C");
        AssertAbout(Walking(300 + (2 * 300)), times['C']);
    }

    [Fact]
    public void One_way_streets_bind_ebikes_and_not_people_on_foot()
    {
        var map = new AsciiMap("""
            A->-B
            |   |
            C---D
            """, 100);
        const double perMetre = 3600 / 15.0;
        AssertAbout((int)(400 * perMetre), Times(map, 'A', TravelProfile.Ebike, Direction.FromSource, "B")['B']);
        AssertAbout((int)(800 * perMetre), Times(map, 'B', TravelProfile.Ebike, Direction.FromSource, "A")['A']);
        AssertAbout((int)(800 * perMetre), Times(map, 'A', TravelProfile.Ebike, Direction.ToSource, "B")['B']);
        AssertAbout(Walking(400), Times(map, 'B', TravelProfile.Walk, Direction.FromSource, "A")['A']);
    }

    [Fact]
    public void A_barrier_stops_everybody_and_a_gate_only_ebikes()
    {
        var map = new AsciiMap("B--x--A--g--C", 50);
        var onFoot = Times(map, 'A', TravelProfile.Walk, Direction.FromSource, "BC");
        Assert.Equal(TravelTimeSearch.Unreached, onFoot['B']);
        AssertAbout(Walking(300), onFoot['C']);
        var byEbike = Times(map, 'A', TravelProfile.Ebike, Direction.FromSource, "BC");
        Assert.Equal(TravelTimeSearch.Unreached, byEbike['B']);
        Assert.Equal(TravelTimeSearch.Unreached, byEbike['C']);
    }

    [Theory]
    [InlineData(Direction.FromSource)]
    [InlineData(Direction.ToSource)]
    public void Signals_on_the_way_cost_their_wait(Direction direction)
    {
        var times = Times(new AsciiMap("A--*--B", 50), 'A', TravelProfile.Walk with { SignalWaitSeconds = 20 }, direction, "B");
        AssertAbout(Walking(300) + 20_000, times['B']);
    }

    [Theory]
    [InlineData(Direction.FromSource)]
    [InlineData(Direction.ToSource)]
    public void A_crossing_without_signals_costs_people_on_foot_their_wait(Direction direction)
    {
        var times = Times(new AsciiMap("A--c--B", 50), 'A', TravelProfile.Walk with { CrossingWaitSeconds = 5 }, direction, "B");
        AssertAbout(Walking(300) + 5_000, times['B']);
    }

    [Fact]
    public void A_place_in_the_middle_of_a_street_is_reached_from_both_its_ends()
    {
        // A to B is 400 m; from C (100 m beyond A) the point 300 m along is reached by way of A, and from B's side too.
        var map = new AsciiMap("""
            C-A----B
            |      |
            D------E
            """, 100);
        var network = map.Network;
        var graph = new TravelGraph(network, TravelProfile.Walk);
        var snapper = new Snapper(graph, new SegmentIndex(network));
        var search = new TravelTimeSearch(graph);
        var target = Snap(map.Position(6, 0));
        search.Reset(Direction.FromSource, QuarterHourMs);
        search.AddSource(Snap(map['C']));
        search.SettleAll();
        AssertAbout(Walking(600), search.TimeMs(target.Edge, target.OffsetMm));
        search.Reset(Direction.FromSource, QuarterHourMs);
        search.AddSource(Snap(map['E']));
        search.SettleAll();
        AssertAbout(Walking(300), search.TimeMs(target.Edge, target.OffsetMm));
        search.Reset(Direction.FromSource, QuarterHourMs);
        search.AddSource(Snap(map.Position(4, 0)));
        search.SettleAll();
        AssertAbout(Walking(200), search.TimeMs(target.Edge, target.OffsetMm));

        SnapPoint Snap((double Lon, double Lat) place) => snapper.Find(Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat))!.Value;
    }

    [Theory]
    [InlineData(TravelMode.Walk, Direction.FromSource)]
    [InlineData(TravelMode.Walk, Direction.ToSource)]
    [InlineData(TravelMode.Ebike, Direction.FromSource)]
    [InlineData(TravelMode.Ebike, Direction.ToSource)]
    public void Every_time_in_a_random_city_is_the_one_that_relaxing_all_arcs_finds(TravelMode mode, Direction direction)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 9, blockMetres: 130));
            var graph = new TravelGraph(network, TravelProfile.Of(mode) with { SignalWaitSeconds = 15 });
            var search = new TravelTimeSearch(graph);
            var source = network.FirstOut[network.Nodes.Count / 2];
            var edge = network.ArcEdgeSide[source] >> 1;
            var place = new SnapPoint(edge, network.Edges.LengthMm[edge] / 3, 0, 0, 0);

            // A first search elsewhere must leave nothing behind.
            search.Reset(direction, QuarterHourMs);
            search.AddSource(new SnapPoint(0, 0, 0, 0, 0));
            search.SettleAll();
            search.Reset(direction, QuarterHourMs);
            search.AddSource(place, delayMs: 1234);
            search.SettleAll();

            var expected = RelaxAllArcs(graph, place, 1234, direction);
            for (var v = 0; v < network.Nodes.Count; v++)
                Assert.Equal(expected[v] <= QuarterHourMs ? expected[v] : TravelTimeSearch.Unreached, search.TimeMs(v));
        }
    }

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public void Settling_everything_at_once_gives_the_times_of_settling_one_by_one(TravelMode mode)
    {
        const int seed = 31;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 60, blockMetres: 90));
        var graph = new TravelGraph(network, TravelProfile.Of(mode).WithUsualWaits());
        var (oneByOne, atOnce) = (new TravelTimeSearch(graph), new TravelTimeSearch(graph));
        for (var trial = 0; trial < 20; trial++)
        {
            // Sources that begin hours apart, and a search that goes on at once after some steps.
            var sources = Enumerable.Range(0, 4).Select(_ => (Edge: random.Next(network.Edges.Count), DelayMs: random.Next(20_000_000))).ToList();
            foreach (var search in (TravelTimeSearch[])[oneByOne, atOnce])
            {
                search.Reset(Direction.ToSource, 21_000_000);
                foreach (var (edge, delayMs) in sources) search.AddSource(new SnapPoint(edge, 0, 0, 0, 0), delayMs);
            }

            for (var step = 0; step < trial * 10; step++) atOnce.Settle(out _, out _);
            atOnce.SettleAll();
            for (var last = 0; oneByOne.Settle(out _, out var timeMs); last = timeMs) Assert.True(timeMs >= last);
            for (var v = 0; v < network.Nodes.Count; v++) Assert.Equal(oneByOne.TimeMs(v), atOnce.TimeMs(v));
            Assert.Equal(oneByOne.Labelled.ToArray().Order(), atOnce.Labelled.ToArray().Order());
        }
    }

    /// <summary>
    /// Bellman and Ford's algorithm straight from the edges' meaning: along an edge in its allowed direction, a wait on
    /// arrival, nothing through a barred node.
    /// </summary>
    private static long[] RelaxAllArcs(TravelGraph graph, SnapPoint source, int delayMs, Direction direction)
    {
        const long never = long.MaxValue / 2;
        var (network, from) = (graph.Network, direction == Direction.FromSource);
        var times = new long[network.Nodes.Count];
        Array.Fill(times, never);
        var at = graph.Edges[source.Edge];
        var offset = (long)at.Ms * source.OffsetMm / network.Edges.LengthMm[source.Edge];
        if (from ? at.Forward : at.Backward) Improve(at.Head, delayMs + at.Ms - offset + (from ? graph.WaitMs[at.Head] : 0));
        if (from ? at.Backward : at.Forward) Improve(at.Tail, delayMs + offset + (from ? graph.WaitMs[at.Tail] : 0));
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var edge in graph.Edges)
            {
                if (graph.IsBlocked(edge.Tail) || graph.IsBlocked(edge.Head)) continue;
                if (edge.Forward) changed |= Travel(edge.Tail, edge.Head, edge.Ms);
                if (edge.Backward) changed |= Travel(edge.Head, edge.Tail, edge.Ms);
            }
        }

        return times;

        bool Travel(int start, int end, int ms)
        {
            var cost = ms + graph.WaitMs[end];
            return from ? Improve(end, times[start] + cost) : Improve(start, times[end] + cost);
        }

        bool Improve(int node, long ms)
        {
            if (graph.IsBlocked(node) || ms >= times[node] || ms >= never) return false;
            times[node] = ms;
            return true;
        }
    }
}
