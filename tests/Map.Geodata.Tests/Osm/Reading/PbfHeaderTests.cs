using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Reading;

public class PbfHeaderTests
{
    private static readonly OsmDrawing Empty = new();

    [Fact]
    public void The_header_tells_box_time_and_program()
    {
        byte[] box = new ProtoWriter().Zig(1, 116_250_000_000).Zig(2, 116_500_000_000).Zig(3, 40_125_000_000).Zig(4, -39_500_000_000).ToArray();
        byte[] header = new ProtoWriter().Bytes(1, box).Text(4, "OsmSchema-V0.6").Text(5, "Sort.Type_then_ID").Text(16, "osmium/1.15.0").Number(32, 1_433_550_182).ToArray();

        var read = TempFile.Read(new PbfWriter { Header = header }.Write(Empty)).Header;

        Assert.Equal(new OsmBounds(116.25, -39.5, 116.5, 40.125), read.Bounds);
        Assert.Equal(new DateTimeOffset(2015, 6, 6, 0, 23, 2, TimeSpan.Zero), read.ReplicatedAt);
        Assert.Equal("osmium/1.15.0", read.WritingProgram);
    }

    [Fact]
    public void A_header_that_tells_nothing_is_enough()
        => Assert.Equal(OsmHeader.Unknown, TempFile.Read(new PbfWriter { Header = [] }.Write(Empty)).Header);

    [Fact]
    public void An_ability_that_the_reader_lacks_is_named()
    {
        byte[] header = new ProtoWriter().Text(4, "OsmSchema-V0.6").Text(4, "HoloNodes").ToArray();
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(new PbfWriter { Header = header }.Write(Empty)));
        Assert.Contains("'HoloNodes'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_file_is_refused_with_the_way_to_cut_one_moment_out_of_it()
    {
        byte[] header = new ProtoWriter().Text(4, "HistoricalInformation").ToArray();
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(new PbfWriter { Header = header }.Write(Empty)));
        Assert.Contains("osmium time-filter", e.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_of_an_unknown_kind_are_passed_over()
    {
        var drawing = OsmDrawing.OfEverything();
        var writer = new PbfWriter();
        byte[] plain = writer.Write(drawing);
        int headerLength = writer.Write(Empty).Length;
        byte[] withIndex = [.. plain[..headerLength], .. writer.Block("_Index", [1, 2, 3]), .. plain[headerLength..]];

        Assert.Equal(drawing.Text, OsmDrawing.TextOf(TempFile.Read(withIndex)));
    }

    [Fact]
    public void A_file_must_begin_with_its_header()
    {
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(new PbfWriter().Block("OSMData", [])));
        Assert.Contains("OSMHeader", e.Problem, StringComparison.Ordinal);
        Assert.Equal(0, e.ByteOffset);
    }
}
