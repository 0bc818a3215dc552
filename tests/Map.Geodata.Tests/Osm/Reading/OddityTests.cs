using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Reading;

/// <summary>What is odd but harmless is counted, and the rest is read. Each drawing is read from both formats.</summary>
public class OddityTests
{
    [Fact]
    public void Missing_nodes_leave_a_gap_in_their_way_and_the_way_is_counted_once()
    {
        var extract = ReadBoth(new OsmDrawing().Node(1, 10, 10).Way(5, "", 1, 2, 3).Way(6, "", 1, 1));

        Assert.Equal([0, OsmElements.Missing, OsmElements.Missing], extract.Ways.Nodes(0));
        Assert.Equal(1, extract.Report.WaysWithMissingNodes);
    }

    [Fact]
    public void Missing_members_stay_in_their_relation_as_missing()
    {
        var extract = ReadBoth(new OsmDrawing()
            .Node(1, 10, 10)
            .Relation(7, "", new(OsmElementKind.Node, 1, "a"), new(OsmElementKind.Way, 1, "b"), new(OsmElementKind.Relation, 9, "c"))
            .Relation(8, "", new Member(OsmElementKind.Relation, 7, "")));

        Assert.Equal("n1 10 10 \nr7 [Node 1 'a' Way ? 'b' Relation ? 'c'] \nr8 [Relation 7 ''] ", OsmDrawing.TextOf(extract));
        Assert.Equal(1, extract.Report.RelationsWithMissingMembers);
    }

    [Fact]
    public void Of_repeated_ids_the_last_one_counts()
    {
        var extract = ReadBoth(new OsmDrawing()
            .Node(2, 1, 1, "v=first").Node(1, 5, 5).Node(2, 2, 2, "v=second").Node(2, 3, 3, "v=third")
            .Way(4, "v=old", 1, 1, 1).Way(3, "", 2).Way(4, "v=new", 2, 1)
            .Relation(6, "v=old", new Member(OsmElementKind.Node, 1, "")).Relation(6, "v=new", new Member(OsmElementKind.Node, 2, "x")));

        Assert.Equal("n1 5 5 \nn2 3 3 v=third\nw3 [2] \nw4 [2 1] v=new\nr6 [Node 2 'x'] v=new", OsmDrawing.TextOf(extract));
        Assert.Equal((2, 1, 1), (extract.Report.DuplicateNodes, extract.Report.DuplicateWays, extract.Report.DuplicateRelations));
    }

    [Fact]
    public void The_edges_of_the_world_belong_to_it_and_a_step_further_does_not()
    {
        var extract = ReadBoth(new OsmDrawing()
            .Node(1, 1_800_000_000, 900_000_000).Node(2, -1_800_000_000, -900_000_000)
            .Node(3, 1_800_000_001, 0, "a=b").Node(4, 0, -900_000_001, "c=d").Node(5, 3_600_000_000, 7, "e=f")
            .Way(9, "", 1, 3, 2));

        Assert.Equal("n1 1800000000 900000000 \nn2 -1800000000 -900000000 \nw9 [1 ? 2] ", OsmDrawing.TextOf(extract));
        Assert.Equal((3, 1), (extract.Report.NodesOutOfRange, extract.Report.WaysWithMissingNodes));
    }

    [Fact]
    public void A_coordinate_that_overflows_is_out_of_range_and_does_not_wrap_around()
    {
        // 2⁶² units of 400 nanodegrees are 0 in 64 bits.
        byte[] node = new ProtoWriter().Zig(1, 1).Zig(8, 1L << 62).Zig(9, 0).ToArray();
        byte[] data = new ProtoWriter().Bytes(2, new ProtoWriter().Bytes(1, node).ToArray()).Number(17, 400).ToArray();
        var extract = TempFile.Read([.. new PbfWriter().Write(new OsmDrawing()), .. new PbfWriter().Block("OSMData", data)]);

        Assert.Equal((0, 1), (extract.Nodes.Count, extract.Report.NodesOutOfRange));
    }

    [Fact]
    public void A_node_without_a_position_is_counted()
        => Assert.Equal(1, TempFile.Read("<osm><node id='1'/></osm>").Report.NodesOutOfRange);

    [Fact]
    public void A_sound_file_has_nothing_to_report()
    {
        var report = ReadBoth(OsmDrawing.OfEverything()).Report;
        Assert.Equal((12, 3, 2), (report.Nodes, report.Ways, report.Relations));
        Assert.Equal(0, report.DuplicateNodes + report.DuplicateWays + report.DuplicateRelations + report.NodesOutOfRange
            + report.DeletedElements + report.WaysWithMissingNodes + report.RelationsWithMissingMembers);
    }

    private static OsmExtract ReadBoth(OsmDrawing drawing)
    {
        var pbf = TempFile.Read(new PbfWriter { ElementsPerBlock = 2 }.Write(drawing));
        var xml = TempFile.Read(drawing.ToXml());
        Assert.Equal(OsmDrawing.TextOf(pbf), OsmDrawing.TextOf(xml));
        Assert.Equal(pbf.Report, xml.Report);
        return pbf;
    }
}
