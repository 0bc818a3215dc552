using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Tests.Osm.Fixtures;
using NetTopologySuite.Geometries;
using Xunit;
using static Map.Geodata.Tests.Osm.Interpretation.BaseMap.BaseMapFixture;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

public class PoiTests
{
    [Theory]
    [InlineData("amenity=restaurant", "restaurant")]
    [InlineData("shop=convenience", "convenience")]
    [InlineData("shop=yes", "shop")]
    [InlineData("tourism=hotel", "hotel")]
    [InlineData("office=government", "government")]
    [InlineData("healthcare=clinic", "clinic")]
    [InlineData("railway=station", "station")]
    [InlineData("railway=subway_entrance", "subway_entrance")]
    [InlineData("public_transport=station amenity=bus_station", "station")]
    [InlineData("highway=bus_stop shelter=yes", "bus_stop")]
    [InlineData("amenity=cafe shop=books", "cafe")]
    [InlineData("place=suburb", "suburb")]
    public void A_place_with_a_name_is_shown_by_its_kind(string tags, string kind)
    {
        var poi = Assert.Single(Node($"{tags} name=五道口").ListPois());
        Assert.Equal((kind, "五道口", null), (poi.Kind, poi.Name, poi.NameEn));
        Assert.Equal((4326, new Coordinate(0.001, -0.002)), (poi.Geometry.SRID, poi.Geometry.Coordinate));
    }

    [Theory]
    [InlineData("amenity=toilets", true)]
    [InlineData("amenity=drinking_water", true)]
    [InlineData("amenity=charging_station", true)]
    [InlineData("amenity=toilets access=private", false)]
    [InlineData("amenity=restaurant", false)]
    [InlineData("shop=vacant name=旧店", false)]
    [InlineData("amenity=bench name=3", false)]
    [InlineData("power=pole name=17", false)]
    [InlineData("highway=traffic_signals name=路口", false)]
    [InlineData("name=无名", false)]
    public void Without_a_name_or_a_use_only_what_everybody_needs_is_shown(string tags, bool isShown)
        => Assert.Equal(isShown ? 1 : 0, Node(tags).ListPois().Count());

    // The middle of the U lies outside it.
    [Fact]
    public void The_point_of_an_area_lies_inside_it()
    {
        var map = Create(OsmDrawing.OfMap("""
            ab....ef
            ........
            ..c..d..
            h......g
            """).WayAlong(1, "abcdefgha", "building=mall shop=mall name=商场"));

        var area = Assert.Single(map.ListAreas()).Geometry;
        var poi = Assert.Single(map.ListPois());
        Assert.Equal((1, "mall", "商场"), (poi.OsmId, poi.Kind, poi.Name));
        Assert.True(area.Contains(poi.Geometry));
    }

    [Fact]
    public void A_multipolygon_is_a_place_too_and_its_point_avoids_the_hole()
    {
        var map = Create(OsmDrawing.OfMap("""
            a....b
            .e..f.
            .h..g.
            d....c
            """).WayAlong(1, "abcda").WayAlong(2, "efghe")
            .Relation(3, "type=multipolygon leisure=park name:zh=圆明园 name=Yuanmingyuan name:en=Old_Summer_Palace",
                new(OsmElementKind.Way, 1, "outer"), new(OsmElementKind.Way, 2, "inner")));

        var poi = Assert.Single(map.ListPois());
        Assert.Equal((-3, "park", "圆明园", "Old_Summer_Palace"), (poi.OsmId, poi.Kind, poi.Name, poi.NameEn));
        Assert.True(Assert.Single(map.ListAreas()).Geometry.Contains(poi.Geometry));
    }

    [Fact]
    public void A_name_that_a_database_would_refuse_is_cleaned()
    {
        Assert.Equal("面馆", Assert.Single(Node("amenity=restaurant name=面\0馆").ListPois()).Name);
        Assert.Empty(Node("amenity=restaurant name=\0").ListPois());
    }

    // OSM wiki, "Multilingual names", section "China": name is what is written on the spot, name:zh is Chinese.
    [Theory]
    [InlineData("name=Tsinghua", "Tsinghua")]
    [InlineData("name=Tsinghua name:zh=清华", "清华")]
    [InlineData("name=Tsinghua name:zh-Hans=清华", "清华")]
    [InlineData("name=Tsinghua name:zh-Hans=清华园 name:zh=清华", "清华")]
    [InlineData("name:zh=清华", "清华")]
    public void A_chinese_name_goes_first(string names, string expected)
        => Assert.Equal(expected, Assert.Single(Node($"amenity=university {names}").ListPois()).Name);

    private static OsmBaseMap Node(string tags) => Create(new OsmDrawing().Node(1, 10_000, -20_000, tags));
}
