using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.Streets;

/// <summary>
/// What tags mean, after the pages of the OSM wiki named above each table. Directions are drawn: "&lt;&gt;" both,
/// "&gt;" along the way's nodes, "&lt;" against them, "-" none.
/// </summary>
public class StreetRulesTests
{
    // "Key:highway"; for motorway and trunk "OSM tags for routing/Access restrictions", and China's closed expressways.
    [Theory]
    [InlineData("highway=motorway", "-", "-")]
    [InlineData("highway=motorway_link", "-", "-")]
    [InlineData("highway=trunk", "-", "-")]
    [InlineData("highway=trunk_link", "-", "-")]
    [InlineData("highway=primary", "<>", "<>")]
    [InlineData("highway=primary_link", "<>", "<>")]
    [InlineData("highway=secondary", "<>", "<>")]
    [InlineData("highway=tertiary_link", "<>", "<>")]
    [InlineData("highway=unclassified", "<>", "<>")]
    [InlineData("highway=residential", "<>", "<>")]
    [InlineData("highway=living_street", "<>", "<>")]
    [InlineData("highway=service service=parking_aisle", "<>", "<>")]
    [InlineData("highway=track tracktype=grade5", "<>", "<>")]
    [InlineData("highway=road", "<>", "<>")]
    [InlineData("highway=pedestrian", "<>", "-")]
    [InlineData("highway=pedestrian area=yes", "<>", "-")]
    [InlineData("highway=footway", "<>", "-")]
    [InlineData("highway=footway footway=sidewalk", "<>", "-")]
    [InlineData("highway=path", "<>", "<>")]
    [InlineData("highway=path foot=designated", "<>", "-")]
    [InlineData("highway=path foot=designated bicycle=designated", "<>", "<>")]
    [InlineData("highway=cycleway", "<>", "<>")]
    [InlineData("highway=cycleway foot=no", "-", "<>")]
    [InlineData("highway=bridleway", "<>", "-")]
    [InlineData("highway=platform", "<>", "-")]
    [InlineData("railway=platform", "<>", "-")]
    [InlineData("public_transport=platform", "<>", "-")]
    [InlineData("highway=elevator", "<>", "-")]
    public void The_class_of_a_street_says_who_may_use_it(string tags, string walk, string ebike) => AssertAccess(tags, walk, ebike);

    // "Key:access": the more specific key wins; the general ones do not open what the class closes.
    [Theory]
    [InlineData("highway=residential access=no", "-", "-")]
    [InlineData("highway=residential access=private", "-", "-")]
    [InlineData("highway=residential access=private foot=yes", "<>", "-")]
    [InlineData("highway=residential access=no bicycle=yes", "-", "<>")]
    [InlineData("highway=residential access=no vehicle=yes", "-", "<>")]
    [InlineData("highway=residential vehicle=no", "<>", "-")]
    [InlineData("highway=residential vehicle=no bicycle=yes", "<>", "<>")]
    [InlineData("highway=residential bicycle=no", "<>", "-")]
    [InlineData("highway=residential bicycle=no electric_bicycle=yes", "<>", "<>")]
    [InlineData("highway=residential bicycle=yes electric_bicycle=no", "<>", "-")]
    [InlineData("highway=residential motor_vehicle=no", "<>", "<>")]
    [InlineData("highway=residential moped=no mofa=no motorcycle=no", "<>", "<>")]
    [InlineData("highway=residential foot=no", "-", "<>")]
    [InlineData("highway=motorway access=yes", "-", "-")]
    [InlineData("highway=motorway foot=yes", "<>", "-")]
    [InlineData("highway=trunk bicycle=designated", "-", "<>")]
    [InlineData("highway=footway access=yes", "<>", "-")]
    [InlineData("highway=footway bicycle=yes", "<>", "<>")]
    [InlineData("highway=footway bicycle=designated", "<>", "<>")]
    [InlineData("highway=footway bicycle=permissive", "<>", "<>")]
    [InlineData("highway=footway electric_bicycle=yes", "<>", "<>")]
    [InlineData("highway=pedestrian bicycle=yes", "<>", "<>")]
    [InlineData("highway=pedestrian vehicle=destination", "<>", "-")]
    [InlineData("highway=busway", "-", "-")]
    [InlineData("highway=busway bicycle=yes", "-", "<>")]
    public void The_more_specific_access_key_wins(string tags, string walk, string ebike) => AssertAccess(tags, walk, ebike);

    // "Key:access", section "List of possible values".
    [Theory]
    [InlineData("yes", true)]
    [InlineData("designated", true)]
    [InlineData("official", true)]
    [InlineData("permissive", true)]
    [InlineData("destination", true)]
    [InlineData("customers", true)]
    [InlineData("delivery", true)]
    [InlineData("private", false)]
    [InlineData("residents", false)]
    [InlineData("permit", false)]
    [InlineData("no", false)]
    [InlineData("military", false)]
    [InlineData("agricultural", false)]
    [InlineData("forestry", false)]
    [InlineData("emergency", false)]
    [InlineData("use_sidepath", false)]
    [InlineData("yes;permit", true)]
    [InlineData("no;destination", false)]
    [InlineData("unknown", true)] // Says nothing: the class does.
    [InlineData("fixme", true)]
    public void Each_value_of_access_is_open_or_closed(string value, bool isOpen)
    {
        string expected = isOpen ? "<>" : "-";
        AssertAccess($"highway=residential foot={value} bicycle={value}", expected, expected);
        AssertAccess($"highway=residential access={value}", expected, expected);
    }

