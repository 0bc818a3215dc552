using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>Which way people go.</summary>
public enum Direction
{
    /// <summary>From everywhere to the source: who can come here.</summary>
    ToSource,

    /// <summary>From the source to everywhere: what can be reached from here.</summary>
    FromSource,
}

/// <summary>
/// Dijkstra's search over a <see cref="TravelGraph"/>, bounded by a time, from any number of places on edges. The caller
/// owns the loop: <c>Reset</c>, <c>AddSource</c> …, then <c>Settle</c> until it says no. Reusable, allocates nothing once
/// warm; not for two threads at once.
/// </summary>
public sealed class TravelTimeSearch(TravelGraph graph)
{
    /// <summary>The time of what is not reached within the limit.</summary>
    public const int Unreached = int.MaxValue;

    private readonly int[] _timeMs = CreateUnreached(graph.Network.Nodes.Count);
    private readonly MinQueue<ulong> _queue = new();
    private readonly BucketQueue _buckets = new(graph.MeanArcMs);
    private readonly List<int> _labelled = [];
    private readonly List<Source> _sources = [];
    private readonly int[] _firstSourceOfEdge = CreateNone(graph.Edges.Length);

    /// <summary>A bit for the last six bits of each edge with a source.</summary>
    private ulong _sourceEdges;
    private int[] _first = [];
    private TravelArc[] _arcs = [];

    /// <summary>A place on an edge from which the search begins.</summary>
    private readonly record struct Source(int Edge, int OffsetMs, int DelayMs, int NextOnEdge);

    public TravelGraph Graph => graph;

    public Direction Direction { get; private set; }

    /// <summary>The last millisecond that still counts as reached.</summary>
    public int LimitMs { get; private set; }

    /// <summary>The nodes labelled so far; after the last settle exactly those within the limit.</summary>
    public ReadOnlySpan<int> Labelled => CollectionsMarshal.AsSpan(_labelled);

    /// <summary>Forgets the last search; the next one stops after a limit in milliseconds, itself included.</summary>
    public void Reset(Direction direction, int limitMs)
    {
        foreach (var node in _labelled) _timeMs[node] = Unreached;
        foreach (var source in _sources) _firstSourceOfEdge[source.Edge] = -1;
        _labelled.Clear();
        _sources.Clear();
        _sourceEdges = 0;
        _queue.Clear();
        (Direction, LimitMs) = (direction, limitMs);
        (_first, _arcs) = direction == Direction.FromSource ? (graph.FirstOut, graph.Out) : (graph.FirstIn, graph.In);
    }

    /// <summary>Adds a place from which to search, with the milliseconds that pass before it is on its street.</summary>
    public void AddSource(SnapPoint place, int delayMs = 0)
    {
        var edge = graph.Edges[place.Edge];
        var offsetMs = graph.OffsetMs(place.Edge, place.OffsetMm);
        _sources.Add(new Source(place.Edge, offsetMs, delayMs, _firstSourceOfEdge[place.Edge]));
        _firstSourceOfEdge[place.Edge] = _sources.Count - 1;
        _sourceEdges |= 1UL << (place.Edge & 63);
        var (toHead, toTail) = EdgeTravel.Ways(edge, Direction);
        if (toHead) LabelEnd(edge.Head, delayMs + edge.Ms - offsetMs);
        if (toTail) LabelEnd(edge.Tail, delayMs + offsetMs);
    }

    /// <summary>Adds a node from which to search: who stands on a corner takes any of its streets, and waits there no more.</summary>
    internal void AddNode(int node, int delayMs)
    {
        if (!graph.IsBlocked(node)) Label(node, delayMs);
    }

    /// <summary>Settles the next node within the limit; false when there is none left.</summary>
    public bool Settle(out int node, out int timeMs)
    {
        while (_queue.TryPop(out var key))
        {
            (timeMs, node) = NodeKey.Read(key);
            if (timeMs > _timeMs[node]) continue;
            for (var a = _first[node]; a < _first[node + 1]; a++) Label(_arcs[a].Node, timeMs + _arcs[a].Ms);
            return true;
        }

        (node, timeMs) = (-1, Unreached);
        return false;
    }

    /// <summary>Settles everything within the limit, faster than one node after the other in the order of their times.</summary>
    public void SettleAll()
    {
        while (_queue.TryPop(out var key))
        {
            var (timeMs, node) = NodeKey.Read(key);
            if (timeMs == _timeMs[node]) _buckets.Push(timeMs, node);
        }

        while (_buckets.TryPop(out var node))
        {
            var timeMs = _timeMs[node];
            if (_buckets.IsCurrent(timeMs)) LabelNeighbours(node, timeMs);
        }
    }

