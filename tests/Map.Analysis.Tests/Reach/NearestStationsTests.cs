using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class NearestStationsTests
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    private static StreetPlaceIndex IndexOf(AsciiMap map, params IEnumerable<Place> places)
    {
        var network = map.Network;
        return new StreetPlaceIndex(new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network)), [.. places]);
    }

    private static Place At(AsciiMap map, double column, double row)
    {
        var (lon, lat) = map.Position(column, row);
        return new Place(lon, lat);
    }

    [Theory]
    [MemberData(nameof(TravelTimesTests.WaysOfMoving), MemberType = typeof(TravelTimesTests))]
    public void The_nearest_stations_of_every_place_are_those_that_relaxing_all_stretches_finds(TravelMode mode, Direction direction)
    {
        for (var seed = 1; seed <= 15; seed++)
        {
            var trial = new RandomTrial(seed, mode, direction);
            var places = new StreetPlaceIndex(trial.Engine, trial.PlacesAt);
            foreach (var nearest in (int[])[1, 2, 4, RandomTrial.Stations + 1])
                AssertNearest(trial, NearestStations.Build(places, trial.StationsAt, nearest, TimeSpan.FromMinutes(10), direction), places);
        }
    }

    private static void AssertNearest(RandomTrial trial, NearestStations found, StreetPlaceIndex places)
    {
        for (var p = 0; p < RandomTrial.Places; p++)
        {
            // Equal times (two stations stand on one spot) stay in the order of the stations: OrderBy is stable.
            var expected = trial.Times.Select((row, s) => (Station: s, Ms: row[p])).Where(t => t.Ms is not null).OrderBy(t => t.Ms).Take(found.Nearest).ToList();
            for (var rank = 0; rank < found.Nearest; rank++)
                Assert.Equal(rank < expected.Count ? new StationTime(expected[rank].Station, (int)expected[rank].Ms!) : (StationTime?)null, found[p, rank]);

            var state = expected.Count == 0 ? PlaceState.Island : expected[0].Ms <= 600_000 ? PlaceState.Reached : PlaceState.TooFar;
            Assert.Equal(places[p].HasStreet ? state : PlaceState.NoStreet, found.StateOf(p));
        }
    }

    [Fact]
    public void States_tell_who_is_in_time_too_far_cut_off_and_without_a_street()
    {
        // E and F are a street of their own.
        var map = new AsciiMap("""
            A------------------B



            E--F
            """, 100);
        var places = IndexOf(map, At(map, 4, 0), At(map, 15, 0), At(map, 1, 4), At(map, 10, 2.5), At(map, 10, 40));
        var found = NearestStations.Build(places, [At(map, 0, 0)], nearest: 1, QuarterHour);
        Assert.Equal(
            [PlaceState.Reached, PlaceState.TooFar, PlaceState.Island, PlaceState.NoStreet, PlaceState.NoStreet],
            Enumerable.Range(0, 5).Select(found.StateOf));
        // 1,500 m take 22.5 minutes: 7.5 over the limit.
        Assert.InRange(found.OverLimitMs(1)!.Value, 449_800, 450_200);
        Assert.Null(found.OverLimitMs(2));
        Assert.InRange(places.FindMetresToStreet(0)!.Value, 0, 0.1);
        Assert.InRange(places.FindMetresToStreet(3)!.Value, 249.5, 250.5);
        Assert.Null(places.FindMetresToStreet(4));
    }

    [Fact]
    public void Of_two_stations_at_the_same_time_the_first_comes_first()
    {
        var map = new AsciiMap("A--------B", 100);
        var found = NearestStations.Build(IndexOf(map, At(map, 4, 0)), [At(map, 9, 0), At(map, 4, 0), At(map, 4, 0)], nearest: 2, QuarterHour);
        Assert.Equal((1, 2), (found[0, 0]!.Value.Station, found[0, 1]!.Value.Station));
    }

    [Fact]
    public void On_a_larger_network_the_nearest_are_the_least_of_every_column()
    {
        const int seed = 21;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 60, blockMetres: 120));
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
        var places = new StreetPlaceIndex(engine, [.. Enumerable.Range(0, 2_000).Select(_ => RandomPlace())]);
        Place[] stations = [.. Enumerable.Range(0, 40).Select(_ => RandomPlace())];
        var found = NearestStations.Build(places, stations, nearest: 3, QuarterHour);
        var columns = Enumerable.Range(0, places.Count).Select(_ => new List<StationTime>()).ToArray();
        var table = TravelTimes.Build(places, stations, TimeSpan.FromHours(24));
        for (var s = 0; s < stations.Length; s++)
        {
            foreach (var time in table[s]) columns[time.Place].Add(new StationTime(s, time.Ms));
        }

        for (var p = 0; p < places.Count; p++)
        {
            var least = columns[p].OrderBy(t => t.Ms).Take(3).ToList();
            Assert.Equal(least, Enumerable.Range(0, 3).Select(rank => found[p, rank]).OfType<StationTime>());
        }

        Place RandomPlace() => new(
            Wgs84.ToDegrees(random.Next(network.Extent.MinLon, network.Extent.MaxLon)),
            Wgs84.ToDegrees(random.Next(network.Extent.MinLat, network.Extent.MaxLat)));
    }

    [Fact]
    public void In_a_straight_line_the_nearest_are_those_that_measuring_all_distances_finds()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var random = new Random(seed);
            var places = Enumerable.Range(0, 300).Select(_ => RandomPlace(0.3)).ToList();
            var stations = Enumerable.Range(0, 50).Select(_ => RandomPlace(0.05)).ToList();
            var found = NearestStations.Build(new StraightPlaceIndex(TravelProfile.Straight, places), stations, nearest: 3, QuarterHour);
            for (var p = 0; p < places.Count; p++)
            {
                var expected = stations.Select((s, i) => new StationTime(i, (int)Math.Round(places[p].MetresTo(s) * 900))).OrderBy(t => t.Ms).Take(3);
                Assert.Equal(expected, Enumerable.Range(0, 3).Select(rank => found[p, rank]!.Value));
            }

            Place RandomPlace(double across) => new(116.3 + ((random.NextDouble() - 0.5) * across), 39.9 + ((random.NextDouble() - 0.5) * across));
        }
    }

    [Fact]
    public void Without_stations_no_place_has_one()
    {
        var map = new AsciiMap("A---B", 100);
        Assert.Equal(PlaceState.Island, NearestStations.Build(IndexOf(map, At(map, 1, 0)), [], 1, QuarterHour).StateOf(0));
        Assert.Equal(PlaceState.Island, NearestStations.Build(new StraightPlaceIndex(TravelProfile.Straight, [At(map, 1, 0)]), [], 1, QuarterHour).StateOf(0));
    }
}
