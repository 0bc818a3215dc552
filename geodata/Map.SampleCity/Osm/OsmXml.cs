using System.Globalization;
using System.Security;
using System.Text;

namespace Map.SampleCity.Osm;

/// <summary>Writes a document as OSM XML 0.6.</summary>
internal static class OsmXml
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Write(OsmDocument document)
    {
        var text = new StringBuilder();
        text.Append("""<?xml version="1.0" encoding="UTF-8"?>""").Append('\n');
        text.Append("""<osm version="0.6" generator="Map sample city: synthetic data, not OpenStreetMap">""").Append('\n');
        AppendBounds(text, document);
        foreach (var node in document.Nodes) AppendNode(text, node);
        foreach (var way in document.Ways) AppendWay(text, way);
        return text.Append("</osm>\n").ToString();
    }

    private static void AppendBounds(StringBuilder text, OsmDocument document) => text.Append(Culture,
        $"""  <bounds minlat="{document.Nodes.Min(n => n.At.Lat):0.0######}" minlon="{document.Nodes.Min(n => n.At.Lon):0.0######}" maxlat="{document.Nodes.Max(n => n.At.Lat):0.0######}" maxlon="{document.Nodes.Max(n => n.At.Lon):0.0######}"/>""").Append('\n');

    private static void AppendNode(StringBuilder text, OsmNode node)
    {
        text.Append(Culture, $"""  <node id="{node.Id}" version="1" lat="{node.At.Lat:0.0######}" lon="{node.At.Lon:0.0######}" """).Length--;
        if (node.Tags.Count == 0)
        {
            text.Append("/>\n");
            return;
        }
        text.Append(">\n");
        AppendTags(text, node.Tags);
        text.Append("  </node>\n");
    }

    private static void AppendWay(StringBuilder text, OsmWay way)
    {
        text.Append(Culture, $"""  <way id="{way.Id}" version="1">""").Append('\n');
        foreach (var node in way.Nodes) text.Append(Culture, $"""    <nd ref="{node.Id}"/>""").Append('\n');
        AppendTags(text, way.Tags);
        text.Append("  </way>\n");
    }

    private static void AppendTags(StringBuilder text, SortedDictionary<string, string> tags)
    {
        foreach (var (key, value) in tags)
            text.Append(Culture, $"""    <tag k="{SecurityElement.Escape(key)}" v="{SecurityElement.Escape(value)}"/>""").Append('\n');
    }
}