    private void LabelNeighbours(int node, int timeMs)
    {
        var (first, end) = (_first[node], _first[node + 1]);
        foreach (ref readonly var arc in _arcs.AsSpan(first, end - first))
        {
            var throughMs = timeMs + arc.Ms;
            if (TryImprove(arc.Node, throughMs)) _buckets.Push(throughMs, arc.Node);
        }
    }

    /// <summary>Milliseconds between the sources and a node, or <see cref="Unreached"/>.</summary>
    public int TimeMs(int node) => _timeMs[node];

    /// <summary>Milliseconds between the sources and a place on an edge, or <see cref="Unreached"/>; may exceed the limit.</summary>
    public int TimeMs(int edge, int offsetMm) => EdgeTimes(edge).TimeMs(graph.OffsetMs(edge, offsetMm));

    /// <summary>The boxes around the edges on which the search began.</summary>
    internal IEnumerable<Extent> SourceBoxes() => _sources.Select(s => graph.Network.Points.FindExtent(s.Edge));

    /// <summary>What is needed to tell the time at any place of one edge.</summary>
    public EdgeTimes EdgeTimes(int edge)
    {
        var e = graph.Edges[edge];
        var (fromTail, fromHead) = EdgeTravel.Ways(e, Direction);
        return new EdgeTimes(
            fromTail ? Plus(_timeMs[e.Tail], EdgeTravel.WaitOnEnteringMs(graph, e.Tail, Direction)) : Unreached,
            fromHead ? Plus(_timeMs[e.Head], EdgeTravel.WaitOnEnteringMs(graph, e.Head, Direction)) : Unreached,
            e.Ms,
            HasSource(edge) ? this : null,
            edge);
    }

    /// <summary>Milliseconds from a source on the same edge directly along it, or <see cref="Unreached"/>.</summary>
    internal int DirectMs(int edge, int offsetMs)
    {
        var (e, best) = (graph.Edges[edge], Unreached);
        for (var s = _firstSourceOfEdge[edge]; s >= 0; s = _sources[s].NextOnEdge)
        {
            best = Math.Min(best, Plus(EdgeTravel.AlongMs(e, _sources[s].OffsetMs, offsetMs, Direction), _sources[s].DelayMs));
        }

        return best;
    }

    /// <summary>Most edges are told to have none without a look at the large array.</summary>
    private bool HasSource(int edge) => (_sourceEdges >> (edge & 63) & 1) != 0 && _firstSourceOfEdge[edge] >= 0;

    private static int Plus(int timeMs, int moreMs) => timeMs == Unreached ? Unreached : timeMs + moreMs;

    private void LabelEnd(int node, int timeMs)
    {
        if (graph.IsBlocked(node)) return;
        Label(node, timeMs + EdgeTravel.WaitOnLeavingMs(graph, node, Direction));
    }

    private void Label(int node, int timeMs)
    {
        if (TryImprove(node, timeMs)) _queue.Push(NodeKey.Of(timeMs, node));
    }

    private bool TryImprove(int node, int timeMs)
    {
        if (timeMs > LimitMs || timeMs >= _timeMs[node]) return false;
        if (_timeMs[node] == Unreached) _labelled.Add(node);
        _timeMs[node] = timeMs;
        return true;
    }

    private static int[] CreateUnreached(int count)
    {
        var times = new int[count];
        Array.Fill(times, Unreached);
        return times;
    }

    private static int[] CreateNone(int count)
    {
        var none = new int[count];
        Array.Fill(none, -1);
        return none;
    }
}

/// <summary>The times at the two ends of one edge, from which the time at any place between follows.</summary>
/// <param name="TailMs">Time by way of the tail, at the tail.</param>
/// <param name="HeadMs">Time by way of the head, at the head.</param>
/// <param name="EdgeMs">Time along the whole edge.</param>
/// <param name="Direct">The search, when it has a source on this edge.</param>
/// <param name="Edge">The edge.</param>
public readonly record struct EdgeTimes(int TailMs, int HeadMs, int EdgeMs, TravelTimeSearch? Direct, int Edge)
{
    /// <summary>Milliseconds at a place so many milliseconds along the edge, or <see cref="TravelTimeSearch.Unreached"/>.</summary>
    public int TimeMs(int offsetMs)
    {
        // Unsigned sums with Unreached don't overflow, and stay above it: no branch that a processor would guess wrong.
        var best = Math.Min((uint)TailMs + (uint)offsetMs, (uint)HeadMs + (uint)(EdgeMs - offsetMs));
        best = Math.Min(best, TravelTimeSearch.Unreached);
        return Direct is null ? (int)best : Math.Min((int)best, Direct.DirectMs(Edge, offsetMs));
    }
}
