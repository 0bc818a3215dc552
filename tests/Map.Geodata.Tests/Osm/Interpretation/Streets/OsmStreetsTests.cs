using Map.Analysis.Network;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Interpretation.Streets;

public class OsmStreetsTests
{
    public static TheoryData<string> Names => [.. Extracts.Names];

    // 1 ── 2 ── 3 is a street, 3 ── 4 a river, 5 a lonely tree.
    [Fact]
    public void Only_streets_and_their_nodes_are_handed_over()
    {
        var streets = Create(new OsmDrawing()
            .Node(1, 10, 1).Node(2, 20, 2, "barrier=bollard bicycle=no").Node(3, 30, 3).Node(4, 40, 4, "barrier=wall").Node(5, 50, 5, "natural=tree")
            .Way(100, "highway=residential", 3, 2, 1)
            .Way(101, "waterway=river", 3, 4)
            .Way(102, "highway=motorway", 4, 1)
            .Way(103, "highway=steps", 1, 3));

        var source = streets.Source;
        Assert.Equal([10, 20, 30], source.NodeLon);
        Assert.Equal([1, 2, 3], source.NodeLat);
        Assert.Equal([NodeTraits.None, NodeTraits.BlocksEbike, NodeTraits.None], source.NodeTraits);
        Assert.Equal([100L, 103L], source.SourceId);
        Assert.Equal([0, 3, 5], source.FirstRef);
        Assert.Equal([2, 1, 0, 0, 2], source.Refs);
        Assert.Equal([StreetKind.Residential, StreetKind.Steps], source.Kind);
        Assert.Equal([StreetAccess.Walk | StreetAccess.Ebike, StreetAccess.Walk], source.Access);
        Assert.Equal([StreetTraits.None, StreetTraits.Steps], source.Traits);
        Assert.Equal((2, 1), (streets.Report.Streets, streets.Report.Closed));
    }

    // 1 ── 2 ── ? ── 3 ── ? ── 4 ── 5: nobody walks across what the extract doesn't hold.
    [Fact]
    public void A_street_with_gaps_is_handed_over_in_pieces()
    {
        var streets = Create(new OsmDrawing()
            .Node(1, 1, 0).Node(2, 2, 0).Node(3, 3, 0).Node(4, 4, 0).Node(5, 5, 0)
            .Way(7, "highway=footway", 1, 2, 98, 3, 99, 4, 5));

        Assert.Equal([1, 2, 4, 5], streets.Source.NodeLon);
        Assert.Equal([0, 2, 4], streets.Source.FirstRef);
        Assert.Equal([7L, 7L], streets.Source.SourceId);
        Assert.Equal((1, 1), (streets.Report.Streets, streets.Report.WithGaps));
    }

    // 1 ── 2 is a street; the square at 2 meets it, the one at 4 meets that one, the third meets nobody.
    [Fact]
    public void Squares_that_meet_no_street_even_by_way_of_others_are_drawings_and_no_streets()
    {
        var streets = Create(new OsmDrawing()
            .Node(1, 1, 0).Node(2, 2, 0).Node(3, 3, 3).Node(4, 4, 0).Node(5, 5, 5).Node(6, 6, 0).Node(7, 7, 7).Node(8, 8, 0).Node(9, 9, 9)
            .Way(20, "highway=pedestrian area=yes", 4, 5, 6, 4)
            .Way(21, "highway=pedestrian area=yes", 2, 3, 4, 2)
            .Way(22, "highway=pedestrian area=yes", 7, 8, 9, 7)
            .Way(23, "highway=residential", 1, 2));
        Assert.Equal([20L, 21L, 23L], streets.Source.SourceId);
        Assert.Equal((3, 1), (streets.Report.Streets, streets.Report.DetachedPlazas));
    }

