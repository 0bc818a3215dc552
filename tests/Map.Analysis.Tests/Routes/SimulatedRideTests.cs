using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class SimulatedRideTests
{
    private const int Rides = 60;

    /// <summary>σ along each axis, metres.</summary>
    private const double Noise = 15;

    public static TheoryData<string> Cities => new(Streets.Names);

    [Theory]
    [MemberData(nameof(Cities))]
    public void Of_rides_with_15_m_noise_95_percent_lie_on_the_right_edges_at_15_s_and_85_at_60_s(string city)
    {
        AssertRight(city, seed: 11, seconds: 15, bar: 0.95, barWithTwins: 0.93);
        AssertRight(city, seed: 12, seconds: 60, bar: 0.85, barWithTwins: 0.85);
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Rides_recorded_every_second_or_every_five_are_matched_as_well(string city)
    {
        AssertRight(city, seed: 13, seconds: 1, bar: 0.95, barWithTwins: 0.93);
        AssertRight(city, seed: 14, seconds: 5, bar: 0.95, barWithTwins: 0.93);
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void A_ride_with_a_gap_of_two_minutes_is_matched_across_it(string city)
    {
        // Two of ten minutes are lost. Of them nothing is known but that the way was short, and in a city of squares all are: four
        // fifths at 95 %, one at half.
        AssertRight(city, seed: 15, seconds: 15, bar: 0.86, barWithTwins: 0.86, points =>
        {
            var from = points[0].TimeMs + 180_000;
            return [.. points.Where(p => p.TimeMs < from || p.TimeMs > from + 120_000)];
        });
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Rides_through_tunnels_in_which_nothing_is_received_are_matched_through_them(string name)
    {
        var city = Streets.Get(name);
        var isTunnel = FindTunnels(city);
        var simulator = new RideSimulator(city.Graph, seed: 16);
        var (matcher, match, score) = (city.CreateMatcher(), new MatchedTrip(), new MatchScore(city.Network, Twins.Find(city, Noise)));
        for (var rides = 0; rides < Rides;)
        {
            var ride = simulator.Create(metres: 1500);
            if (!PassesTunnel(ride)) continue;
            matcher.Match(simulator.Record(ride, 15, Noise, edge => isTunnel[edge]), match);
            score.Add(ride, match);
            rides++;
        }

        Console.WriteLine($"{name}: through {isTunnel.Count(t => t)} pieces of tunnels {score}");
        Assert.True(Math.Min(score.Found, score.Right) >= 0.93, $"{name}: {score}");

        // Not one that begins or ends in it: what came before the first point is not in the trace.
        bool PassesTunnel(SimulatedRide ride) =>
            ride.EdgeSides.Any(s => isTunnel[s >> 1]) && !isTunnel[ride.EdgeSides[0] >> 1] && !isTunnel[ride.EdgeSides[^1] >> 1];
    }

    /// <summary>The map's tunnels; where it has none, every twentieth edge is one to a receiver.</summary>
    private static bool[] FindTunnels(Streets city)
    {
        bool[] isTunnel = [.. city.Network.Edges.Traits.Select((t, e) => (t & StreetTraits.Tunnel) != 0 && city.Graph.Edges[e].IsUsable)];
        return isTunnel.Contains(true) ? isTunnel : [.. isTunnel.Select((_, e) => e % 20 == 0)];
    }

    [Fact]
    public void A_matcher_that_is_warm_allocates_nothing()
    {
        var city = Streets.Get(Streets.Names.First());
        var simulator = new RideSimulator(city.Graph, seed: 17);
        var (matcher, match) = (city.CreateMatcher(), new MatchedTrip());
        var traces = Enumerable.Range(0, 20).Select(_ => simulator.Record(simulator.Create(metres: 2000), 15, Noise)).ToList();
        foreach (var trace in traces) matcher.Match(trace, match);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var trace in traces) matcher.Match(trace, match);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>
    /// Edges that have a twin within the noise are held to a lower bar: two ways 10 m apart are taken for each other after 250 m
    /// (four points, a mean error of 15 / √4 = 7.5 m against half the distance) by one ride in four.
    /// </summary>
    private static void AssertRight(string name, int seed, double seconds, double bar, double barWithTwins, Func<TracePoint[], TracePoint[]>? lose = null)
    {
        var city = Streets.Get(name);
        var twins = Twins.Find(city, metres: Noise);
        var (all, distinct) = Simulate(city, twins, seed, seconds, lose ?? (points => points));
        Console.WriteLine($"{name}, seed {seed}, {seconds} s: all edges {all}; without the {twins.Count(t => t)} of {twins.Length} with a twin {distinct}");
        Assert.True(Math.Min(distinct.Found, distinct.Right) >= bar, $"{name} at {seconds} s: {distinct}");
        Assert.True(Math.Min(all.Found, all.Right) >= barWithTwins, $"{name} at {seconds} s: {all}");
    }

    private static (MatchScore All, MatchScore Distinct) Simulate(Streets city, bool[] twins, int seed, double seconds, Func<TracePoint[], TracePoint[]> lose)
    {
        var simulator = new RideSimulator(city.Graph, seed);
        var (matcher, match) = (city.CreateMatcher(), new MatchedTrip());
        var (all, distinct) = (new MatchScore(city.Network), new MatchScore(city.Network, twins));
        for (var i = 0; i < Rides; i++)
        {
            var ride = simulator.Create(metres: 3000);
            matcher.Match(lose(simulator.Record(ride, seconds, Noise)), match);
            all.Add(ride, match);
            distinct.Add(ride, match);
        }

        return (all, distinct);
    }
}
