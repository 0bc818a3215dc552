using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Dijkstra's search from all stations at once, in which each node keeps the labels of its k nearest ones. It is exact: a
/// station among the k nearest of a node is among the k nearest of the node before it on the way, since all labels that come
/// along an arc grow by the same time. Not for two threads at once.
/// </summary>
/// <param name="graph">The streets.</param>
/// <param name="nearest">How many stations each node keeps: k.</param>
/// <param name="direction">From places to stations, or from stations to places.</param>
internal sealed class NearestSearch(TravelGraph graph, int nearest, Direction direction)
{
    private const int SettlesBetweenLooks = 1 << 16;

    private readonly ulong[] _labels = CreateFree(graph.Network.Nodes.Count * nearest);
    private readonly MinQueue<UInt128> _queue = new();
    private readonly Dictionary<int, List<(int Station, StreetPlace At)>> _onEdge = [];

    /// <summary>Adds a station on its street.</summary>
    public void Add(int station, StreetPlace at)
    {
        if (_onEdge.TryGetValue(at.Edge, out var stations)) stations.Add((station, at));
        else _onEdge.Add(at.Edge, [(station, at)]);
        var edge = graph.Edges[at.Edge];
        var (toHead, toTail) = EdgeTravel.Ways(edge, direction);
        if (toHead) LabelEnd(edge.Head, station, at.AccessMs + edge.Ms - at.OffsetMs);
        if (toTail) LabelEnd(edge.Tail, station, at.AccessMs + at.OffsetMs);
    }

    /// <summary>Searches the whole network.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void SettleAll(CancellationToken cancel)
    {
        var (first, arcs) = direction == Direction.FromSource ? (graph.FirstOut, graph.Out) : (graph.FirstIn, graph.In);
        for (var settles = 0; _queue.TryPop(out var key); settles++)
        {
            if (settles % SettlesBetweenLooks == 0) cancel.ThrowIfCancellationRequested();
            var (label, node) = LabelKey.Read(key);
            if (!LabelsOf(node).Contains(label)) continue;
            for (var a = first[node]; a < first[node + 1]; a++) Keep(arcs[a].Node, StationLabels.Later(label, arcs[a].Ms));
        }
    }

    /// <summary>The nearest stations of a place, as labels (<see cref="StationLabels"/>).</summary>
    /// <param name="place">A place with a street.</param>
    /// <param name="labels">As many slots as stations are kept.</param>
    public void Read(StreetPlace place, Span<ulong> labels)
    {
        labels.Fill(StationLabels.None);
        var edge = graph.Edges[place.Edge];
        var (fromTail, fromHead) = EdgeTravel.Ways(edge, direction);
        if (fromTail) ReadEnd(edge.Tail, place.OffsetMs + place.AccessMs, labels);
        if (fromHead) ReadEnd(edge.Head, edge.Ms - place.OffsetMs + place.AccessMs, labels);
        if (!_onEdge.TryGetValue(place.Edge, out var stations)) return;
        foreach (var (station, at) in stations)
        {
            var along = EdgeTravel.AlongMs(edge, at.OffsetMs, place.OffsetMs, direction);
            if (along != TravelTimeSearch.Unreached) StationLabels.Keep(labels, StationLabels.Of(at.AccessMs + along + place.AccessMs, station));
        }
    }

    private Span<ulong> LabelsOf(int node) => _labels.AsSpan(node * nearest, nearest);

    private void ReadEnd(int node, int ms, Span<ulong> labels)
    {
        ms += EdgeTravel.WaitOnEnteringMs(graph, node, direction);
        foreach (var label in LabelsOf(node))
        {
            if (label == StationLabels.None) return;
            StationLabels.Keep(labels, StationLabels.Later(label, ms));
        }
    }

    private void LabelEnd(int node, int station, int ms)
    {
        if (!graph.IsBlocked(node)) Keep(node, StationLabels.Of(ms + EdgeTravel.WaitOnLeavingMs(graph, node, direction), station));
    }

    private void Keep(int node, ulong label)
    {
        if (StationLabels.Keep(LabelsOf(node), label)) _queue.Push(LabelKey.Of(label, node));
    }

    private static ulong[] CreateFree(int count)
    {
        var labels = new ulong[count];
        Array.Fill(labels, StationLabels.None);
        return labels;
    }
}