    // "Tag:bicycle=dismount".
    [Fact]
    public void Where_riders_must_dismount_no_ebike_rides()
        => AssertAccess("highway=residential bicycle=dismount", "<>", "-");

    // "Key:access", section "Direction": key:forward and key:backward.
    [Theory]
    [InlineData("highway=residential foot:backward=no", ">", "<>")]
    [InlineData("highway=residential bicycle:forward=no", "<>", "<")]
    [InlineData("highway=residential vehicle:backward=no", "<>", ">")]
    [InlineData("highway=residential vehicle:backward=no bicycle=yes", "<>", "<>")]
    [InlineData("highway=residential bicycle=no bicycle:backward=yes", "<>", "<")]
    [InlineData("highway=residential access:forward=no", "<", "<")]
    public void A_key_may_speak_of_one_direction(string tags, string walk, string ebike) => AssertAccess(tags, walk, ebike);

    // "Key:oneway", "Key:oneway:bicycle", "Key:cycleway" (opposite), "Tag:junction=roundabout".
    [Theory]
    [InlineData("oneway=yes", ">")]
    [InlineData("oneway=true", ">")]
    [InlineData("oneway=1", ">")]
    [InlineData("oneway=-1", "<")]
    [InlineData("oneway=reverse", "<")]
    [InlineData("oneway=no", "<>")]
    [InlineData("oneway=alternating", "<>")]
    [InlineData("oneway=reversible", "-")]
    [InlineData("oneway=yes oneway:bicycle=no", "<>")]
    [InlineData("oneway=no oneway:bicycle=yes", ">")]
    [InlineData("oneway=yes oneway:bicycle=-1", "<")]
    [InlineData("oneway=yes cycleway=opposite", "<>")]
    [InlineData("oneway=yes cycleway=opposite_lane", "<>")]
    [InlineData("oneway=-1 cycleway=opposite_track", "<>")]
    [InlineData("oneway=yes cycleway:left=opposite_lane", "<>")]
    [InlineData("oneway=yes cycleway:left=lane cycleway:left:oneway=-1", "<>")]
    [InlineData("oneway=yes cycleway:right=track cycleway:right:oneway=no", "<>")]
    [InlineData("oneway=yes cycleway=lane", ">")]
    [InlineData("oneway=yes bicycle:backward=yes", "<>")]
    [InlineData("junction=roundabout", ">")]
    [InlineData("junction=roundabout oneway=no", "<>")]
    [InlineData("junction=roundabout oneway=-1", "<")]
    [InlineData("junction=circular", ">")]
    [InlineData("junction=intersection", "<>")]
    public void Ebikes_keep_to_one_way_streets_and_walkers_do_not(string tags, string ebike)
        => AssertAccess($"highway=secondary {tags}", "<>", ebike);

    // "Tag:highway=motorway": oneway=yes is implied, on links it is not.
    [Theory]
    [InlineData("highway=motorway bicycle=yes", ">")]
    [InlineData("highway=motorway_link bicycle=yes", "<>")]
    public void A_motorway_is_one_way_by_itself(string tags, string ebike) => AssertAccess(tags, "-", ebike);

    // "Key:oneway:foot", "Key:conveying".
    [Theory]
    [InlineData("highway=footway oneway:foot=yes", ">")]
    [InlineData("highway=residential oneway:foot=-1", "<")]
    [InlineData("highway=footway oneway=yes", "<>")]
    [InlineData("highway=steps conveying=forward", ">")]
    [InlineData("highway=steps conveying=backward", "<")]
    [InlineData("highway=steps conveying=yes", "<>")]
    [InlineData("highway=steps conveying=yes oneway=yes", ">")]
    [InlineData("highway=steps conveying=no oneway=yes", "<>")]
    [InlineData("highway=footway conveying=reversible", "<>")]
    public void Only_what_is_said_of_walkers_or_carries_them_is_one_way_on_foot(string tags, string walk)
        => Assert.Equal(walk, Draw(Interpret(tags).Access, StreetAccess.WalkForward, StreetAccess.WalkBackward));

    // "Tag:highway=steps", "Key:ramp": an e-bike needs a ramp for wheels.
    [Theory]
    [InlineData("highway=steps", "-")]
    [InlineData("highway=steps bicycle=yes", "-")]
    [InlineData("highway=steps ramp:bicycle=yes", "<>")]
    [InlineData("highway=steps ramp=yes", "<>")]
    [InlineData("highway=steps ramp=yes ramp:bicycle=no", "-")]
    [InlineData("highway=steps ramp:bicycle=yes bicycle=no", "-")]
    public void Ebikes_take_steps_only_on_a_ramp(string tags, string ebike)
    {
        AssertAccess(tags, "<>", ebike);
        Assert.Equal(StreetTraits.Steps, Interpret(tags).Traits);
    }

