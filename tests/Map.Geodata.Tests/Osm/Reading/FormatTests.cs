using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;

namespace Map.Geodata.Tests.Osm.Reading;

/// <summary>One drawing, written in every way that the formats allow, is always read as the same extract.</summary>
public class FormatTests
{
    private static readonly OsmDrawing Drawing = OsmDrawing.OfEverything();

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Pbf_is_read_with_dense_and_plain_nodes_packed_or_not(bool dense, bool zlib, bool unpacked)
    {
        byte[] file = new PbfWriter { Dense = dense, Zlib = zlib, Unpacked = unpacked }.Write(Drawing);
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(file)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    public void Blocks_come_together_in_the_order_of_the_file(int elementsPerBlock)
    {
        byte[] file = new PbfWriter { ElementsPerBlock = elementsPerBlock }.Write(Drawing);
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(file)));
    }

    [Theory]
    [InlineData(100, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(100, 1_163_000_000_00, -5_00)]
    [InlineData(50, -7_00, 399_000_000_00)]
    public void Coordinates_are_scaled_by_granularity_and_offset(long granularity, long lonOffset, long latOffset)
    {
        byte[] file = new PbfWriter { Granularity = granularity, LonOffset = lonOffset, LatOffset = latOffset }.Write(Drawing);
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(file)));
    }

    // Half a unit of 1e-7 degree is 50 nanodegrees.
    [Theory]
    [InlineData(149, 1)]
    [InlineData(151, 2)]
    [InlineData(-149, -1)]
    [InlineData(-151, -2)]
    public void Finer_coordinates_are_rounded_to_the_nearest_unit(long nanodegrees, int expectedE7)
    {
        byte[] node = new ProtoWriter().Zig(1, 1).Zig(8, 0).Zig(9, nanodegrees).ToArray();
        byte[] data = new ProtoWriter().Bytes(2, new ProtoWriter().Bytes(1, node).ToArray()).Number(17, 1).ToArray();
        byte[] file = [.. new PbfWriter().Write(new OsmDrawing()), .. new PbfWriter().Block("OSMData", data)];

        Assert.Equal(expectedE7, TempFile.Read(file).Nodes.LonE7[0]);
    }

    [Fact]
    public void Xml_gives_the_same_extract_as_pbf()
        => Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(Drawing.ToXml())));

    [Fact]
    public void Gzip_around_either_format_is_unpacked()
    {
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(XmlWriting.Gzip(Drawing.ToXml()))));
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(TempFile.Read(XmlWriting.Gzip(new PbfWriter().Write(Drawing)))));
    }

    [Theory]
    [InlineData("streets.osm")]
    [InlineData("streets.osm.gz")]
    [InlineData("streets.png")]
    [InlineData("streets")]
    public void The_content_decides_and_not_the_name(string name)
    {
        using var file = new TempFile(new PbfWriter().Write(Drawing), name);
        Assert.Equal(Drawing.Text, OsmDrawing.TextOf(OsmFile.Read(file.Path)));
    }

    [Fact]
    public void Only_the_keys_asked_for_are_kept_and_only_their_values_become_strings()
    {
        var extract = TempFile.Read(new PbfWriter().Write(Drawing), OsmKeyFilter.Of("highway", "name"));

        Assert.Equal("highway=residential name=清华路", extract.Ways.Tags(extract.Ways.Find(-4)).ToString());
        Assert.Equal(0, extract.Ways.Tags(extract.Ways.Find(9_000_000_001)).Count);
        Assert.Equal(
            ["", "crossing", "highway", "name", "outer", "residential", "清华路", "部分"],
            Enumerable.Range(0, extract.Strings.Count).Select(i => extract.Strings[i]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Xml_drops_the_same_keys()
    {
        var keys = OsmKeyFilter.Of("highway", "name");
        Assert.Equal(
            OsmDrawing.TextOf(TempFile.Read(new PbfWriter().Write(Drawing), keys)),
            OsmDrawing.TextOf(TempFile.Read(Drawing.ToXml(), keys)));
    }

    [Fact]
    public void An_extract_without_elements_is_an_extract()
    {
        Assert.Equal("", OsmDrawing.TextOf(TempFile.Read(new PbfWriter().Write(new OsmDrawing()))));
        Assert.Equal("", OsmDrawing.TextOf(TempFile.Read("<osm version='0.6'/>")));
    }
}