    [Fact]
    public void A_square_that_is_a_multipolygon_is_walked_along_its_outlines()
    {
        var streets = Create(new OsmDrawing()
            .Node(1, 1, 0).Node(2, 2, 0).Node(3, 3, 3).Node(4, 4, 4).Node(5, 5, 5)
            .Way(10, "", 1, 2, 3, 1)
            .Way(11, "highway=service", 3, 4)
            .Way(12, "building=yes", 4, 5)
            .Relation(1, "type=multipolygon highway=pedestrian", new(OsmElementKind.Way, 10, "outer"), new(OsmElementKind.Way, 11, "outer"), new(OsmElementKind.Way, 99, "outer"))
            .Relation(2, "type=multipolygon building=yes", new Member(OsmElementKind.Way, 12, "outer")));

        Assert.Equal([10L, 11L], streets.Source.SourceId);
        Assert.Equal([StreetKind.Pedestrian, StreetKind.Service], streets.Source.Kind);
    }

    [Fact]
    public void Hours_of_gates_come_by_the_number_of_their_node()
    {
        var streets = Create(new OsmDrawing()
            .Node(1, 1, 0).Node(2, 2, 0, "highway=bus_stop").Node(3, 3, 0, "barrier=gate opening_hours=06:00-23:00")
            .Way(7, "highway=footway", 1, 3));

        // 17 hours from bit 6 on.
        var byDay = new OpenHours(0x1_FFFF << 6, 0x1_FFFF << 6);
        Assert.Equal([new KeyValuePair<int, GateOpening>(1, new GateOpening(byDay, byDay))], streets.Source.GateHours);
    }

    [Fact]
    public void An_extract_without_streets_gives_an_empty_source()
    {
        var streets = Create(new OsmDrawing().Node(1, 1, 1).Way(1, "building=yes", 1, 1));
        Assert.Equal(0, streets.Source.WayCount);
        Assert.Equal([0], streets.Source.FirstRef);
    }

    [Fact]
    public void What_was_left_out_is_counted_by_its_reason()
    {
        var report = Create(new OsmDrawing()
            .Node(1, 1, 1).Node(2, 2, 2)
            .Way(1, "highway=proposed", 1, 2).Way(2, "highway=proposed", 1, 2).Way(3, "highway=corridor", 1, 2)
            .Way(4, "route=ferry", 1, 2).Way(5, "highway=raceway", 1, 2).Way(6, "highway=motorway", 1, 2)).Report;

        Assert.Equal(
            new OsmStreetReport { Streets = 0, Closed = 1, NotBuilt = 2, Indoor = 1, Ferries = 1, OtherHighways = 1, DetachedPlazas = 0, WithGaps = 0 },
            report);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_streets_of_an_extract_are_sound_and_do_not_need_the_keys_that_a_reader_may_drop(string name)
    {
        var all = OsmStreets.Create(Extracts.Read(name));
        var filtered = OsmStreets.Create(Extracts.Read(name, OsmKeyFilter.Of(OsmStreets.Keys)));

        Assert.Equal(all.Report, filtered.Report);
        Assert.Equal(all.Source.Access, filtered.Source.Access);
        Assert.Equal(all.Source.NodeTraits, filtered.Source.NodeTraits);
        AssertSound(all.Source);
    }

    private static void AssertSound(StreetSource source)
    {
        Assert.Equal(source.Refs.Length, source.FirstRef[^1]);
        Assert.Equal(source.WayCount + 1, source.FirstRef.Length);
        Assert.All(Enumerable.Range(0, source.WayCount), way => Assert.True(source.FirstRef[way + 1] - source.FirstRef[way] >= 2));
        Assert.DoesNotContain(StreetAccess.None, source.Access);
        Assert.Equal(Enumerable.Range(0, source.NodeLon.Length), source.Refs.Distinct().Order());
    }

    private static OsmStreets Create(OsmDrawing drawing) => OsmStreets.Create(TempFile.Read(new PbfWriter().Write(drawing)));
}
