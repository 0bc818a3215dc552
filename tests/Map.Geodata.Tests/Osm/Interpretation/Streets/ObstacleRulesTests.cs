using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.Streets;

public class ObstacleRulesTests
{
    [Theory]
    [InlineData("waterway=river")]
    [InlineData("waterway=canal")]
    [InlineData("natural=water")]
    [InlineData("natural=water water=lake")]
    [InlineData("natural=coastline")]
    [InlineData("landuse=reservoir")]
    [InlineData("railway=rail")]
    [InlineData("railway=light_rail")]
    [InlineData("highway=motorway")]
    [InlineData("highway=motorway_link")]
    [InlineData("railway=rail bridge=no tunnel=no")]
    public void Water_railways_and_motorways_can_t_be_passed(string tags) => Assert.Equal(ObstacleKind.Impassable, Interpret(tags));

    [Theory]
    [InlineData("barrier=wall")]
    [InlineData("barrier=fence")]
    [InlineData("barrier=city_wall")]
    [InlineData("barrier=hedge")]
    public void Walls_have_gates_somewhere(string tags) => Assert.Equal(ObstacleKind.Wall, Interpret(tags));

    [Theory]
    [InlineData("waterway=river tunnel=culvert")]
    [InlineData("railway=subway tunnel=yes")]
    [InlineData("railway=rail bridge=viaduct")]
    [InlineData("highway=motorway bridge=yes")]
    [InlineData("highway=motorway tunnel=yes")]
    public void Above_and_below_people_pass(string tags) => Assert.Equal(ObstacleKind.None, Interpret(tags));

    [Theory]
    [InlineData("waterway=stream")]
    [InlineData("waterway=ditch")]
    [InlineData("natural=water water=fountain")]
    [InlineData("natural=wood")]
    [InlineData("railway=tram")]
    [InlineData("railway=abandoned")]
    [InlineData("highway=trunk")]
    [InlineData("highway=residential")]
    [InlineData("barrier=bollard")]
    [InlineData("barrier=kerb")]
    [InlineData("building=yes")]
    [InlineData("")]
    public void Everything_else_is_walked_around_or_stepped_over(string tags) => Assert.Equal(ObstacleKind.None, Interpret(tags));

    private static ObstacleKind Interpret(string tags)
    {
        var keys = OsmKeyFilter.Of(OsmStreets.Keys);
        return ObstacleRules.Interpret(OsmTags.Of(OsmDrawing.Tags(tags).Where(t => keys.Keeps(t.Key)).ToArray()));
    }
}
