namespace Map.Analysis.Network;

/// <summary>
/// The connected parts of a graph (directions ignored). A part other than the largest with fewer than
/// <see cref="MinNodes"/> nodes is an island: nearly always a gap in the map rather than a place cut off. A place is not
/// put onto an island when a street of the mainland is hardly further; what lies on an island is not reached from outside.
/// Gates that are closed at some hours make none: a place belongs to the same street around the clock.
/// </summary>
public sealed class Islands
{
    /// <summary>Parts with at least this many nodes are never islands.</summary>
    public const int MinNodes = 50;

    private readonly bool[] _edgeOnIsland;

    internal Islands(TravelGraph graph)
    {
        var parts = new DisjointSets(graph.Network.Nodes.Count);
        foreach (var edge in graph.Edges)
        {
            if (edge.IsUsable && !graph.IsBarred(edge.Tail) && !graph.IsBarred(edge.Head)) parts.Join(edge.Tail, edge.Head);
        }

        var largest = Enumerable.Range(0, graph.Network.Nodes.Count).MaxBy(parts.SizeOf);
        var mainland = parts.Find(largest);
        _edgeOnIsland = Array.ConvertAll(graph.Edges, e => IsIsland(e.Tail) && IsIsland(e.Head));
        Metres = (long)graph.Edges.Select((e, i) => e.IsUsable && _edgeOnIsland[i] ? graph.Network.Edges.LengthMm[i] / 1000.0 : 0).Sum();

        bool IsIsland(int node) => parts.Find(node) != mainland && parts.SizeOf(node) < MinNodes;
    }

    /// <summary>Metres of usable street on islands.</summary>
    public long Metres { get; }

    /// <summary>Whether an edge lies on an island.</summary>
    public bool Contains(int edge) => _edgeOnIsland[edge];

    /// <summary>Union-find with union by size and path halving (Tarjan and van Leeuwen, 1984).</summary>
    private sealed class DisjointSets(int count)
    {
        private readonly int[] _parent = [.. Enumerable.Range(0, count)];
        private readonly int[] _size = [.. Enumerable.Repeat(1, count)];

        public int SizeOf(int node) => _size[Find(node)];

        public int Find(int node)
        {
            while (_parent[node] != node) node = _parent[node] = _parent[_parent[node]];
            return node;
        }

        public void Join(int a, int b)
        {
            (a, b) = (Find(a), Find(b));
            if (a == b) return;
            if (_size[a] < _size[b]) (a, b) = (b, a);
            _parent[b] = a;
            _size[a] += _size[b];
        }
    }
}
