using Map.Geodata.Osm;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>OSM elements as a test writes them down, to be put into a file of either format.</summary>
public sealed class OsmDrawing
{
    /// <summary>The side of a drawn cell, in units of 1e-7 degree.</summary>
    public const int CellE7 = 10_000;

    public List<Node> Nodes { get; } = [];
    public List<Way> Ways { get; } = [];
    public List<Relation> Relations { get; } = [];

    /// <summary>
    /// Nodes from a drawn map: each letter is a node (its character code the id), each blank or dot a step of one cell.
    /// Columns run east and rows south, from 0°, 0°.
    /// </summary>
    public static OsmDrawing OfMap(string map)
    {
        var drawing = new OsmDrawing();
        string[] rows = map.ReplaceLineEndings("\n").Split('\n');
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                if (char.IsLetter(rows[row][column]))
                    drawing.Node(rows[row][column], column * CellE7, -row * CellE7);
            }
        }

        return drawing;
    }

    /// <summary>A way along the letters of a drawn map.</summary>
    public OsmDrawing WayAlong(long id, string letters, string tags = "") => Way(id, tags, [.. letters.Select(letter => (long)letter)]);

    /// <summary>Coordinates in units of 1e-7 degree, tags as "key=value key=value".</summary>
    public OsmDrawing Node(long id, long lonE7, long latE7, string tags = "")
    {
        Nodes.Add(new Node(id, lonE7, latE7, Tags(tags)));
        return this;
    }

    public OsmDrawing Way(long id, string tags, params long[] nodes)
    {
        Ways.Add(new Way(id, nodes, Tags(tags)));
        return this;
    }

    public OsmDrawing Relation(long id, string tags, params Member[] members)
    {
        Relations.Add(new Relation(id, members, Tags(tags)));
        return this;
    }

    /// <summary>Every kind of element and of oddity, Chinese included; ids beyond 32 bits; 3 blocks of 4 nodes.</summary>
    public static OsmDrawing OfEverything()
    {
        var drawing = new OsmDrawing();
        for (int i = 0; i < 12; i++)
            drawing.Node(5_000_000_000 + (7 * i), 1_163_000_000 + (1000 * i), 399_000_000 - (999 * i), i % 3 == 0 ? $"highway=crossing ref={i}" : "");
        return drawing
            .Way(-4, "highway=residential name=清华路 name:en=Qinghua_Road", 5_000_000_000, 5_000_000_007, 5_000_000_014)
            .Way(9_000_000_001, "building=yes", 5_000_000_021, 5_000_000_028, 5_000_000_035, 5_000_000_021)
            .Way(9_000_000_002, "")
            .Relation(77, "type=multipolygon natural=water", new(OsmElementKind.Way, 9_000_000_001, "outer"), new(OsmElementKind.Node, 5_000_000_000, ""))
            .Relation(78, "type=site", new Member(OsmElementKind.Relation, 77, "部分"));
    }

    /// <summary>What a reader must make of it when ids ascend: one line per element.</summary>
    public string Text => string.Join('\n',
        Nodes.Select(n => $"n{n.Id} {n.LonE7} {n.LatE7} {TagText(n.Tags)}")
            .Concat(Ways.Select(w => $"w{w.Id} [{string.Join(' ', w.Nodes)}] {TagText(w.Tags)}"))
            .Concat(Relations.Select(r => $"r{r.Id} [{string.Join(' ', r.Members.Select(m => $"{m.Kind} {m.Id} '{m.Role}'"))}] {TagText(r.Tags)}")));

    public static string TextOf(OsmExtract extract) => string.Join('\n',
        Enumerable.Range(0, extract.Nodes.Count).Select(i => $"n{extract.Nodes.Ids[i]} {extract.Nodes.LonE7[i]} {extract.Nodes.LatE7[i]} {extract.Nodes.Tags(i)}")
            .Concat(Enumerable.Range(0, extract.Ways.Count).Select(i => $"w{extract.Ways.Ids[i]} [{NodesOf(extract, i)}] {extract.Ways.Tags(i)}"))
            .Concat(Enumerable.Range(0, extract.Relations.Count).Select(i => $"r{extract.Relations.Ids[i]} [{MembersOf(extract, i)}] {extract.Relations.Tags(i)}")));

    private static string NodesOf(OsmExtract extract, int way)
        => string.Join(' ', extract.Ways.Nodes(way).ToArray().Select(n => n == OsmElements.Missing ? "?" : $"{extract.Nodes.Ids[n]}"));

    private static string MembersOf(OsmExtract extract, int relation)
        => string.Join(' ', extract.Relations.Members(relation).ToArray().Select(m => $"{m.Kind} {IdOf(extract, m)} '{extract.Relations.Role(m)}'"));

    private static string IdOf(OsmExtract extract, OsmMember member)
    {
        if (member.Index == OsmElements.Missing)
            return "?";
        OsmElements elements = member.Kind switch
        {
            OsmElementKind.Node => extract.Nodes,
            OsmElementKind.Way => extract.Ways,
            _ => extract.Relations,
        };
        return $"{elements.Ids[member.Index]}";
    }

    private static string TagText((string Key, string Value)[] tags) => string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));

    /// <summary>"key=value key=value".</summary>
    public static (string Key, string Value)[] Tags(string tags)
        => [.. tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('=', 2)).Select(t => (t[0], t[1]))];
}

public sealed record Node(long Id, long LonE7, long LatE7, (string Key, string Value)[] Tags);

public sealed record Way(long Id, long[] Nodes, (string Key, string Value)[] Tags);

public sealed record Relation(long Id, Member[] Members, (string Key, string Value)[] Tags);

public sealed record Member(OsmElementKind Kind, long Id, string Role);
