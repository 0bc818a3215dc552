using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Tells which of many sources is the nearest in time; of equally near ones the one with the lowest number. The search
/// itself is a <see cref="TravelTimeSearch"/> from all sources at once. Nodes are labelled in the order in which it settles
/// them: a node's nearest source is the least one among those of the nodes just before it on a shortest way, and all of
/// these are settled earlier, since every arc takes time. Reusable; not for two threads at once.
/// </summary>
public sealed class NearestSources(TravelGraph graph)
{
    private const int None = int.MaxValue;
    private const int SettlesBetweenLooks = 1 << 16;

    private readonly int[] _sourceOfNode = CreateNone(graph.Network.Nodes.Count);
    private readonly List<int> _settled = [];
    private readonly Dictionary<int, List<(int Source, int OffsetMs, int DelayMs)>> _onEdge = [];
    private TravelTimeSearch _search = null!;

    /// <summary>Searches from some places, numbered as they stand; a place without a street reaches nothing.</summary>
    /// <param name="search">A search of the same graph, to be left alone while answers are read.</param>
    /// <param name="streets">Where the places meet their streets.</param>
    /// <param name="direction">Which way people go.</param>
    /// <param name="limitMs">The last millisecond that counts as reached.</param>
    /// <param name="cancel">Ends the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Search(TravelTimeSearch search, IReadOnlyList<SnapPoint?> streets, Direction direction, int limitMs, CancellationToken cancel = default)
    {
        Reset();
        _search = search;
        search.Reset(direction, limitMs);
        for (var s = 0; s < streets.Count; s++)
        {
            if (streets[s] is { } street) Add(s, street);
        }

        while (search.Settle(out var node, out _))
        {
            if (_settled.Count % SettlesBetweenLooks == 0) cancel.ThrowIfCancellationRequested();
            _settled.Add(node);
        }

        LabelNodes(streets);
    }

    /// <summary>
    /// The nearest source of a place on an edge, by the milliseconds from the edge's tail, or -1 where none is in reach.
    /// </summary>
    public int At(int edge, int offsetMs)
    {
        var times = _search.EdgeTimes(edge);
        var best = (Ms: TravelTimeSearch.Unreached, Source: None);
        if (times.TailMs != TravelTimeSearch.Unreached) Consider(times.TailMs + offsetMs, _sourceOfNode[graph.Edges[edge].Tail]);
        if (times.HeadMs != TravelTimeSearch.Unreached) Consider(times.HeadMs + times.EdgeMs - offsetMs, _sourceOfNode[graph.Edges[edge].Head]);
        if (_onEdge.TryGetValue(edge, out var sources))
        {
            foreach (var source in sources) Consider(AlongMs(edge, source.OffsetMs, offsetMs) is { } along ? along + source.DelayMs : None, source.Source);
        }

        return best.Source == None ? -1 : best.Source;

        void Consider(int ms, int source)
        {
            if (ms != TravelTimeSearch.Unreached && (ms, source).CompareTo(best) < 0) best = (ms, source);
        }
    }

    private void Reset()
    {
        foreach (var node in _settled) _sourceOfNode[node] = None;
        _settled.Clear();
        _onEdge.Clear();
    }

    private void Add(int source, SnapPoint street)
    {
        var delayMs = graph.Profile.AccessMs(street.DistanceMetres);
        _search.AddSource(street, delayMs);
        if (!_onEdge.TryGetValue(street.Edge, out var sources)) _onEdge.Add(street.Edge, sources = []);
        sources.Add((source, graph.OffsetMs(street.Edge, street.OffsetMm), delayMs));
    }

    private void LabelNodes(IReadOnlyList<SnapPoint?> streets)
    {
        for (var s = 0; s < streets.Count; s++)
        {
            if (streets[s] is { } street) LabelEnds(s, street);
        }

        // Backwards along the ways that the search went.
        var (first, arcs) = _search.Direction == Direction.FromSource ? (graph.FirstIn, graph.In) : (graph.FirstOut, graph.Out);
        foreach (var node in _settled)
        {
            var timeMs = _search.TimeMs(node);
            for (var a = first[node]; a < first[node + 1]; a++)
            {
                var before = _search.TimeMs(arcs[a].Node);
                if (before < timeMs && before + arcs[a].Ms == timeMs) _sourceOfNode[node] = Math.Min(_sourceOfNode[node], _sourceOfNode[arcs[a].Node]);
            }
        }
    }

    /// <summary>Labels the ends of a source's edge that nothing reaches sooner than the source itself.</summary>
    private void LabelEnds(int source, SnapPoint street)
    {
        var edge = graph.Edges[street.Edge];
        var fromSource = _search.Direction == Direction.FromSource;
        var offsetMs = graph.OffsetMs(street.Edge, street.OffsetMm);
        var delayMs = graph.Profile.AccessMs(street.DistanceMetres);
        if (fromSource ? edge.Forward : edge.Backward) Label(edge.Head, delayMs + edge.Ms - offsetMs);
        if (fromSource ? edge.Backward : edge.Forward) Label(edge.Tail, delayMs + offsetMs);

        void Label(int node, int ms)
        {
            if (_search.TimeMs(node) == ms + (fromSource ? graph.WaitMs[node] : 0)) _sourceOfNode[node] = Math.Min(_sourceOfNode[node], source);
        }
    }

    private int? AlongMs(int edge, int sourceMs, int placeMs)
    {
        var along = placeMs - sourceMs;
        var isForward = along > 0 == (_search.Direction == Direction.FromSource);
        return along == 0 || (isForward ? graph.Edges[edge].Forward : graph.Edges[edge].Backward) ? Math.Abs(along) : null;
    }

    private static int[] CreateNone(int count)
    {
        var none = new int[count];
        Array.Fill(none, None);
        return none;
    }
}
