using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Analysis.Tests.Reach;

public class ServiceCircleTests
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    private static ReachEngine EngineFor(RoadNetwork network, TravelMode mode = TravelMode.Walk) =>
        new(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network));

    private static bool Covers(ServiceCircle circle, (double Lon, double Lat) place) =>
        circle.Area.Covers(circle.Area.Factory.CreatePoint(new Coordinate(place.Lon, place.Lat)));

    private static ServiceCircle CircleAt(AsciiMap map, char letter, double minutes = 15, TravelMode mode = TravelMode.Walk) =>
        EngineFor(map.Network, mode).BuildCircle(map[letter].Lon, map[letter].Lat, TimeSpan.FromMinutes(minutes));

    [Fact]
    public void A_circle_reaches_along_the_street_as_far_as_time_allows()
    {
        var map = new AsciiMap("B---------A---------------C", 100);
        var circle = CircleAt(map, 'A');
        Assert.True(Covers(circle, map.Position(1, 0)));
        Assert.True(Covers(circle, map.Position(19.8, 0)));
        Assert.False(Covers(circle, map.Position(20.4, 0)));
    }

    [Fact]
    public void Walking_from_the_street_to_a_place_takes_time_too()
    {
        // 900 m along the street are left 100 m for the way off it: 90 m are in, 150 m are not, though 150 < 200.
        var map = new AsciiMap("A---------B---", 100);
        var circle = CircleAt(map, 'A');
        Assert.True(Covers(circle, map.Position(9, 0.8)));
        Assert.False(Covers(circle, map.Position(9, 1.3)));
        Assert.True(Covers(circle, map.Position(2, 1.9)));
    }

    [Fact]
    public void The_other_bank_of_a_river_is_out_until_there_is_a_bridge()
    {
        // Two banks 100 m apart.
        var withoutBridge = new AsciiMap("""
            B---A---C
            
            D---E---F
            """, 50);
        var circle = CircleAt(withoutBridge, 'A');
        Assert.True(Covers(circle, withoutBridge['C']));
        Assert.False(Covers(circle, withoutBridge['E']));
        Assert.False(Covers(circle, withoutBridge.Position(4, 1.6)));

        var withBridge = new AsciiMap("""
            B---A---C
                |
            D---E---F
            """, 50);
        Assert.True(Covers(CircleAt(withBridge, 'A'), withBridge['F']));
    }

    [Fact]
    public void A_street_beside_which_there_is_no_way_is_a_hole_not_a_bulge()
    {
        // I lies in the middle of the block, on a street that hangs together with nothing: reached from nowhere.
        var map = new AsciiMap("""
            A--------B
            |        |
            |        |
            |        |
            |  I--J  |
            |        |
            |        |
            |        |
            D--------C
            """, 50);
        var circle = CircleAt(map, 'A');
        Assert.True(Covers(circle, map['C']));
        Assert.False(Covers(circle, map['I']));
        Assert.Equal(1, circle.Area.Geometries.Sum(p => ((Polygon)p).NumInteriorRings));
    }

    [Fact]
    public void Who_comes_and_who_goes_differ_by_ebike_on_a_one_way_street()
    {
        var map = new AsciiMap("A->--B", 200);
        var engine = EngineFor(map.Network, TravelMode.Ebike);
        var (lon, lat) = map['B'];
        Assert.True(Covers(engine.BuildCircle(lon, lat, QuarterHour, Direction.ToSource), map.Position(0.5, 0)));
        Assert.False(Covers(engine.BuildCircle(lon, lat, QuarterHour, Direction.FromSource), map.Position(0.5, 0)));
    }

    [Fact]
    public void A_place_without_a_street_is_told_how_far_the_nearest_one_is()
    {
        var map = new AsciiMap("A---B", 100);
        var (lon, lat) = map.Position(2, 5);
        var refusal = Assert.Throws<NoStreetNearbyException>(() => EngineFor(map.Network).BuildCircle(lon, lat, QuarterHour));
        Assert.Equal(500, refusal.NearestMetres!.Value, 1.0);
    }

    [Fact]
    public void Where_the_way_to_the_street_takes_all_the_time_the_circle_is_empty()
    {
        var map = new AsciiMap("A---B", 100);
        var (lon, lat) = map.Position(2, 1);
        Assert.True(EngineFor(map.Network).BuildCircle(lon, lat, TimeSpan.FromMinutes(1)).Area.IsEmpty);
    }

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public void Circles_of_random_cities_are_valid_and_nest(TravelMode mode)
    {
        TimeSpan[] limits = [.. new[] { 3, 5, 8, 10, 15 }.Select(m => TimeSpan.FromMinutes(m))];
        for (var seed = 1; seed <= 20; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 30, blockMetres: 90));
            var engine = EngineFor(network, mode);
            var (lon, lat) = RandomPlace(new Random(seed), network);
            var bands = engine.BuildBands(lon, lat, limits);
            var alone = limits.Select(limit => engine.BuildCircle(lon, lat, limit)).ToList();
            for (var b = 0; b < bands.Length; b++)
            {
                Assert.True(bands[b].Area.IsValid);
                Assert.False(bands[b].Area.IsEmpty);
                Assert.True(bands[b].Area.EqualsExact(alone[b].Area));
                if (b > 0) Assert.True(bands[b].Area.Covers(bands[b - 1].Area));
            }
        }
    }

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public void What_the_drawing_says_is_what_the_streets_say(TravelMode mode)
    {
        const int limitMs = 10 * 60 * 1000;
        var (wrong, places) = (0, 0);
        for (var seed = 100; seed < 110; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var random = new Random(seed);
            var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 30, blockMetres: 90));
            var engine = EngineFor(network, mode);
            var (lon, lat) = RandomPlace(random, network);
            var circle = engine.BuildCircle(lon, lat, TimeSpan.FromMilliseconds(limitMs));
            var search = SearchFrom(engine, lon, lat);
            var index = new SegmentIndex(network);
            for (var i = 0; i < 2_000; i++, places++)
            {
                var place = RandomPlace(random, network);
                var ms = TimeAt(engine, index, search, place);
                // The border is drawn between points 15 or 25 m apart: half a minute on foot.
                if (Math.Abs((double)ms - limitMs) > 30_000 && Covers(circle, place) != (ms < limitMs)) wrong++;
            }
        }

        Assert.InRange(wrong, 0, places / 100);
    }

    private static (double Lon, double Lat) RandomPlace(Random random, RoadNetwork network)
    {
        var box = network.Extent;
        return (Wgs84.ToDegrees(random.Next(box.MinLon, box.MaxLon)), Wgs84.ToDegrees(random.Next(box.MinLat, box.MaxLat)));
    }

    private static TravelTimeSearch SearchFrom(ReachEngine engine, double lon, double lat)
    {
        var search = new TravelTimeSearch(engine.Graph);
        var street = engine.GetStreet(lon, lat);
        search.Reset(Direction.ToSource, 30 * 60 * 1000);
        search.AddSource(street, engine.Graph.Profile.AccessMs(street.DistanceMetres));
        search.SettleAll();
        return search;
    }

    /// <summary>The time at a place by way of the street nearest to it, island or not.</summary>
    private static long TimeAt(ReachEngine engine, SegmentIndex index, TravelTimeSearch search, (double Lon, double Lat) place)
    {
        var (lon, lat) = (Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat));
        var near = new List<Segment>();
        index.Collect(LocalScale.At(lat).BoxAround(lon, lat, Snapper.DefaultLimitMetres), near);
        var best = (Edge: -1, OffsetMm: 0, Metres: double.PositiveInfinity);
        foreach (var segment in near.Where(s => engine.Graph.Edges[s.Edge].IsUsable))
        {
            var found = Nearest(engine.Graph.Network.Points, segment, lon, lat);
            if (found.Metres < best.Metres) best = (segment.Edge, found.OffsetMm, found.Metres);
        }

        if (best.Metres > Snapper.DefaultLimitMetres) return int.MaxValue;
        var ms = search.TimeMs(best.Edge, best.OffsetMm);
        return ms == TravelTimeSearch.Unreached ? int.MaxValue : (long)ms + engine.Graph.Profile.AccessMs(best.Metres);
    }

    private static (int OffsetMm, double Metres) Nearest(PointArrays points, Segment segment, int lon, int lat)
    {
        var p = segment.Point;
        var line = new LineSegment(ToMetres(points.Lon[p], points.Lat[p]), ToMetres(points.Lon[p + 1], points.Lat[p + 1]));
        var fraction = Math.Clamp(line.ProjectionFactor(new Coordinate(0, 0)), 0, 1);
        var offset = points.OffsetMm[p] + (int)(fraction * (points.OffsetMm[p + 1] - points.OffsetMm[p]));
        return (offset, line.PointAlong(fraction).Distance(new Coordinate(0, 0)));

        Coordinate ToMetres(int x, int y)
        {
            var scale = LocalScale.At(lat);
            return new Coordinate((x - (double)lon) * scale.MetresPerLonUnit, (y - (double)lat) * scale.MetresPerLatUnit);
        }
    }

    [Fact]
    public void A_straight_circle_lies_at_its_radius_all_around()
    {
        var circle = StraightCircle.Build(117.3, 32.9, 1_000);
        Assert.True(circle.IsValid);
        Assert.All(circle.Coordinates, c => Assert.Equal(
            1_000, Wgs84.Metres(Wgs84.ToUnits(117.3), Wgs84.ToUnits(32.9), Wgs84.ToUnits(c.X), Wgs84.ToUnits(c.Y)), 0.05));
    }
}
