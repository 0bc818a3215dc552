using Map.SampleCity.Layout;

namespace Map.SampleCity.Osm;

internal sealed class OsmNode(long id, LonLat at)
{
    public long Id { get; } = id;

    public LonLat At { get; } = at;

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);
}

internal sealed record OsmWay(long Id, IReadOnlyList<OsmNode> Nodes, SortedDictionary<string, string> Tags);

/// <summary>The map's nodes and ways. Nodes at one place of the plan are one node, so ways that meet there are joined.</summary>
/// <param name="toLonLat">Where a place of the plan is on earth.</param>
internal sealed class OsmDocument(Func<Uv, LonLat> toLonLat)
{
    private readonly Dictionary<(long, long), OsmNode> _byPlace = [];
    private long _lastNode;
    private long _lastWay;

    public List<OsmNode> Nodes { get; } = [];

    public List<OsmWay> Ways { get; } = [];

    /// <summary>The node at this place, to the decimetre.</summary>
    public OsmNode NodeAt(Uv place)
    {
        var key = ((long)Math.Round(place.U * 10), (long)Math.Round(place.V * 10));
        if (!_byPlace.TryGetValue(key, out var node)) _byPlace.Add(key, node = NewNode(toLonLat(place)));
        return node;
    }

    /// <summary>A node of its own, joined to nothing.</summary>
    public OsmNode NewNode(LonLat at)
    {
        var node = new OsmNode(++_lastNode, at);
        Nodes.Add(node);
        return node;
    }

    public OsmNode AddPoint(Uv place, params (string Key, string Value)[] tags)
    {
        var node = NewNode(toLonLat(place));
        foreach (var (key, value) in tags) node.Tags[key] = value;
        return node;
    }

    public OsmWay AddWay(IEnumerable<OsmNode> nodes, params IEnumerable<(string Key, string Value)> tags)
    {
        var list = new List<OsmNode>();
        foreach (var node in nodes)
            if (list.Count == 0 || list[^1] != node) list.Add(node);
        var way = new OsmWay(++_lastWay, list, new(tags.Where(t => t.Value.Length > 0).ToDictionary(t => t.Key, t => t.Value), StringComparer.Ordinal));
        if (list.Count >= 2) Ways.Add(way);
        return way;
    }

    /// <summary>A line through places of the plan, joined with whatever has a node there.</summary>
    public OsmWay AddLine(IEnumerable<Uv> places, params IEnumerable<(string Key, string Value)> tags) => AddWay(places.Select(NodeAt), tags);

    /// <summary>A closed line with nodes of its own.</summary>
    public OsmWay AddArea(IEnumerable<Uv> corners, params IEnumerable<(string Key, string Value)> tags)
    {
        var nodes = corners.Select(c => NewNode(toLonLat(c))).ToList();
        return AddWay([.. nodes, nodes[0]], tags);
    }
}
