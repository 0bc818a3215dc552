using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class NearestSourcesTests
{
    private const int LimitMs = 20 * 60 * 1000;

    [Theory]
    [InlineData(TravelMode.Walk, Direction.ToSource)]
    [InlineData(TravelMode.Ebike, Direction.ToSource)]
    [InlineData(TravelMode.Ebike, Direction.FromSource)]
    public void Every_spot_names_the_source_that_a_search_of_each_finds_nearest(TravelMode mode, Direction direction)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var engine = Cities.Random(seed, mode, side: 20);
            var random = new Random(seed);
            SnapPoint?[] streets = [.. Enumerable.Range(0, 6).Select(_ => engine.Snapper.Find(Units(random, engine).Lon, Units(random, engine).Lat))];
            // Twice the same place, and two on one edge.
            streets = [.. streets, streets[0], streets[1] is { } s ? s with { OffsetMm = s.OffsetMm / 2 } : null];
            var (search, nearest) = (new TravelTimeSearch(engine.Graph), new NearestSources(engine.Graph));
            nearest.Search(search, streets, direction, LimitMs);
            var alone = streets.Select(street => SearchAlone(engine.Graph, street, direction)).ToArray();
            for (var i = 0; i < 500; i++)
            {
                var edge = random.Next(engine.Graph.Edges.Length);
                var offsetMs = random.Next(engine.Graph.Edges[edge].Ms + 1);
                var expected = alone.Select((a, n) => (Ms: a.EdgeTimes(edge).TimeMs(offsetMs), Source: n)).Min();
                Assert.Equal(expected.Ms == TravelTimeSearch.Unreached ? -1 : expected.Source, nearest.At(edge, offsetMs));
            }
        }
    }

    [Fact]
    public void A_second_search_remembers_nothing_of_the_first()
    {
        var map = new AsciiMap("A--------B", 100);
        var engine = Cities.EngineFor(map.Network);
        var (search, nearest) = (new TravelTimeSearch(engine.Graph), new NearestSources(engine.Graph));
        var (a, b) = (engine.GetStreet(map['A'].Lon, map['A'].Lat), engine.GetStreet(map['B'].Lon, map['B'].Lat));
        nearest.Search(search, [a, b], Direction.ToSource, LimitMs);
        nearest.Search(search, [null, null, b], Direction.ToSource, 60_000);
        var edge = engine.Locate(map.At(8.9, 0));
        Assert.Equal(2, nearest.At(edge.Edge, edge.OffsetMs));
        Assert.Equal(2, nearest.At(edge.Edge, engine.Locate(map.At(0, 0)).OffsetMs));
    }

    private static (int Lon, int Lat) Units(Random random, ReachEngine engine)
    {
        var place = Cities.RandomPlace(random, engine);
        return (Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat));
    }

    private static TravelTimeSearch SearchAlone(TravelGraph graph, SnapPoint? street, Direction direction)
    {
        var search = new TravelTimeSearch(graph);
        search.Reset(direction, LimitMs);
        if (street is { } at) search.AddSource(at, graph.Profile.AccessMs(at.DistanceMetres));
        search.SettleAll();
        return search;
    }
}
