using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class CorridorTests
{
    private const int Side = 30, Monday = 4 * 24;

    private static readonly Streets Town = new(NetworkBuilder.Build(GridTown.Create(Side, blockMetres: 100)));

    /// <summary>The town's nodes by row from the south and column from the west.</summary>
    private static readonly int[][] NodeAt = [.. Enumerable.Range(0, Town.Network.Nodes.Count)
        .GroupBy(v => Town.Network.Nodes.Lat[v]).OrderBy(g => g.Key).Select(row => row.OrderBy(v => Town.Network.Nodes.Lon[v]).ToArray())];

    /// <summary>The sides of the edges along corners (column, row) joined by straight streets.</summary>
    private static int[] Way(params (int Column, int Row)[] corners)
    {
        var sides = new List<int>();
        for (var c = 1; c < corners.Length; c++)
        {
            var ((x, y), (toX, toY)) = (corners[c - 1], corners[c]);
            for (; (x, y) != (toX, toY); (x, y) = Step(x, y)) sides.Add(SideOf(NodeAt[y][x], Step(x, y)));

            (int X, int Y) Step(int fromX, int fromY) => (fromX + Math.Sign(toX - fromX), fromY + Math.Sign(toY - fromY));
        }

        return [.. sides];

        static int SideOf(int node, (int X, int Y) to) => Enumerable.Range(Town.Network.FirstOut[node], 4)
            .Where(a => Town.Network.ArcHead[a] == NodeAt[to.Y][to.X]).Select(a => Town.Network.ArcEdgeSide[a]).First();
    }

    private static List<Ride> Riding(int[] way, int couriers, int from = 0, int hour = Monday + 8) =>
        [.. Enumerable.Range(from, couriers).Select(c => new Ride(c, way, [.. way.Select(_ => hour)]))];

    private static List<Corridor> Corridors(List<Ride> rides)
    {
        var (outlet, lines) = (new Disclosure(5, secret: 1), new EdgeLines(Town.Network));
        var flows = Told.Flows(rides, outlet);
        return new CorridorFinder(flows, TurnCounter.Count(rides, lines, outlet), lines, CorridorOptions.Default).Find();
    }

    private static List<CourierRoute> Routes(List<Ride> rides)
    {
        var (outlet, lines) = (new Disclosure(5, secret: 1), new EdgeLines(Town.Network));
        return new RouteFinder(rides, lines, outlet, CorridorOptions.Default).Find(Told.Hours(rides, outlet));
    }

    [Fact]
    public void A_corridor_goes_round_a_corner_with_its_couriers()
    {
        var way = Way((2, 2), (10, 2), (10, 9));
        var corridor = Assert.Single(Corridors(Riding(way, 30)));
        Assert.Equal(way, corridor.EdgeSides);
        Assert.Equal((1500.0, 30, 30), (Math.Round(corridor.Metres), corridor.Couriers, corridor.Hours[new(false, 8)]));
        Assert.Equal(16, corridor.Line.NumPoints);
    }

    [Fact]
    public void Two_corridors_that_cross_stay_two_even_where_both_turn_at_the_crossing()
    {
        var (first, second) = (Way((2, 5), (8, 5), (8, 12)), Way((14, 5), (8, 5), (8, 1)));
        var found = Corridors([.. Riding(first, 20), .. Riding(second, 20, from: 20)]);
        Assert.Equal([first, second], found.Select(c => c.EdgeSides).OrderBy(s => s.SequenceEqual(first) ? 0 : 1));
    }

    [Fact]
    public void A_side_stream_does_not_break_a_corridor_and_half_of_it_turning_away_does()
    {
        var main = Way((2, 5), (20, 5));
        var joined = Corridors([.. Riding(main, 40), .. Riding(Way((10, 1), (10, 5), (20, 5)), 10, from: 40)]);
        Assert.Contains(joined, c => c.EdgeSides.SequenceEqual(main));
        var split = Corridors([.. Riding(Way((2, 5), (10, 5), (20, 5)), 10), .. Riding(Way((2, 5), (10, 5), (10, 15)), 40, from: 10)]);
        Assert.Contains(split, c => c.EdgeSides.SequenceEqual(Way((2, 5), (10, 5), (10, 15))));
        Assert.Contains(split, c => c.EdgeSides.SequenceEqual(Way((10, 5), (20, 5))));
    }

    [Fact]
    public void The_two_directions_of_a_street_are_two_corridors()
    {
        Assert.Equal(2, Corridors([.. Riding(Way((2, 5), (20, 5)), 20), .. Riding(Way((20, 5), (2, 5)), 20)]).Count);
    }

    [Fact]
    public void What_is_ridden_for_less_than_300_m_is_no_corridor()
    {
        Assert.Empty(Corridors(Riding(Way((2, 5), (4, 5)), 20)));
    }

    [Fact]
    public void A_ring_is_one_corridor()
    {
        var ring = Way((2, 2), (8, 2), (8, 8), (2, 8), (2, 2));
        var found = Assert.Single(Corridors(Riding([.. ring, ring[0]], 20)));
        Assert.Equal(ring.Order(), found.EdgeSides.Order());
    }

    [Fact]
    public void A_route_ends_where_fewer_than_k_go_on_together()
    {
        // Twelve ride twenty blocks; beyond, four each go north, south and on.
        int[][] homes = [Way((22, 5), (22, 12)), Way((22, 5), (22, 1)), Way((22, 5), (28, 5))];
        var rides = Enumerable.Range(0, 12).SelectMany(c => Riding([.. Way((2, 5), (22, 5)), .. homes[c % 3]], 1, from: c)).ToList();
        var route = Assert.Single(Routes(rides));
        Assert.Equal(2000, route.Metres, 1.0);
        Assert.Equal(15, route.Couriers);
    }

    [Fact]
    public void Four_couriers_make_no_route_however_often_they_ride()
    {
        var rides = Riding(Way((2, 5), (22, 5)), 4);
        Assert.Empty(Routes([.. rides, .. rides, .. rides]));
        Assert.Single(Routes(Riding(Way((2, 5), (22, 5)), 10)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Known_corridors_and_routes_of_synthetic_couriers_are_recovered(int seed)
    {
        Console.WriteLine($"seed {seed}");
        int[][] truth =
        [
            Way((1, 3), (26, 3)), Way((27, 10), (3, 10)), Way((5, 1), (5, 20), (16, 20)), Way((20, 28), (20, 6), (28, 6)),
            Way((2, 24), (13, 24), (13, 14), (24, 14)), Way((24, 26), (9, 26), (9, 15)),
        ];
        var (random, simulator) = (new Random(seed), new RideSimulator(Town.Graph, seed));
        var (traces, labels) = (new List<Trace>(), new List<int>());
        for (var courier = 0; courier < 240; courier++)
        {
            var label = random.Next(truth.Length);
            // Everybody begins and ends where his orders are, within the first and last sixth.
            var way = truth[label][random.Next(truth[label].Length / 6)..^random.Next(1 + (truth[label].Length / 6))];
            traces.Add(new Trace(courier, simulator.Record(simulator.Ride(way), 15, noiseMetres: 12)));
            labels.Add(label);
        }

        for (var courier = 240; courier < 280; courier++) traces.Add(new Trace(courier, simulator.Record(simulator.Create(2500), 15, 12)));
        Recovery.Check(Town, truth, traces, labels, new RouteOptions { Secret = (ulong)seed });
    }

    [Fact]
    public void The_adjusted_Rand_index_counts_pairs_beyond_chance()
    {
        Assert.Equal(1, RandIndex.Adjusted([0, 0, 1, 2], [5, 5, 3, 4]), 12);
        // Of 15 pairs 6 are together in the first, 3 in the second, 2 in both: (2 - 18 / 15) / ((6 + 3) / 2 - 18 / 15).
        Assert.Equal(8 / 33.0, RandIndex.Adjusted([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]), 12);
    }
}
