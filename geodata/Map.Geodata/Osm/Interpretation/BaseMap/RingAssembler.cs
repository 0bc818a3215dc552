namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>
/// Joins ways end to end into closed rings (OSM wiki, "Relation:multipolygon/Algorithm", the part "ring assignment").
/// Ways may come in any order and direction. From a dead end it steps back, so that a spur breaks only itself.
/// </summary>
internal sealed class RingAssembler
{
    private readonly List<int[]> _ways = [];
    private readonly Dictionary<int, Stack<int>> _waysAtNode = [];
    private readonly HashSet<int> _used = [];

    public List<int[]> Rings { get; } = [];

    /// <summary>Ways that are part of no ring.</summary>
    public int Broken { get; private set; }

    public void Add(ReadOnlySpan<int> nodes)
    {
        if (nodes.Length < 2 || nodes.Contains(OsmElements.Missing))
        {
            Broken++;
            return;
        }

        if (nodes[0] == nodes[^1])
        {
            AddRing(nodes.ToArray());
            return;
        }

        AtNode(nodes[0]).Push(_ways.Count);
        AtNode(nodes[^1]).Push(_ways.Count);
        _ways.Add(nodes.ToArray());
    }

    /// <summary>Call it once, when all ways are added.</summary>
    public void Assemble()
    {
        for (int way = 0; way < _ways.Count; way++)
        {
            if (_used.Add(way))
                Follow(way);
        }
    }

    private void Follow(int first)
    {
        var chain = new List<int[]> { _ways[first] };
        while (chain.Count > 0 && chain[^1][^1] != chain[0][0])
        {
            if (FindNext(chain[^1][^1]) is { } next)
            {
                chain.Add(next);
                continue;
            }

            chain.RemoveAt(chain.Count - 1);
            Broken++;
        }

        if (chain.Count > 0)
            AddRing([.. chain.SelectMany((nodes, i) => i == 0 ? nodes : nodes[1..])]);
    }

    // An unused way that begins at the node, turned round when it ends there. Each is looked at once, so that a node
    // where thousands of ways meet costs no more than they do.
    private int[]? FindNext(int node)
    {
        var candidates = AtNode(node);
        while (candidates.TryPop(out int way))
        {
            if (_used.Add(way))
                return _ways[way][0] == node ? _ways[way] : [.. _ways[way].Reverse()];
        }

        return null;
    }

    // Three different corners and the first again are the least that has an inside.
    private void AddRing(int[] nodes)
    {
        if (nodes.Length >= 4)
            Rings.Add(nodes);
        else
            Broken++;
    }

    private Stack<int> AtNode(int node)
    {
        if (!_waysAtNode.TryGetValue(node, out var ways))
            _waysAtNode[node] = ways = new Stack<int>();
        return ways;
    }
}
