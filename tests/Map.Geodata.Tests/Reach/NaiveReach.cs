using Map.Analysis.Network;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Map.Geodata.Tests.Reach;

/// <summary>
/// Who is reached on foot at 4 km/h, worked out the plain way and apart from the product: Dijkstra over lists with a library's
/// queue, streets found by a library's tree, seconds as floating-point numbers. A place belongs to its nearest street with
/// nothing impassable in between; a street of a part with fewer than 50 crossings gives way to another that is at most 30 m
/// further, one behind a wall to one at most 60 m further, and nobody steps off a bridge that is 15 m away.
/// </summary>
internal sealed class NaiveReach
{
    private const double MetresPerSecond = 4 / 3.6;
    private const double LimitMetres = 200;

    private readonly RoadNetwork _network;
    private readonly STRtree<(int Edge, LineSegment Line, double StartMetres)> _streets = new();
    private readonly STRtree<(LineSegment Line, ObstacleKind Kind)> _obstacles = new();
    private readonly List<(int Node, double Seconds)>[] _ways;
    private readonly bool[] _isIsland;
    private readonly Coordinate _scale;
    private readonly double[] _seconds;
    private (int Edge, double Metres, double Away)? _start;

    public NaiveReach(RoadNetwork network)
    {
        _network = network;
        var (perLon, perLat) = Wgs84.MetresPerDegree((network.Extent.MinLat + (double)network.Extent.MaxLat) / 2e7);
        _scale = new Coordinate(perLon, perLat);
        _seconds = new double[network.Nodes.Count];
        _ways = [.. Enumerable.Range(0, network.Nodes.Count).Select(_ => new List<(int, double)>())];
        for (var e = 0; e < network.Edges.Count; e++) AddWays(e);
        _isIsland = FindIslands();
        for (var e = 0; e < network.Edges.Count; e++)
        {
            if (IsWalkable(e) && !network.Edges.Traits[e].HasFlag(StreetTraits.Tunnel)) AddLines(e);
        }

        foreach (var b in network.Obstacles.All)
        {
            var line = new LineSegment(ToMetres(b.Lon1, b.Lat1), ToMetres(b.Lon2, b.Lat2));
            _obstacles.Insert(new Envelope(line.P0, line.P1), (line, b.Kind));
        }
    }

    /// <summary>Searches from a place; false when it has no street.</summary>
    public bool Search(Place place)
    {
        Array.Fill(_seconds, double.PositiveInfinity);
        _start = FindStreet(place);
        if (_start is not { } start) return false;
        var queue = new PriorityQueue<int, double>();
        var (edge, length) = (start.Edge, _network.Edges.LengthMm[start.Edge] / 1000.0);
        if (Allows(edge, StreetAccess.WalkForward)) Reach(_network.Edges.Head[edge], Seconds(edge, length - start.Metres) + (start.Away / MetresPerSecond));
        if (Allows(edge, StreetAccess.WalkBackward)) Reach(_network.Edges.Tail[edge], Seconds(edge, start.Metres) + (start.Away / MetresPerSecond));
        while (queue.TryDequeue(out var node, out var seconds))
        {
            if (seconds > _seconds[node]) continue;
            foreach (var (next, more) in _ways[node]) Reach(next, seconds + more);
        }

        return true;

        void Reach(int node, double seconds)
        {
            if (IsBarred(node) || seconds >= _seconds[node] || seconds > 3600) return;
            _seconds[node] = seconds;
            queue.Enqueue(node, seconds);
        }
    }

    /// <summary>Seconds to a place by way of its nearest street; infinite where it has none.</summary>
    public double SecondsTo(Place place) =>
        FindStreet(place) is { } street ? SecondsTo(street.Edge, street.Metres) + (street.Away / MetresPerSecond) : double.PositiveInfinity;

    /// <summary>Seconds to a spot so many metres along an edge.</summary>
    public double SecondsTo(int edge, double metres)
    {
        var length = _network.Edges.LengthMm[edge] / 1000.0;
        var best = double.PositiveInfinity;
        if (Allows(edge, StreetAccess.WalkForward)) best = _seconds[_network.Edges.Tail[edge]] + Seconds(edge, metres);
        if (Allows(edge, StreetAccess.WalkBackward)) best = Math.Min(best, _seconds[_network.Edges.Head[edge]] + Seconds(edge, length - metres));
        if (_start is not { } start || start.Edge != edge) return best;
        var isAhead = metres >= start.Metres;
        return Allows(edge, isAhead ? StreetAccess.WalkForward : StreetAccess.WalkBackward)
            ? Math.Min(best, Seconds(edge, Math.Abs(metres - start.Metres)) + (start.Away / MetresPerSecond))
            : best;
    }

