using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.Streets;

public class NodeRulesTests
{
    private const NodeTraits BlocksBoth = NodeTraits.BlocksWalk | NodeTraits.BlocksEbike;

    // OSM wiki, "Key:barrier" and the pages of its values.
    [Theory]
    [InlineData("barrier=bollard", NodeTraits.None)]
    [InlineData("barrier=block", NodeTraits.None)]
    [InlineData("barrier=cycle_barrier", NodeTraits.None)]
    [InlineData("barrier=height_restrictor", NodeTraits.None)]
    [InlineData("barrier=kerb", NodeTraits.None)]
    [InlineData("barrier=yes", NodeTraits.None)]
    [InlineData("barrier=gate", NodeTraits.Gate)]
    [InlineData("barrier=lift_gate", NodeTraits.Gate)]
    [InlineData("barrier=swing_gate", NodeTraits.Gate)]
    [InlineData("barrier=stile", NodeTraits.BlocksEbike)]
    [InlineData("barrier=kissing_gate", NodeTraits.BlocksEbike | NodeTraits.Gate)]
    [InlineData("barrier=full-height_turnstile", NodeTraits.BlocksEbike | NodeTraits.Gate)]
    [InlineData("barrier=wall", BlocksBoth)]
    [InlineData("barrier=fence", BlocksBoth)]
    [InlineData("barrier=wall foot=yes", NodeTraits.BlocksEbike)]
    public void A_barrier_stops_whom_it_is_made_for(string tags, NodeTraits traits) => Assert.Equal(traits, Interpret(tags));

    [Theory]
    [InlineData("barrier=gate access=private", BlocksBoth | NodeTraits.Gate)]
    [InlineData("barrier=gate access=no foot=yes", NodeTraits.BlocksEbike | NodeTraits.Gate)]
    [InlineData("barrier=gate locked=yes", BlocksBoth | NodeTraits.Gate)]
    [InlineData("barrier=gate locked=yes foot=yes", NodeTraits.BlocksEbike | NodeTraits.Gate)]
    [InlineData("barrier=gate locked=no", NodeTraits.Gate)]
    [InlineData("barrier=gate motor_vehicle=no", NodeTraits.Gate)]
    [InlineData("barrier=bollard bicycle=no", NodeTraits.BlocksEbike)]
    [InlineData("barrier=bollard vehicle=no", NodeTraits.BlocksEbike)]
    [InlineData("barrier=turnstile bicycle=yes", NodeTraits.Gate)]
    public void Access_tags_on_a_barrier_say_who_passes(string tags, NodeTraits traits) => Assert.Equal(traits, Interpret(tags));

    [Theory]
    [InlineData("highway=crossing", NodeTraits.Crossing)]
    [InlineData("highway=crossing crossing=zebra", NodeTraits.Crossing)]
    [InlineData("highway=crossing crossing=no", NodeTraits.None)]
    [InlineData("crossing=uncontrolled", NodeTraits.Crossing)]
    [InlineData("highway=traffic_signals", NodeTraits.Signals)]
    [InlineData("highway=crossing crossing=traffic_signals", NodeTraits.Crossing | NodeTraits.Signals)]
    [InlineData("highway=traffic_signals crossing=traffic_signals", NodeTraits.Crossing | NodeTraits.Signals)]
    [InlineData("highway=crossing crossing:signals=yes", NodeTraits.Crossing | NodeTraits.Signals)]
    [InlineData("highway=crossing bicycle=no", NodeTraits.Crossing)]
    [InlineData("highway=elevator", NodeTraits.BlocksEbike)]
    [InlineData("highway=elevator bicycle=yes", NodeTraits.None)]
    [InlineData("highway=bus_stop name=东门", NodeTraits.None)]
    [InlineData("", NodeTraits.None)]
    public void Crossings_signals_and_lifts_are_marked(string tags, NodeTraits traits) => Assert.Equal(traits, Interpret(tags));

    private static NodeTraits Interpret(string tags)
    {
        var keys = OsmKeyFilter.Of(OsmStreets.Keys);
        return NodeRules.Interpret(OsmTags.Of(OsmDrawing.Tags(tags).Where(t => keys.Keeps(t.Key)).ToArray()));
    }
}
