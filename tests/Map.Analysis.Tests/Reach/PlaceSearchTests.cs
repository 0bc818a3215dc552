using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class PlaceSearchTests
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    private static ReachEngine EngineFor(RoadNetwork network) => new(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));

    private static Place At(AsciiMap map, double column, double row)
    {
        var (lon, lat) = map.Position(column, row);
        return new Place(lon, lat);
    }

    [Fact]
    public void Each_place_counts_its_own_nearest_station()
    {
        var map = new AsciiMap("A---------------B", 100);
        var engine = EngineFor(map.Network);
        using var search = new PlaceSearch(engine, [At(map, 0, 0), At(map, 16, 0)], QuarterHour);
        Assert.InRange(search.TimeMs(engine.Locate(At(map, 3, 0))), 269_900, 270_100);
        Assert.InRange(search.TimeMs(engine.Locate(At(map, 11, 0))), 449_900, 450_100);
    }

    [Fact]
    public void A_place_without_a_street_is_not_covered()
    {
        var map = new AsciiMap("A---B", 100);
        var engine = EngineFor(map.Network);
        using var search = new PlaceSearch(engine, [At(map, 0, 0)], QuarterHour);
        var place = engine.Locate(At(map, 2, 3));
        Assert.False(place.HasStreet);
        Assert.False(search.Covers(place));
    }

    [Fact]
    public void Without_stations_nothing_is_covered()
    {
        var map = new AsciiMap("A---B", 100);
        var engine = EngineFor(map.Network);
        using var search = new PlaceSearch(engine, [], QuarterHour);
        Assert.False(search.Covers(engine.Locate(At(map, 2, 0))));
    }

    [Fact]
    public void A_longer_limit_never_covers_fewer()
    {
        const int seed = 9;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 30, blockMetres: 100));
        var engine = EngineFor(network);
        var places = Enumerable.Range(0, 2_000).Select(_ => engine.Locate(RandomPlace())).ToList();
        Place[] stations = [RandomPlace(), RandomPlace(), RandomPlace()];
        var before = -1;
        for (var minutes = 1; minutes <= 30; minutes++)
        {
            using var search = new PlaceSearch(engine, stations, TimeSpan.FromMinutes(minutes));
            var covered = places.Count(search.Covers);
            Assert.True(covered >= before);
            before = covered;
        }

        Assert.InRange(before, 100, 2_000);

        Place RandomPlace() => new(
            Wgs84.ToDegrees(random.Next(network.Extent.MinLon, network.Extent.MaxLon)),
            Wgs84.ToDegrees(random.Next(network.Extent.MinLat, network.Extent.MaxLat)));
    }

    [Fact]
    public void Many_stations_at_once_give_the_least_of_their_single_times()
    {
        const int seed = 12;
        Console.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 20, blockMetres: 100));
        var engine = EngineFor(network);
        Place RandomPlace() => new(
            Wgs84.ToDegrees(random.Next(network.Extent.MinLon, network.Extent.MaxLon)),
            Wgs84.ToDegrees(random.Next(network.Extent.MinLat, network.Extent.MaxLat)));
        Place[] stations = [.. Enumerable.Range(0, 8).Select(_ => RandomPlace())];
        var places = Enumerable.Range(0, 500).Select(_ => engine.Locate(RandomPlace())).ToList();
        using var together = new PlaceSearch(engine, stations, QuarterHour);
        var least = places.Select(_ => TravelTimeSearch.Unreached).ToArray();
        foreach (var station in stations)
        {
            using var alone = new PlaceSearch(engine, [station], QuarterHour);
            for (var p = 0; p < least.Length; p++) least[p] = Math.Min(least[p], alone.TimeMs(places[p]));
        }

        Assert.Equal(least, places.Select(together.TimeMs));
    }
}
