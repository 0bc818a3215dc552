using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;
using static Map.Geodata.Tests.Osm.Interpretation.BaseMap.BaseMapFixture;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

/// <summary>What is drawn as what, after the pages "Map features", "Key:building", "Key:landuse", "Key:natural" of the OSM wiki.</summary>
public class ClassTests
{
    [Theory]
    [InlineData("building=yes", BaseAreaClass.Building, "yes")]
    [InlineData("building=school amenity=school", BaseAreaClass.Building, "school")]
    [InlineData("natural=water", BaseAreaClass.Water, "water")]
    [InlineData("natural=water water=lake", BaseAreaClass.Water, "lake")]
    [InlineData("waterway=riverbank", BaseAreaClass.Water, "riverbank")]
    [InlineData("landuse=reservoir", BaseAreaClass.Water, "reservoir")]
    [InlineData("landuse=basin", BaseAreaClass.Water, "basin")]
    [InlineData("natural=bay", BaseAreaClass.Water, "bay")]
    [InlineData("leisure=park", BaseAreaClass.Green, "park")]
    [InlineData("leisure=garden", BaseAreaClass.Green, "garden")]
    [InlineData("leisure=pitch sport=soccer", BaseAreaClass.Green, "pitch")]
    [InlineData("landuse=grass", BaseAreaClass.Green, "grass")]
    [InlineData("landuse=forest", BaseAreaClass.Green, "forest")]
    [InlineData("natural=wood", BaseAreaClass.Green, "wood")]
    [InlineData("landuse=residential", BaseAreaClass.Landuse, "residential")]
    [InlineData("landuse=commercial", BaseAreaClass.Landuse, "commercial")]
    [InlineData("landuse=industrial", BaseAreaClass.Landuse, "industrial")]
    [InlineData("amenity=school", BaseAreaClass.Landuse, "school")]
    [InlineData("amenity=university landuse=grass", BaseAreaClass.Landuse, "university")]
    [InlineData("amenity=hospital", BaseAreaClass.Landuse, "hospital")]
    [InlineData("highway=pedestrian area=yes", BaseAreaClass.Landuse, "pedestrian")]
    [InlineData("railway=platform area=yes", BaseAreaClass.Landuse, "platform")]
    public void A_ring_is_drawn_as_what_its_tags_say(string tags, BaseAreaClass drawnAs, string kind)
    {
        var area = Assert.Single(Ring(tags).ListAreas());
        Assert.Equal((drawnAs, kind), (area.Class, area.Kind));
    }

    [Theory]
    [InlineData("highway=residential")]
    [InlineData("highway=pedestrian")]
    [InlineData("building=no")]
    [InlineData("leisure=track")]
    [InlineData("natural=coastline")]
    [InlineData("barrier=wall")]
    [InlineData("landuse=grass area=no")]
    [InlineData("name=无")]
    [InlineData("")]
    public void A_ring_that_is_no_area_is_none(string tags) => Assert.Empty(Ring(tags).ListAreas());

    [Theory]
    [InlineData("highway=residential", "residential")]
    [InlineData("highway=motorway", "motorway")]
    [InlineData("highway=footway access=private", "footway")]
    [InlineData("highway=trunk_link", "trunk_link")]
    [InlineData("railway=subway tunnel=yes", "subway")]
    [InlineData("railway=light_rail", "light_rail")]
    [InlineData("waterway=river", "river")]
    [InlineData("waterway=canal", "canal")]
    [InlineData("aeroway=runway", "runway")]
    [InlineData("route=ferry", "ferry")]
    public void A_line_is_drawn_as_what_its_tags_say(string tags, string kind) => Assert.Equal(kind, Assert.Single(Line(tags).ListRoads()).Kind);

    [Theory]
    [InlineData("highway=proposed")]
    [InlineData("highway=construction")]
    [InlineData("highway=corridor")]
    [InlineData("railway=abandoned")]
    [InlineData("railway=construction")]
    [InlineData("waterway=dam")]
    [InlineData("barrier=fence")]
    [InlineData("")]
    public void What_is_not_built_or_no_way_is_not_drawn(string tags) => Assert.Empty(Line(tags).ListRoads());

    private static OsmBaseMap Ring(string tags) => Create(OsmDrawing.OfMap("ab\ndc").WayAlong(1, "abcda", tags));

    private static OsmBaseMap Line(string tags) => Create(OsmDrawing.OfMap("ab").WayAlong(1, "ab", tags));
}
