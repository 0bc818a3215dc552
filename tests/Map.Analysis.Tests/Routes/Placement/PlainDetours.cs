using Map.Analysis.Network;
using Map.Analysis.Routes.Placement;

namespace Map.Analysis.Tests.Routes.Placement;

/// <summary>
/// Detours from first principles: every street is cut at every spot, all ways between all cuts are found (Floyd, 1962; Warshall, 1962), and
/// each pair of stops of a route is tried. Shares nothing with the searches but the network and the profile's numbers.
/// </summary>
internal sealed class PlainDetours
{
    private const long Never = long.MaxValue / 4;

    private readonly TravelGraph _graph;
    private readonly List<(int Edge, long Ms)> _spots = [];
    private readonly List<List<(int Vertex, long Ms)>> _routes = [];
    private readonly SnapPoint?[] _sites;
    private readonly int[] _siteVertex;
    private readonly long[,] _ms;

    public PlainDetours(TravelGraph graph, IEnumerable<RouteStretch[]> routes, SnapPoint?[] sites)
    {
        (_graph, _sites) = (graph, sites);
        foreach (var route in routes) _routes.Add(StopsOf(route));
        _siteVertex = [.. sites.Select(s => s is { } at ? SiteVertexAt(at) : -1)];
        _ms = FindAllWays();
    }

    private int Nodes => _graph.Network.Nodes.Count;

    /// <summary>The detour of a route by a site; null when there is no way.</summary>
    public long? Find(int route, int site, long mostSkippedMs)
    {
        if (_sites[site] is not { } at) return null;
        var (best, stops, spot) = (Never, _routes[route], _siteVertex[site]);
        for (var i = 0; i < stops.Count; i++)
        {
            for (var j = i; j < stops.Count; j++)
            {
                if (j > i + 1 && stops[j].Ms - stops[i].Ms > mostSkippedMs) continue;
                best = Math.Min(best, _ms[stops[i].Vertex, spot] + _ms[spot, stops[j].Vertex] - (stops[j].Ms - stops[i].Ms));
            }
        }

        return best >= Never / 2 ? null : Math.Max(0, best + (2 * _graph.Profile.AccessMs(at.DistanceMetres)));
    }

    private List<(int Vertex, long Ms)> StopsOf(RouteStretch[] route)
    {
        var stops = new List<(int, long)> { (VertexAt(route[0].Edge, route[0].FromMm), 0L) };
        foreach (var stretch in route)
        {
            var vertex = VertexAt(stretch.Edge, stretch.ToMm);
            var ms = Math.Abs(OffsetMs(stretch.Edge, stretch.ToMm) - OffsetMs(stretch.Edge, stretch.FromMm));
            stops.Add((vertex, stops[^1].Item2 + ms + (vertex < Nodes ? _graph.WaitMs[vertex] : 0)));
        }

        return stops;
    }

    private int VertexAt(int edge, int mm)
    {
        if (mm == 0) return _graph.Edges[edge].Tail;
        return mm == _graph.Network.Edges.LengthMm[edge] ? _graph.Edges[edge].Head : AddSpot(edge, OffsetMs(edge, mm));
    }

    /// <summary>A site on a corner is the corner, unless nobody passes there: then one comes to it from its own edge.</summary>
    private int SiteVertexAt(SnapPoint at)
    {
        var vertex = VertexAt(at.Edge, at.OffsetMm);
        return vertex < Nodes && _graph.IsBlocked(vertex) ? AddSpot(at.Edge, OffsetMs(at.Edge, at.OffsetMm)) : vertex;
    }

    private long OffsetMs(int edge, int mm) => (long)_graph.Edges[edge].Ms * mm / _graph.Network.Edges.LengthMm[edge];

    private int AddSpot(int edge, long ms)
    {
        _spots.Add((edge, ms));
        return Nodes + _spots.Count - 1;
    }

    private long[,] FindAllWays()
    {
        var count = Nodes + _spots.Count;
        var ms = new long[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++) ms[a, b] = a == b && !IsClosed(a) ? 0 : Never;
        }

        for (var e = 0; e < _graph.Edges.Length; e++) CutEdge(e, ms);
        for (var via = 0; via < count; via++)
        {
            for (var a = 0; a < count; a++)
            {
                if (ms[a, via] == Never) continue;
                for (var b = 0; b < count; b++) ms[a, b] = Math.Min(ms[a, b], ms[a, via] + ms[via, b]);
            }
        }

        return ms;
    }

    private void CutEdge(int e, long[,] ms)
    {
        var edge = _graph.Edges[e];
        List<(int Vertex, long Ms)> cuts = [(edge.Tail, 0), .. Enumerable.Range(0, _spots.Count).Where(s => _spots[s].Edge == e).Select(s => (Nodes + s, _spots[s].Ms)), (edge.Head, edge.Ms)];
        foreach (var from in cuts)
        {
            foreach (var to in cuts)
            {
                var isOneSpot = from.Ms == to.Ms && from.Vertex >= Nodes && to.Vertex >= Nodes;
                if (from == to || IsClosed(from.Vertex) || IsClosed(to.Vertex)) continue;
                var isForward = to.Ms > from.Ms || to.Vertex == edge.Head || from.Vertex == edge.Tail;
                if (isOneSpot || (isForward ? edge.Forward : edge.Backward))
                    ms[from.Vertex, to.Vertex] = Math.Min(ms[from.Vertex, to.Vertex], Math.Abs(to.Ms - from.Ms) + (to.Vertex < Nodes ? _graph.WaitMs[to.Vertex] : 0));
            }
        }
    }

    private bool IsClosed(int vertex) => vertex < Nodes && _graph.IsBlocked(vertex);
}
