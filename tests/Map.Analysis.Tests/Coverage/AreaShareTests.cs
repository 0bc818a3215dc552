using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Analysis.Tests.Coverage;

public class AreaShareTests
{
    private static readonly AsciiMap Map = new("""
        A-------------------B
        """, 100);

    /// <summary>A box from one drawn position to another.</summary>
    private static Polygon Box(double column0, double row0, double column1, double row1)
    {
        var (west, north) = Map.Position(column0, row0);
        var (east, south) = Map.Position(column1, row1);
        return (Polygon)new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(new Envelope(west, east, south, north));
    }

    private static double? Share(Geometry area)
    {
        var network = Map.Network;
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));
        var (lon, lat) = Map['A'];
        using var search = new PlaceSearch(engine, [new Place(lon, lat)], TimeSpan.FromMinutes(15));
        return AreaShare.OnStreets([search], area);
    }

    [Fact]
    public void An_area_beside_the_first_part_of_the_street_is_covered_whole() => Assert.Equal(1, Share(Box(1, -1, 5, 1)));

    [Fact]
    public void An_area_beyond_a_thousand_metres_is_not_covered() => Assert.Equal(0, Share(Box(11, -1, 15, 1)));

    [Fact]
    public void Of_an_area_around_a_thousand_metres_as_much_is_covered_as_geometry_says()
    {
        // Reached is where metres along the street and metres beside it are at most 1,000: in a box 800 to 1,200 m along and
        // 100 m to each side, a trapezium from 200 m (on the street) to 100 m (at its edges): 150 of 400.
        Assert.Equal(150.0 / 400, Share(Box(8, -1, 12, 1))!.Value, 0.02);
    }

    [Fact]
    public void A_point_that_needs_two_things_is_covered_where_both_are_within_reach()
    {
        // The needs lie at the two ends of the street: 400 m in the middle of 1,600 m reach both.
        var map = new AsciiMap("A---------------B", 100);
        var engine = new ReachEngine(new TravelGraph(map.Network, TravelProfile.Walk), new SegmentIndex(map.Network));
        using var west = new PlaceSearch(engine, [new Place(map['A'].Lon, map['A'].Lat)], TimeSpan.FromMinutes(15));
        using var east = new PlaceSearch(engine, [new Place(map['B'].Lon, map['B'].Lat)], TimeSpan.FromMinutes(15));
        Assert.Equal(1, AreaShare.OnStreets([west, east], Box(7, -0.5, 9, 0.5)));
        Assert.Equal(0, AreaShare.OnStreets([west, east], Box(1, -0.5, 5, 0.5)));
    }

    [Fact]
    public void A_hole_in_the_area_does_not_count()
    {
        // The covered half is cut out of the box but for a strip.
        var box = Box(0, -1, 20, 1);
        var withHole = box.Difference(Box(0.5, -0.9, 10.5, 0.9));
        Assert.InRange(Share(withHole)!.Value, 0.05, 0.20);
    }

    [Fact]
    public void As_the_crow_flies_the_share_is_that_of_a_circle()
    {
        // A quarter of a circle of 1,000 m in a square of 1,000 m.
        var (lon, lat) = Map['A'];
        Assert.Equal(Math.PI / 4, AreaShare.InStraightLine([[new Place(lon, lat)]], 1_000, Box(0, 0, 10, 10))!.Value, 0.01);
    }
}
