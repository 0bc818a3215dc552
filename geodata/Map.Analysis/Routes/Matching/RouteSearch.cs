using Map.Analysis.Reach;

namespace Map.Analysis.Routes.Matching;

/// <summary>
/// Cheapest ways from one candidate to many, by Dijkstra's search that ends when the last of the wanted nodes is settled or the
/// limit passed. Reusable, allocates nothing once warm; not for two threads at once.
/// </summary>
internal sealed class RouteSearch
{
    /// <summary>The cost of what is not reached within the limit.</summary>
    public const int Unreached = int.MaxValue;

    /// <summary>The longest limit: sums of three costs stay within 32 bits.</summary>
    private const int MostMm = int.MaxValue / 4;

    private readonly MatchGraph _graph;
    private readonly int[] _costMm;

    /// <summary>The arc's edge and side by which a node was reached; -1 at the ends of the source's edge.</summary>
    private readonly int[] _cameBy;
    private readonly byte[] _isWanted;
    private readonly List<int> _labelled = [];
    private readonly List<int> _wanted = [];
    private readonly MinQueue<ulong> _queue = new();
    private Candidate _source;
    private int _limitMm;
    private int _open;

    public RouteSearch(MatchGraph graph)
    {
        var nodes = graph.Network.Nodes.Count;
        (_graph, _costMm, _cameBy, _isWanted) = (graph, new int[nodes], new int[nodes], new byte[nodes]);
        Array.Fill(_costMm, Unreached);
    }

    /// <summary>Names the candidates to which ways are wanted, until it is called again.</summary>
    public void SetTargets(ReadOnlySpan<Candidate> targets)
    {
        foreach (var node in _wanted) _isWanted[node] = 0;
        _wanted.Clear();
        foreach (var target in targets)
        {
            Want(_graph.Network.Edges.Tail[target.Edge]);
            Want(_graph.Network.Edges.Head[target.Edge]);
        }
    }

    /// <summary>Searches from a candidate as far as a limit in millimetres.</summary>
    public void Run(Candidate source, double limitMm)
    {
        foreach (var node in _labelled) _costMm[node] = Unreached;
        _labelled.Clear();
        _queue.Clear();
        (_source, _limitMm, _open) = (source, (int)Math.Min(limitMm, MostMm), _wanted.Count);
        var edges = _graph.Network.Edges;
        LabelEnd(edges.Tail[source.Edge], _graph.CostMm(source.Edge, false, source.OffsetMm));
        LabelEnd(edges.Head[source.Edge], _graph.CostMm(source.Edge, true, edges.LengthMm[source.Edge] - source.OffsetMm));
        while (_open > 0 && _queue.TryPop(out var key)) Settle(key);
    }

    /// <summary>The cost of the cheapest way to a target, or <see cref="Unreached"/>.</summary>
    public int CostMm(Candidate target) => Find(target).CostMm;

    /// <summary>Adds the sides of the edges between source and target, both left out, in riding order; false for a way along one edge.</summary>
    public bool CollectRoute(Candidate target, List<int> edgeSides, out bool entersAtTail)
    {
        var (_, via) = Find(target);
        entersAtTail = via == Via.Tail;
        if (via == Via.SameEdge) return false;
        var edges = _graph.Network.Edges;
        var node = entersAtTail ? edges.Tail[target.Edge] : edges.Head[target.Edge];
        var start = edgeSides.Count;
        for (var side = _cameBy[node]; side >= 0; side = _cameBy[node])
        {
            edgeSides.Add(side);
            node = (side & 1) == 0 ? edges.Tail[side >> 1] : edges.Head[side >> 1];
        }

        edgeSides.Reverse(start, edgeSides.Count - start);
        LeavesAtHead = node == edges.Head[_source.Edge] && (edges.Tail[_source.Edge] != edges.Head[_source.Edge] || LeavesLoopAtHead());
        return true;
    }

    /// <summary>Whether the way that was collected last leaves its source's edge at the head.</summary>
    public bool LeavesAtHead { get; private set; }

    private enum Via
    {
        None,
        SameEdge,
        Tail,
        Head,
    }

    private (int CostMm, Via Via) Find(Candidate target)
    {
        var edges = _graph.Network.Edges;
        var length = edges.LengthMm[target.Edge];
        var best = ((long)Unreached, Via.None);
        if (target.Edge == _source.Edge)
        {
            var along = target.OffsetMm - _source.OffsetMm;
            best = (_graph.CostMm(target.Edge, along >= 0, Math.Abs(along)), Via.SameEdge);
        }

        Consider(_costMm[edges.Tail[target.Edge]], _graph.CostMm(target.Edge, true, target.OffsetMm), Via.Tail, ref best);
        Consider(_costMm[edges.Head[target.Edge]], _graph.CostMm(target.Edge, false, length - target.OffsetMm), Via.Head, ref best);
        return best.Item1 <= _limitMm ? ((int)best.Item1, best.Item2) : (Unreached, Via.None);
    }

    private static void Consider(int toNodeMm, long fromNodeMm, Via via, ref (long CostMm, Via Via) best)
    {
        if (toNodeMm != Unreached && toNodeMm + fromNodeMm < best.CostMm) best = (toNodeMm + fromNodeMm, via);
    }

    private bool LeavesLoopAtHead() => 2 * _source.OffsetMm >= _graph.Network.Edges.LengthMm[_source.Edge];

    private void Want(int node)
    {
        if (_isWanted[node] != 0) return;
        _isWanted[node] = 1;
        _wanted.Add(node);
    }

    private void LabelEnd(int node, long costMm)
    {
        if (!_graph.Graph.IsBlocked(node) && costMm <= _limitMm) Label(node, (int)costMm, -1);
    }

    private void Settle(ulong key)
    {
        var (costMm, node) = NodeKey.Read(key);
        if (costMm > _costMm[node]) return;
        _open -= _isWanted[node];
        var (first, end) = (_graph.FirstOut[node], _graph.FirstOut[node + 1]);
        foreach (ref readonly var arc in _graph.Arcs.AsSpan(first, end - first)) Label(arc.Node, costMm + arc.CostMm, arc.EdgeSide);
    }

    private void Label(int node, int costMm, int cameBy)
    {
        if (costMm > _limitMm || costMm >= _costMm[node]) return;
        if (_costMm[node] == Unreached) _labelled.Add(node);
        (_costMm[node], _cameBy[node]) = (costMm, cameBy);
        _queue.Push(NodeKey.Of(costMm, node));
    }
}
