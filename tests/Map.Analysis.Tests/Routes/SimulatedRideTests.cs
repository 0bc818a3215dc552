using Map.Analysis.Routes.Matching;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class SimulatedRideTests
{
    private const int Rides = 100;

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

    /// <summary>
    /// Edges that have a twin within the noise are held to a lower bar: two ways 10 m apart are taken for each other after 250 m
    /// (four points, a mean error of 15 / √4 = 7.5 m against half the distance) by one ride in four.
    /// </summary>
    private static void AssertRight(string name, int seed, double seconds, double bar, double barWithTwins)
    {
        var city = Streets.Get(name);
        var twins = Twins.Find(city, metres: Noise);
        var (all, distinct) = Simulate(city, twins, seed, seconds);
        Console.WriteLine($"{name}, seed {seed}, {seconds} s: all edges {all}; without the {twins.Count(t => t)} of {twins.Length} with a twin {distinct}");
        Assert.True(Math.Min(distinct.Found, distinct.Right) >= bar, $"{name} at {seconds} s: {distinct}");
        Assert.True(Math.Min(all.Found, all.Right) >= barWithTwins, $"{name} at {seconds} s: {all}");
    }

    private static (MatchScore All, MatchScore Distinct) Simulate(Streets city, bool[] twins, int seed, double seconds)
    {
        var simulator = new RideSimulator(city.Graph, seed);
        var (matcher, match) = (city.CreateMatcher(), new MatchedTrip());
        var (all, distinct) = (new MatchScore(city.Network), new MatchScore(city.Network, twins));
        for (var i = 0; i < Rides; i++)
        {
            var ride = simulator.Create(metres: 3000);
            matcher.Match(simulator.Record(ride, seconds, Noise), match);
            all.Add(ride, match);
            distinct.Add(ride, match);
        }

        return (all, distinct);
    }
}
