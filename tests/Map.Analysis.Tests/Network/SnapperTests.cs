using Map.Analysis.Network;
using Map.Testing;
using Xunit;

namespace Map.Analysis.Tests.Network;

public class SnapperTests
{
    private static readonly AsciiMap Map = new("""
        A---B
            |
            |
        C=+-D
        """, 100);

    private static SnapPoint? Find(AsciiMap map, double column, double row, TravelMode mode = TravelMode.Walk, double limit = Snapper.DefaultLimitMetres)
    {
        var network = map.Network;
        var (lon, lat) = map.Position(column, row);
        var snapper = new Snapper(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network));
        return snapper.Find(Wgs84.ToUnits(lon), Wgs84.ToUnits(lat), limit);
    }

    [Fact]
    public void A_place_beside_a_street_is_put_onto_it_and_its_distance_told()
    {
        var snap = Find(Map, 1, 0.5)!.Value;
        Assert.Equal(50, snap.DistanceMetres, 0.1);
        Assert.InRange(snap.OffsetMm, 99_900, 100_100);
    }

    [Fact]
    public void A_place_further_than_the_limit_has_no_street() => Assert.Null(Find(Map, 2, -2.1));

    [Fact]
    public void A_place_at_the_limit_has_one() => Assert.NotNull(Find(Map, 2, -1.99));

    [Fact]
    public void A_place_above_a_tunnel_belongs_to_the_street_beside()
    {
        var map = new AsciiMap("""
            A---B~~~~~~~C---D
                |       |
                E-------F
            """, 25);
        Assert.Equal(50, Find(map, 8, 0)!.Value.DistanceMetres, 0.1);
        Assert.Equal(0, Find(map, 2, 0)!.Value.DistanceMetres, 0.1);
    }

    [Fact]
    public void Steps_are_a_street_on_foot_but_not_by_ebike()
    {
        Assert.Equal(10, Find(Map, 1, 3.1)!.Value.DistanceMetres, 0.1);
        Assert.Equal(100.5, Find(Map, 1, 3.1, TravelMode.Ebike)!.Value.DistanceMetres, 0.1);
    }

    [Fact]
    public void Islands_are_taken_only_where_no_other_street_is_hardly_further()
    {
        // A mainland larger than any island, and two lone stretches of street: 20 m and 100 m east of its easternmost crossing.
        var city = RandomCity.Create(seed: 5, side: 10, blockMetres: 100);
        var easternmost = Array.IndexOf(city.NodeLon, city.NodeLon.Max());
        var (east, south) = (city.NodeLon[easternmost], city.NodeLat[easternmost]);
        var perMetre = 1 / LocalScale.At(south).MetresPerLonUnit;
        var (near, far) = (east + (int)(20 * perMetre), east + (int)(100 * perMetre));

        Assert.False(IsOnIsland(AddLoneStreets(city, (near, south)), near, south));
        Assert.True(IsOnIsland(AddLoneStreets(city, (far, south)), far, south));
    }

    private static bool IsOnIsland(StreetSource source, int lon, int lat)
    {
        var network = NetworkBuilder.Build(source);
        var graph = new TravelGraph(network, TravelProfile.Walk);
        return graph.Islands.Contains(new Snapper(graph, new SegmentIndex(network)).Find(lon, lat)!.Value.Edge);
    }

    private static StreetSource AddLoneStreets(StreetSource city, params (int Lon, int Lat)[] places)
    {
        var first = city.NodeLon.Length;
        return new StreetSource
        {
            NodeLon = [.. city.NodeLon, .. places.SelectMany(p => new[] { p.Lon, p.Lon + 2_000 })],
            NodeLat = [.. city.NodeLat, .. places.SelectMany(p => new[] { p.Lat, p.Lat })],
            NodeTraits = [.. city.NodeTraits.Select(_ => NodeTraits.None), .. places.SelectMany(_ => new NodeTraits[2])],
            FirstRef = [.. city.FirstRef, .. places.Select((_, i) => city.Refs.Length + (2 * (i + 1)))],
            Refs = [.. city.Refs, .. Enumerable.Range(first, 2 * places.Length)],
            Access = [.. city.Access, .. places.Select(_ => StreetAccess.Walk)],
            Kind = [.. city.Kind, .. places.Select(_ => StreetKind.Footway)],
            Traits = [.. city.Traits, .. places.Select(_ => StreetTraits.None)],
            SourceId = [.. city.SourceId, .. places.Select(_ => -1L)],
        };
    }

    [Fact]
    public void The_nearest_street_is_the_one_that_trying_all_finds()
    {
        const int seed = 77;
        Console.WriteLine($"seed {seed}");
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 12, blockMetres: 90));
        var graph = new TravelGraph(network, TravelProfile.Walk);
        var snapper = new Snapper(graph, new SegmentIndex(network));
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var lon = random.Next(network.Extent.MinLon - 30_000, network.Extent.MaxLon + 30_000);
            var lat = random.Next(network.Extent.MinLat - 30_000, network.Extent.MaxLat + 30_000);
            var expected = NearestByTryingAll(network, graph, lon, lat);
            var found = snapper.Find(lon, lat);
            if (expected > Snapper.DefaultLimitMetres) Assert.Null(found);
            else Assert.Equal(expected, found!.Value.DistanceMetres, 0.15);
        }
    }

    /// <summary>Metres to the nearest of many points along each edge of the mainland.</summary>
    private static double NearestByTryingAll(RoadNetwork network, TravelGraph graph, int lon, int lat)
    {
        var best = double.PositiveInfinity;
        var scale = LocalScale.At(lat);
        for (var e = 0; e < network.Edges.Count; e++)
        {
            if (graph.Islands.Contains(e)) continue;
            for (var p = network.Points.First[e]; p < network.Points.First[e + 1] - 1; p++)
            {
                for (var step = 0; step <= 400; step++)
                {
                    var x = network.Points.Lon[p] + (int)((network.Points.Lon[p + 1] - (long)network.Points.Lon[p]) * step / 400);
                    var y = network.Points.Lat[p] + (int)((network.Points.Lat[p + 1] - (long)network.Points.Lat[p]) * step / 400);
                    best = Math.Min(best, Square(lon - x, lat - y));
                }
            }
        }

        return Math.Sqrt(best);

        double Square(double dx, double dy) =>
            (dx * dx * scale.MetresPerLonUnit * scale.MetresPerLonUnit) + (dy * dy * scale.MetresPerLatUnit * scale.MetresPerLatUnit);
    }
}