    // "Key:sidewalk", "Key:cycleway", "Key:motorroad".
    [Theory]
    [InlineData("highway=trunk sidewalk=both", "<>", "-")]
    [InlineData("highway=trunk sidewalk:left=yes", "<>", "-")]
    [InlineData("highway=trunk sidewalk=no", "-", "-")]
    [InlineData("highway=trunk sidewalk=separate", "-", "-")]
    [InlineData("highway=trunk sidewalk=right foot=no", "-", "-")]
    [InlineData("highway=trunk cycleway=track", "-", "<>")]
    [InlineData("highway=trunk cycleway:right=lane oneway=yes", "-", ">")]
    [InlineData("highway=trunk cycleway:both=no", "-", "-")]
    [InlineData("highway=primary motorroad=yes", "-", "-")]
    [InlineData("highway=primary motorroad=yes sidewalk=left", "<>", "-")]
    [InlineData("highway=primary sidewalk=no", "<>", "<>")]
    public void A_sidewalk_or_cycle_lane_opens_an_expressway(string tags, string walk, string ebike) => AssertAccess(tags, walk, ebike);

    [Theory]
    [InlineData("highway=construction construction=primary", StreetVerdict.NotBuilt)]
    [InlineData("highway=proposed", StreetVerdict.NotBuilt)]
    [InlineData("highway=abandoned", StreetVerdict.NotBuilt)]
    [InlineData("highway=footway indoor=yes", StreetVerdict.Indoor)]
    [InlineData("highway=corridor", StreetVerdict.Indoor)]
    [InlineData("route=ferry foot=yes", StreetVerdict.Ferry)]
    [InlineData("highway=raceway", StreetVerdict.OtherHighway)]
    [InlineData("highway=rest_area", StreetVerdict.OtherHighway)]
    [InlineData("highway=no_such_value", StreetVerdict.OtherHighway)]
    [InlineData("highway=motorway", StreetVerdict.Closed)]
    [InlineData("highway=footway access=private", StreetVerdict.Closed)]
    [InlineData("building=yes", StreetVerdict.None)]
    [InlineData("railway=rail", StreetVerdict.None)]
    [InlineData("", StreetVerdict.None)]
    [InlineData("highway=footway indoor=no", StreetVerdict.Street)]
    public void What_nobody_may_use_says_why(string tags, StreetVerdict verdict)
    {
        Assert.Equal(verdict, Interpret(tags).Verdict);
        Assert.Equal(verdict == StreetVerdict.Street, Interpret(tags).Access != StreetAccess.None);
    }

    [Theory]
    [InlineData("highway=trunk_link", StreetKind.Trunk)]
    [InlineData("highway=living_street", StreetKind.LivingStreet)]
    [InlineData("highway=cycleway", StreetKind.Cycleway)]
    [InlineData("highway=steps", StreetKind.Steps)]
    [InlineData("railway=platform", StreetKind.Footway)]
    [InlineData("highway=bridleway", StreetKind.Path)]
    [InlineData("highway=road", StreetKind.Other)]
    public void Links_and_rare_classes_count_as_their_nearest_kind(string tags, StreetKind kind) => Assert.Equal(kind, Interpret(tags).Kind);

    [Theory]
    [InlineData("bridge=yes", StreetTraits.Bridge)]
    [InlineData("bridge=viaduct layer=1", StreetTraits.Bridge)]
    [InlineData("bridge=no", StreetTraits.None)]
    [InlineData("tunnel=building_passage", StreetTraits.None)]
    [InlineData("junction=roundabout", StreetTraits.Roundabout)]
    [InlineData("bridge=yes junction=roundabout surface=mud", StreetTraits.Bridge | StreetTraits.Roundabout)]
    public void Traits_are_read_beside_the_class(string tags, StreetTraits traits)
        => Assert.Equal(traits, Interpret($"highway=residential {tags}").Traits);

    private static void AssertAccess(string tags, string walk, string ebike)
    {
        var access = Interpret(tags).Access;
        Assert.Equal(
            (walk, ebike),
            (Draw(access, StreetAccess.WalkForward, StreetAccess.WalkBackward), Draw(access, StreetAccess.EbikeForward, StreetAccess.EbikeBackward)));
    }

    // Through the filter of a real import, so that a rule can't look at a key that a reader would drop.
    private static StreetUse Interpret(string tags)
    {
        var keys = OsmKeyFilter.Of(OsmStreets.Keys);
        return StreetRules.Interpret(OsmTags.Of(OsmDrawing.Tags(tags).Where(t => keys.Keeps(t.Key)).ToArray()));
    }

    private static string Draw(StreetAccess access, StreetAccess forward, StreetAccess backward)
        => (access.HasFlag(backward), access.HasFlag(forward)) switch
        {
            (true, true) => "<>",
            (false, true) => ">",
            (true, false) => "<",
            _ => "-",
        };
}
