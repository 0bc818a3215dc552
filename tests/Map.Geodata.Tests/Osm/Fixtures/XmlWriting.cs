using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Map.Geodata.Osm;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>Writes a drawing as .osm (OSM wiki, "OSM XML").</summary>
public static class XmlWriting
{
    public static byte[] ToXml(this OsmDrawing drawing)
    {
        var root = new XElement("osm", new XAttribute("version", "0.6"));
        root.Add(drawing.Nodes.Select(n => new XElement("node", Id(n.Id), Degrees("lat", n.LatE7), Degrees("lon", n.LonE7), Tags(n.Tags))));
        root.Add(drawing.Ways.Select(w => new XElement("way", Id(w.Id), w.Nodes.Select(n => new XElement("nd", new XAttribute("ref", n))), Tags(w.Tags))));
        root.Add(drawing.Relations.Select(r => new XElement("relation", Id(r.Id), r.Members.Select(Member), Tags(r.Tags))));
        return Encoding.UTF8.GetBytes(root.ToString());
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static XAttribute Id(long id) => new("id", id);

    private static XAttribute Degrees(string name, long e7) => new(name, (e7 / 1e7m).ToString("0.0000000", CultureInfo.InvariantCulture));

    private static XElement Member(Member member) => new("member", new XAttribute("type", Kind(member.Kind)), new XAttribute("ref", member.Id), new XAttribute("role", member.Role));

    private static string Kind(OsmElementKind kind) => kind switch
    {
        OsmElementKind.Node => "node",
        OsmElementKind.Way => "way",
        _ => "relation",
    };

    private static IEnumerable<XElement> Tags((string Key, string Value)[] tags)
        => tags.Select(t => new XElement("tag", new XAttribute("k", t.Key), new XAttribute("v", t.Value)));
}
