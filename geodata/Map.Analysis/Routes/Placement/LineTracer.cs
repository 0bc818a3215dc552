using Map.Analysis.Network;

namespace Map.Analysis.Routes.Placement;

/// <summary>Follows lines that lie point for point on edges, as those do that were made of a network. Safe for many threads.</summary>
internal sealed class LineTracer
{
    private readonly TravelGraph _graph;
    private readonly Dictionary<(int Lon, int Lat), int> _nodeAt;

    public LineTracer(TravelGraph graph)
    {
        var nodes = graph.Network.Nodes;
        (_graph, _nodeAt) = (graph, new Dictionary<(int, int), int>(nodes.Count));
        for (var v = 0; v < nodes.Count; v++) _nodeAt.TryAdd((nodes.Lon[v], nodes.Lat[v]), v);
    }

    /// <summary>The whole edges of a line, in its order; null when it leaves them or doesn't begin at a node.</summary>
    public RouteStretch[]? Find(IReadOnlyList<(int Lon, int Lat)> points)
    {
        if (points.Count < 2 || !_nodeAt.TryGetValue(points[0], out var node)) return null;
        var stretches = new List<RouteStretch>();
        for (var at = 0; at < points.Count - 1;)
        {
            if (FindArc(node, points, ref at) is not { } arc) return null;
            var (edge, isForward) = (_graph.Network.ArcEdgeSide[arc] >> 1, (_graph.Network.ArcEdgeSide[arc] & 1) == 0);
            var length = _graph.Network.Edges.LengthMm[edge];
            stretches.Add(isForward ? new RouteStretch(edge, 0, length) : new RouteStretch(edge, length, 0));
            node = _graph.Network.ArcHead[arc];
        }

        return [.. stretches];
    }

    /// <summary>The usable arc that the line follows from a node on, one that may be ridden in that direction first; moves to its end.</summary>
    private int? FindArc(int node, IReadOnlyList<(int Lon, int Lat)> points, ref int at)
    {
        var network = _graph.Network;
        var (best, end) = ((int?)null, at);
        for (var arc = network.FirstOut[node]; arc < network.FirstOut[node + 1]; arc++)
        {
            var side = network.ArcEdgeSide[arc];
            if (!_graph.Edges[side >> 1].IsUsable || EndOf(side, points, at) is not { } there) continue;
            var mayRide = (side & 1) == 0 ? _graph.Edges[side >> 1].Forward : _graph.Edges[side >> 1].Backward;
            if (best is null || mayRide) (best, end) = (arc, there);
        }

        at = end;
        return best;
    }

    /// <summary>The number of the point at which an edge's side ends when a line follows its shape; null when it doesn't.</summary>
    private int? EndOf(int side, IReadOnlyList<(int Lon, int Lat)> points, int at)
    {
        var shape = _graph.Network.Points;
        var (first, last) = (shape.First[side >> 1], shape.First[(side >> 1) + 1] - 1);
        for (var i = 1; i <= last - first; i++)
        {
            var p = (side & 1) == 0 ? first + i : last - i;
            var place = (shape.Lon[p], shape.Lat[p]);
            if (place == points[at]) continue;
            if (++at == points.Count || place != points[at]) return null;
        }

        return at;
    }
}
