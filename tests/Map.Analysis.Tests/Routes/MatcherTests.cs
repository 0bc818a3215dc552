using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class MatcherTests
{
    /// <summary>Matches a walk and tells each part as the letters of the nodes that it passes, from the first to the last.</summary>
    private static (string[] Parts, MatchedTrip Trip) Match(AsciiMap map, TracePoint[] points, string letters)
    {
        var streets = new Streets(map.Network);
        var trip = new MatchedTrip();
        streets.CreateMatcher().Match(points, trip);
        var names = letters.ToDictionary(l => map.NodeOf(streets.Network, l));
        return ([.. Enumerable.Range(0, trip.FirstOfPart.Length).Select(p => Name(trip.Part(p).ToArray(), streets.Network, names))], trip);
    }

    private static string Name(EdgeRide[] part, RoadNetwork network, Dictionary<int, char> names)
    {
        var (edges, passed) = (network.Edges, new List<int>());
        foreach (var ride in part)
        {
            Pass(ride.FromMm, ride.Edge);
            Pass(ride.ToMm, ride.Edge);
        }

        return string.Concat(passed.Select(n => names[n]));

        void Pass(int mm, int edge)
        {
            var node = mm == 0 ? edges.Tail[edge] : mm == edges.LengthMm[edge] ? edges.Head[edge] : -1;
            if (node >= 0 && names.ContainsKey(node) && (passed.Count == 0 || passed[^1] != node)) passed.Add(node);
        }
    }

    [Fact]
    public void A_ride_follows_the_streets_round_the_corners()
    {
        var map = new AsciiMap("""
            A----B----C
            |    |    |
            D----E----F
            |    |    |
            G----H----I
            """, 40);
        var walk = new Walk(map).To(1, 0.2).Straight(5, -0.2, 3).Straight(5.3, 2, 1).Straight(9, 1.8, 3);
        Assert.Equal(["BE"], Match(map, walk.Points, "ABCDEFGHI").Parts);
    }

    [Fact]
    public void A_point_nearer_to_a_side_street_does_not_lead_into_it()
    {
        var map = new AsciiMap("""
            A-----B-----C
                  |
                  D
            """, 30);
        var (parts, trip) = Match(map, new Walk(map).To(1, 0).To(3, 0).To(6, 0.6).To(9, 0).To(11, 0).Points, "ABCD");
        Assert.Equal(["B"], parts);
        Assert.Equal(2, trip.Rides.Length);
    }

    [Fact]
    public void A_ride_against_a_one_way_street_is_matched_against_it()
    {
        var map = new AsciiMap("""
            A---->----B
            |         |
            |         |
            |         |
            C---------D
            """, 40);
        var (parts, trip) = Match(map, new Walk(map).To(9, 0).Straight(1, 0, 6).Points, "ABCD");
        Assert.Single(parts);
        Assert.False(trip.Rides[0].IsForward);
    }

    [Fact]
    public void Noise_does_not_put_a_ride_onto_the_wrong_one_of_two_carriageways()
    {
        var map = new AsciiMap("""
            A------->------B
            C-------<------D
            """, 15);
        // Nearer to the lower carriageway, which leads the other way.
        var (_, trip) = Match(map, new Walk(map).To(1, 0.6).Straight(14, 0.6, 4).Points, "ABCD");
        var edge = Assert.Single(trip.Rides.ToArray().Select(r => r.Edge).Distinct());
        Assert.Equal(Wgs84.ToUnits(map['A'].Lat), map.Network.Nodes.Lat[map.Network.Edges.Tail[edge]]);
    }

    [Fact]
    public void A_ride_through_a_tunnel_in_which_nothing_was_recorded_is_one_ride()
    {
        var map = new AsciiMap("""
            A---B~~~~~~~~~~~~~~~~~~~~~~~C---D
            |                               |
            E-------------------------------F
            """, 40);
        var walk = new Walk(map).To(1, 0).To(2, 0).To(3.5, 0).To(28.5, 0, seconds: 240).To(30, 0).To(31, 0);
        var (parts, trip) = Match(map, walk.Points, "ABCDEF");
        Assert.Equal(["BC"], parts);
        Assert.Empty(trip.Unmatched);
    }

    [Fact]
    public void Points_away_from_all_streets_cut_a_ride_in_two_and_are_counted()
    {
        var map = new AsciiMap("""
            A---B---+---+---+---+---C---D
            |                           |
            |                           |
            |                           |
            |                           |
            |                           |
            E---------------------------F
            """, 50);
        var walk = new Walk(map).To(1, 0).To(2, 0).To(3, 0);
        for (var i = 0; i < 5; i++) walk.To(8 + (3 * i), 3);
        walk.To(25, 0).To(26, 0).To(27, 0);
        var (parts, trip) = Match(map, walk.Points, "ABCDEF");
        Assert.Equal(2, parts.Length);
        Assert.Equal(5, trip.Unmatched.Count);
        Assert.All(trip.Unmatched, u => Assert.Equal(TraceFault.NoStreet, u.Reason));
    }

    [Fact]
    public void One_point_away_from_all_streets_is_passed_over()
    {
        var map = new AsciiMap("A---------------B", 50);
        var (parts, trip) = Match(map, new Walk(map).To(1, 0).To(3, 0).To(5, 2).To(7, 0).To(9, 0).Points, "AB");
        Assert.Single(parts);
        Assert.Equal(TraceFault.NoStreet, Assert.Single(trip.Unmatched).Reason);
        Assert.Equal(400, trip.Rides.ToArray().Sum(r => r.LengthMm) / 1000.0, 0.5);
    }

    [Fact]
    public void Streets_that_no_way_joins_are_ridden_in_two_parts()
    {
        var map = new AsciiMap("""
            A----------B     C----------D
            """, 40);
        var (parts, _) = Match(map, new Walk(map).To(1, 0).Straight(10, 0, 5).To(18, 0, 30).Straight(27, 0, 5).Points, "ABCD");
        Assert.Equal(2, parts.Length);
    }

    [Fact]
    public void Who_turns_round_at_the_end_of_a_street_rides_it_both_ways()
    {
        var map = new AsciiMap("""
            A-----------B
            """, 40);
        var (_, trip) = Match(map, new Walk(map).To(1, 0).Straight(11, 0, 6).Straight(1, 0, 6).Points, "AB");
        Assert.Equal([true, false], trip.Rides.ToArray().Select(r => r.IsForward));
        Assert.Equal(800, trip.Rides.ToArray().Sum(r => r.LengthMm) / 1000.0, 1.0);
    }

    [Fact]
    public void Small_steps_back_and_forth_cancel_out()
    {
        var map = new AsciiMap("A--------------------B", 20);
        var (_, trip) = Match(map, new Walk(map).To(1, 0).To(4, 0).To(7, 0).To(5.7, 0.2).To(9, 0).To(12, 0).Points, "AB");
        var ride = Assert.Single(trip.Rides.ToArray());
        Assert.Equal(220, ride.LengthMm / 1000.0, 0.5);
    }

    [Fact]
    public void Times_are_in_proportion_to_the_way_between_two_points()
    {
        // 80 m from the first point to the crossing, 240 m from there to the second, in 40 s.
        var map = new AsciiMap("A---B------C", 40);
        var (_, trip) = Match(map, new Walk(map).To(2, 0).To(10, 0, seconds: 40).Points, "ABC");
        Assert.Equal((0, 10_000), (trip.Rides[0].FromMs, trip.Rides[0].ToMs), AboutSame);
        Assert.Equal((10_000, 40_000), (trip.Rides[1].FromMs, trip.Rides[1].ToMs), AboutSame);

        static bool AboutSame((long From, long To) a, (long From, long To) b) => Math.Abs(a.From - b.From) < 20 && Math.Abs(a.To - b.To) < 20;
    }

    [Fact]
    public void A_barred_street_is_ridden_round()
    {
        var map = new AsciiMap("""
            A--x--B
            |     |
            C-----D
            """, 80);
        Assert.Equal(["ACDB"], Match(map, new Walk(map).To(1, 0).To(2, 0).To(4, 0, 240).To(5, 0).Points, "ABCD").Parts);
    }
}