    /// <summary>Spots every so many metres along the streets that touch a box, each with its edge and metres along it.</summary>
    public IEnumerable<(int Edge, double Metres, Place At)> Spots(Envelope box, double everyMetres)
    {
        var inMetres = new Envelope(ToMetres(new Coordinate(box.MinX, box.MinY)), ToMetres(new Coordinate(box.MaxX, box.MaxY)));
        foreach (var (edge, line, startMetres) in _streets.Query(inMetres))
        {
            for (var along = everyMetres / 2; along < line.Length; along += everyMetres)
            {
                var at = line.PointAlong(along / line.Length);
                yield return (edge, startMetres + along, new Place(at.X / _scale.X, at.Y / _scale.Y));
            }
        }
    }

    private bool Allows(int edge, StreetAccess way) => _network.Edges.Access[edge].HasFlag(way);

    private bool IsWalkable(int edge) => (_network.Edges.Access[edge] & StreetAccess.Walk) != 0;

    private bool IsBarred(int node) => _network.Nodes.Traits[node].HasFlag(NodeTraits.BlocksWalk);

    /// <summary>Steps take twice as long.</summary>
    private double Seconds(int edge, double metres) =>
        metres / MetresPerSecond * (_network.Edges.Traits[edge].HasFlag(StreetTraits.Steps) ? 2 : 1);

    private void AddWays(int edge)
    {
        var (tail, head) = (_network.Edges.Tail[edge], _network.Edges.Head[edge]);
        var seconds = Seconds(edge, _network.Edges.LengthMm[edge] / 1000.0);
        if (IsBarred(tail) || IsBarred(head)) return;
        if (Allows(edge, StreetAccess.WalkForward)) _ways[tail].Add((head, seconds));
        if (Allows(edge, StreetAccess.WalkBackward)) _ways[head].Add((tail, seconds));
    }

    private void AddLines(int edge)
    {
        var points = _network.Points;
        for (var p = points.First[edge]; p < points.First[edge + 1] - 1; p++)
        {
            var line = new LineSegment(PointAt(p), PointAt(p + 1));
            if (line.Length > 0) _streets.Insert(new Envelope(line.P0, line.P1), (edge, line, points.OffsetMm[p] / 1000.0));
        }
    }

    private (int Edge, double Metres, double Away)? FindStreet(Place place)
    {
        var at = ToMetres(new Coordinate(place.Lon, place.Lat));
        var box = new Envelope(at);
        box.ExpandBy(LimitMetres);
        var (best, bestRank) = (((int, double, double)?)null, double.PositiveInfinity);
        foreach (var (edge, line, start) in _streets.Query(box).OrderBy(s => s.Line.Distance(at)))
        {
            var away = line.Distance(at);
            if (away > LimitMetres || away >= bestRank) break;
            if (away > 15 && _network.Edges.Traits[edge].HasFlag(StreetTraits.Bridge)) continue;
            var along = Math.Clamp(line.ProjectionFactor(at), 0, 1);
            var rank = away + (_isIsland[_network.Edges.Tail[edge]] ? 30 : 0) + Detour(at, line.PointAlong(along));
            if (rank < bestRank) (best, bestRank) = ((edge, start + (along * line.Length), away), rank);
        }

        return best;
    }

    private double Detour(Coordinate from, Coordinate to)
    {
        var intersector = new RobustLineIntersector();
        var kinds = _obstacles.Query(new Envelope(from, to)).Where(b =>
        {
            intersector.ComputeIntersection(from, to, b.Line.P0, b.Line.P1);
            // The foot of the way lies within a centimetre of the street: what it touches there is not crossed.
            return intersector.IsProper && intersector.GetIntersection(0).Distance(to) > 0.02;
        }).Select(b => b.Kind).Append(ObstacleKind.None);
        return kinds.Max() switch { ObstacleKind.None => 0, ObstacleKind.Wall => 60, _ => double.PositiveInfinity };
    }

    private bool[] FindIslands()
    {
        var part = new int[_network.Nodes.Count];
        var sizes = new List<int> { 0 };
        var neighbours = _ways.SelectMany((ways, from) => ways.SelectMany(w => new[] { (from, w.Node), (w.Node, from) })).ToLookup(w => w.Item1, w => w.Item2);
        for (var start = 0; start < part.Length; start++)
        {
            if (part[start] != 0) continue;
            sizes.Add(0);
            var open = new Stack<int>([start]);
            part[start] = sizes.Count - 1;
            while (open.TryPop(out var node))
            {
                sizes[^1]++;
                foreach (var next in neighbours[node].Where(n => part[n] == 0))
                {
                    part[next] = sizes.Count - 1;
                    open.Push(next);
                }
            }
        }

        return Array.ConvertAll(part, p => sizes[p] < 50 && sizes[p] < sizes.Max());
    }

    private Coordinate PointAt(int point) => ToMetres(_network.Points.Lon[point], _network.Points.Lat[point]);

    private Coordinate ToMetres(int lon, int lat) => ToMetres(new Coordinate(Wgs84.ToDegrees(lon), Wgs84.ToDegrees(lat)));

    private Coordinate ToMetres(Coordinate degrees) => new(degrees.X * _scale.X, degrees.Y * _scale.Y);
}
