using Map.SampleCity.Layout;
using Map.SampleCity.Osm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Map.SampleCity.Features;

/// <summary>The map's streets as a graph that an e-bike may ride, for laying out courier routes.</summary>
internal sealed class StreetGraph
{
    private const double SimplifyMetres = 2;

    private static readonly HashSet<string> Rideable = ["primary", "secondary", "tertiary", "residential", "living_street", "service"];

    private readonly Dictionary<OsmNode, List<(OsmNode To, double Metres)>> _arcs = [];

    public StreetGraph(OsmDocument map)
    {
        foreach (var way in map.Ways.Where(w => w.Tags.TryGetValue("highway", out var highway) && Rideable.Contains(highway)))
            for (var i = 0; i + 1 < way.Nodes.Count; i++) Link(way.Nodes[i], way.Nodes[i + 1]);
    }

    /// <summary>The shortest way through all places, each taken to its nearest node; null when there is none.</summary>
    public IReadOnlyList<LonLat>? FindPath(IReadOnlyList<Uv> places, Frame frame)
    {
        var stops = places.Select(p => Nearest(frame.ToMetres(p))).ToList();
        var path = new List<OsmNode> { stops[0] };
        for (var i = 0; i + 1 < stops.Count; i++)
        {
            if (FindLeg(stops[i], stops[i + 1]) is not { } leg) return null;
            path.AddRange(leg.Skip(1));
        }
        return path.Count < 3 ? null : Simplified(path);
    }

    private void Link(OsmNode a, OsmNode b)
    {
        var metres = Metres(a, b);
        Arcs(a).Add((b, metres));
        Arcs(b).Add((a, metres));

        List<(OsmNode, double)> Arcs(OsmNode node) => _arcs.TryGetValue(node, out var arcs) ? arcs : _arcs[node] = [];
    }

    private OsmNode Nearest((double X, double Y) place) => _arcs.Keys.MinBy(node =>
    {
        var (x, y) = Frame.ToMetres(node.At);
        return (x - place.X) * (x - place.X) + (y - place.Y) * (y - place.Y);
    })!;

    private List<OsmNode>? FindLeg(OsmNode from, OsmNode to)
    {
        var best = new Dictionary<OsmNode, double> { [from] = 0 };
        var before = new Dictionary<OsmNode, OsmNode>();
        var queue = new PriorityQueue<OsmNode, double>([(from, 0)]);
        while (queue.TryDequeue(out var node, out var metres) && node != to)
        {
            if (metres > best[node]) continue;
            foreach (var (next, length) in _arcs[node])
            {
                if (best.TryGetValue(next, out var known) && known <= metres + length) continue;
                best[next] = metres + length;
                before[next] = node;
                queue.Enqueue(next, metres + length);
            }
        }
        if (!best.ContainsKey(to)) return null;
        var path = new List<OsmNode> { to };
        while (path[^1] != from) path.Add(before[path[^1]]);
        path.Reverse();
        return path;
    }

    private static List<LonLat> Simplified(List<OsmNode> path)
    {
        var line = new LineString([.. path.Select(n => Frame.ToMetres(n.At)).Select(p => new Coordinate(p.X, p.Y))]);
        return [.. DouglasPeuckerSimplifier.Simplify(line, SimplifyMetres).Coordinates.Select(c => Frame.FromMetres(c.X, c.Y))];
    }

    private static double Metres(OsmNode a, OsmNode b)
    {
        var ((x0, y0), (x1, y1)) = (Frame.ToMetres(a.At), Frame.ToMetres(b.At));
        return Math.Sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    }
}
