using Map.Geodata.Tests.Osm.Fixtures;
using NetTopologySuite.Geometries;
using Xunit;
using static Map.Geodata.Tests.Osm.Interpretation.BaseMap.BaseMapFixture;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

public class RoadTests
{
    [Fact]
    public void A_road_keeps_its_names_its_level_and_the_order_of_its_nodes()
    {
        var road = Assert.Single(Create(OsmDrawing.OfMap("a.b\n...\n..c")
            .WayAlong(5, "cba", "highway=primary name=Qinghua name:zh=清华东路 name:en=Qinghua_Rd bridge=viaduct layer=2")).ListRoads());

        Assert.Equal((5L, "primary", "清华东路", "Qinghua_Rd", true, false, (short)2), (road.OsmId, road.Kind, road.Name, road.NameEn, road.Bridge, road.Tunnel, road.Layer));
        Assert.Equal([new Coordinate(0.002, -0.002), new Coordinate(0.002, 0), new Coordinate(0, 0)], road.Geometry.Coordinates);
        Assert.Equal(4326, road.Geometry.SRID);
    }

    [Theory]
    [InlineData("", 0, false)]
    [InlineData("layer=-1 tunnel=yes", -1, true)]
    [InlineData("layer=1;2", 0, false)]
    [InlineData("layer=99999 tunnel=no", 0, false)]
    public void A_level_that_is_no_number_is_the_ground(string tags, short layer, bool tunnel)
    {
        var road = Assert.Single(Create(OsmDrawing.OfMap("ab").WayAlong(5, "ab", $"highway=service {tags}")).ListRoads());
        Assert.Equal((layer, tunnel), (road.Layer, road.Tunnel));
    }

    [Fact]
    public void A_road_with_gaps_is_drawn_in_pieces()
    {
        var map = Create(OsmDrawing.OfMap("abcdef").WayAlong(5, "ab?c?def", "highway=service"));

        Assert.Equal([(5L, 2), (5L, 3)], map.ListRoads().Select(r => (r.OsmId, r.Geometry.NumPoints)));
        Assert.Equal((2, 1), (map.Report.Roads, map.Report.RoadsWithGaps));
    }

    [Fact]
    public void A_road_without_length_is_not_drawn()
        => Assert.Empty(Create(OsmDrawing.OfMap("a").WayAlong(5, "aa", "highway=service").WayAlong(6, "a", "highway=service")).ListRoads());

    [Fact]
    public void A_square_is_drawn_as_an_area_and_not_as_a_line_too()
    {
        var map = Create(OsmDrawing.OfMap("ab\ndc")
            .WayAlong(1, "abcda", "highway=pedestrian area=yes")
            .WayAlong(2, "abcda", "highway=pedestrian")
            .WayAlong(3, "abc", "highway=pedestrian area=yes"));

        Assert.Equal([2L, 3L], map.ListRoads().Select(r => r.OsmId));
        Assert.Equal([1L], map.ListAreas().Select(a => a.OsmId));
    }
}
