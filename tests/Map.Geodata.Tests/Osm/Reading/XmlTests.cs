using System.Text;
using Map.Geodata.Osm;
using Map.Geodata.Tests.Osm.Fixtures;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Osm.Reading;

public class XmlTests(ITestOutputHelper output)
{
    [Fact]
    public void An_answer_of_the_editing_api_is_read()
    {
        var extract = TempFile.Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6" generator="CGImap 0.9.2">
             <bounds minlat="39.9" minlon="116.3" maxlat="40.0" maxlon="116.4"/>
             <node id="1" visible="true" version="2" lat="39.9000001" lon="116.3000002"/>
             <node id="2" visible="true" version="1" lat="-0.00000004" lon="1.16e2"><tag k="name" v="&lt;东&gt; &amp; 西"/></node>
             <way id="10" visible="true"><nd ref="1"/><nd ref="2"/><tag k="highway" v="steps"/></way>
             <relation id="20"><member type="way" ref="10" role="outer"/><member type="node" ref="1"/></relation>
            </osm>
            """);

        Assert.Equal(
            """
            n1 1163000002 399000001 
            n2 1160000000 0 name=<东> & 西
            w10 [1 2] highway=steps
            r20 [Way 10 'outer' Node 1 ''] 
            """.ReplaceLineEndings("\n"),
            OsmDrawing.TextOf(extract));
        Assert.Equal(new OsmHeader(new OsmBounds(116.3, 39.9, 116.4, 40.0), null, "CGImap 0.9.2"), extract.Header);
    }

    [Fact]
    public void An_answer_of_overpass_is_read_with_its_time()
    {
        var extract = TempFile.Read("""
            <osm version="0.6" generator="Overpass API">
            <note>The data included in this document is from www.openstreetmap.org.</note>
            <meta osm_base="2024-05-01T10:20:30Z"/>
              <way id="10"><center lat="1" lon="2"/><bounds minlat="1" minlon="2" maxlat="3" maxlon="4"/><nd ref="1" lat="1" lon="2"/></way>
            </osm>
            """);

        Assert.Equal("w10 [?] ", OsmDrawing.TextOf(extract));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 10, 20, 30, TimeSpan.Zero), extract.Header.ReplicatedAt);
        Assert.Null(extract.Header.Bounds);
    }

    [Fact]
    public void What_an_editor_marked_as_deleted_is_left_out_and_counted()
    {
        var extract = TempFile.Read("""
            <osm version='0.6'>
              <node id='1' lat='1' lon='2'><tag k='a' v='b'/></node>
              <node id='2' action='delete' lat='1' lon='2'><tag k='c' v='d'/></node>
              <way id='3' visible='false'><nd ref='1'/><tag k='e' v='f'/></way>
              <way id='4'><nd ref='1'/></way>
              <relation id='5' action='delete'><member type='node' ref='1' role=''/></relation>
            </osm>
            """);

        Assert.Equal("n1 20000000 10000000 a=b\nw4 [1] ", OsmDrawing.TextOf(extract));
        Assert.Equal(3, extract.Report.DeletedElements);
    }

    [Theory]
    [InlineData("<osm>\n<node id='x' lat='1' lon='2'/></osm>", 2, "whole number in the attribute id of <node> and found 'x'")]
    [InlineData("<osm>\n\n<node lat='1' lon='2'/></osm>", 3, "found none")]
    [InlineData("<osm><node id='1' lat='north' lon='2'/></osm>", 1, "'north'")]
    [InlineData("<osm><way id='1'><nd ref='1.5'/></way></osm>", 1, "'1.5'")]
    [InlineData("<osm><way id='1'><tag v='b'/></way></osm>", 1, "attribute k of <tag>")]
    [InlineData("<osm><relation id='1'>\n<member type='area' ref='1'/></relation></osm>", 2, "'area'")]
    [InlineData("<osm>\n<node id='1' lat='1' lon='2'></osm>", 2, "well-formed XML")]
    [InlineData("<osm>\n<node id='1' lat='1' lon='2'/>\n", 3, "well-formed XML")]
    [InlineData("<osm/><osm/>", 1, "well-formed XML")]
    [InlineData("<osm version='0.5'/>", 1, "version 0.5")]
    [InlineData("<osmChange version='0.6'/>", 1, "change file")]
    [InlineData("<osm>\n<remark> runtime error: Query timed out </remark></osm>", 2, "Query timed out")]
    public void What_is_wrong_is_said_with_its_line(string xml, int line, string problem)
    {
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read(xml));
        Assert.Contains(problem, e.Problem, StringComparison.Ordinal);
        Assert.Equal(line, e.Line);
    }

    [Fact]
    public void A_document_type_is_refused_so_no_entity_can_fetch_or_explode()
    {
        var e = Assert.Throws<OsmFormatException>(() => TempFile.Read("<!DOCTYPE osm [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><osm>&x;</osm>"));
        Assert.Contains("DTD", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_cut_anywhere_is_refused_unless_all_its_content_came_before()
    {
        var drawing = OsmDrawing.OfEverything();
        byte[] packed = XmlWriting.Gzip(drawing.ToXml());
        for (int length = 0; length < packed.Length; length++)
        {
            OsmExtract? read = null;
            var error = Record.Exception(() => read = TempFile.Read(packed[..length]));
            if (read is not null)
                Assert.Equal(drawing.Text, OsmDrawing.TextOf(read));
            else
                Assert.IsType<OsmFormatException>(error);
        }
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_refused_or_read()
    {
        const int seed = 8;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        foreach (byte[] file in (byte[][])[OsmDrawing.OfEverything().ToXml(), XmlWriting.Gzip(OsmDrawing.OfEverything().ToXml())])
        {
            for (int at = 0; at < file.Length; at++)
            {
                byte[] damaged = [.. file];
                damaged[at] ^= (byte)random.Next(1, 256);
                if (Record.Exception(() => TempFile.Read(damaged)) is { } error)
                    Assert.IsType<OsmFormatException>(error);
            }
        }
    }

    [Fact]
    public void Invalid_utf8_is_refused()
    {
        byte[] xml = [.. "<osm><node id='1' lat='1' lon='2'><tag k='a' v='"u8, 0xC3, 0x28, .. "'/></node></osm>"u8];
        Assert.Throws<OsmFormatException>(() => TempFile.Read(xml));
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        byte[] xml = [.. Encoding.UTF8.GetPreamble(), .. "<osm><node id='1' lat='1' lon='2'/></osm>"u8];
        Assert.Equal(1, TempFile.Read(xml).Nodes.Count);
    }
}
