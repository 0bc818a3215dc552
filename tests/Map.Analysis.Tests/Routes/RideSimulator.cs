using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Tests.Routes;

/// <summary>A ride of which the truth is known.</summary>
/// <param name="EdgeSides">The edges in riding order, each whole: twice the edge, plus 1 when ridden against it.</param>
/// <param name="StartMs">When it began.</param>
/// <param name="MetresPerSecond">How fast it went, all the way.</param>
internal sealed record SimulatedRide(int[] EdgeSides, long StartMs, double MetresPerSecond);

/// <summary>
/// Rides by e-bike on real or synthetic streets: shortest ways by lengths that are bent for each ride, so that some make small
/// detours, and what a receiver would record of them. Seeded.
/// </summary>
internal sealed class RideSimulator(TravelGraph graph, int seed)
{
    private const long Start = 1_760_000_000_000;
    private readonly Random _random = new(seed);
    private readonly double[] _cost = new double[graph.Network.Nodes.Count];
    private readonly int[] _cameBy = new int[graph.Network.Nodes.Count];
    private readonly List<int> _labelled = [];
    private readonly PriorityQueue<int, double> _queue = new();

    private RoadNetwork Network => graph.Network;

    /// <summary>A ride of about so many metres from somewhere; lengths count up to (1 + bend) times as much.</summary>
    public SimulatedRide Create(double metres, double bend = 0.2)
    {
        while (true)
        {
            var from = _random.Next(Network.Nodes.Count);
            if (FindWay(from, node => _cost[node] >= metres, bend) is { } way) return Ride(way);
        }
    }

    /// <summary>A ride between two nodes; null when there is no way.</summary>
    public SimulatedRide? Find(int from, int to, double bend = 0.2) => FindWay(from, node => node == to, bend) is { } way ? Ride(way) : null;

    public SimulatedRide Ride(int[] edgeSides) => new(edgeSides, Start + _random.Next(3_600_000), 3.5 + (2 * _random.NextDouble()));

    /// <summary>Points every so many seconds, with normal noise of so many metres on each axis; none on silent edges.</summary>
    public TracePoint[] Record(SimulatedRide ride, double seconds, double noiseMetres, Func<int, bool>? isSilent = null)
    {
        var lengthMm = ride.EdgeSides.Sum(s => (long)Network.Edges.LengthMm[s >> 1]);
        var points = new List<TracePoint>();
        var (edge, before) = (0, 0L);
        for (var i = 0; ; i++)
        {
            var mm = Math.Min(lengthMm, (long)(i * seconds * ride.MetresPerSecond * 1000));
            while (edge < ride.EdgeSides.Length - 1 && mm - before > Network.Edges.LengthMm[ride.EdgeSides[edge] >> 1])
                before += Network.Edges.LengthMm[ride.EdgeSides[edge++] >> 1];
            var ms = ride.StartMs + (long)(mm / ride.MetresPerSecond);
            var at = Blur(PositionOn(ride.EdgeSides[edge], (int)(mm - before)), ms, noiseMetres);
            if (isSilent is null || !isSilent(ride.EdgeSides[edge] >> 1)) points.Add(at);
            if (mm == lengthMm) return [.. points];
        }
    }

    /// <summary>A value of the normal distribution (Box and Muller, 1958).</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private TracePoint Blur((int Lon, int Lat) at, long ms, double noiseMetres)
    {
        var scale = LocalScale.At(at.Lat);
        return new TracePoint(
            at.Lon + (int)(NextNormal() * noiseMetres / scale.MetresPerLonUnit),
            at.Lat + (int)(NextNormal() * noiseMetres / scale.MetresPerLatUnit), ms);
    }

    /// <summary>Where a ride is after so many millimetres of an edge.</summary>
    private (int Lon, int Lat) PositionOn(int edgeSide, int doneMm)
    {
        var (edge, points) = (edgeSide >> 1, Network.Points);
        var offset = (edgeSide & 1) == 0 ? doneMm : Network.Edges.LengthMm[edge] - doneMm;
        var p = points.First[edge];
        while (p < points.First[edge + 1] - 2 && points.OffsetMm[p + 1] < offset) p++;
        var span = points.OffsetMm[p + 1] - points.OffsetMm[p];
        var share = span == 0 ? 0 : (offset - points.OffsetMm[p]) / (double)span;
        return (
            points.Lon[p] + (int)(share * (points.Lon[p + 1] - (double)points.Lon[p])),
            points.Lat[p] + (int)(share * (points.Lat[p + 1] - (double)points.Lat[p])));
    }

    private int[]? FindWay(int from, Func<int, bool> isEnd, double bend)
    {
        foreach (var node in _labelled) _cost[node] = 0;
        _labelled.Clear();
        _queue.Clear();
        var salt = (uint)_random.Next();
        Label(from, 1e-9, -1);
        while (_queue.TryDequeue(out var node, out var cost))
        {
            if (cost > _cost[node]) continue;
            if (node != from && isEnd(node)) return WayTo(node);
            for (var a = Network.FirstOut[node]; a < Network.FirstOut[node + 1]; a++)
            {
                var side = Network.ArcEdgeSide[a];
                var edge = graph.Edges[side >> 1];
                if (!((side & 1) == 0 ? edge.Forward : edge.Backward) || graph.IsBlocked(Network.ArcHead[a])) continue;
                var factor = 1 + (bend * ((uint)(side >> 1) * 2_654_435_761u + salt) % uint.MaxValue / uint.MaxValue);
                Label(Network.ArcHead[a], cost + (Network.Edges.LengthMm[side >> 1] / 1000.0 * factor), side);
            }
        }

        return null;
    }

    private void Label(int node, double cost, int cameBy)
    {
        if (_cost[node] != 0 && _cost[node] <= cost) return;
        if (_cost[node] == 0) _labelled.Add(node);
        (_cost[node], _cameBy[node]) = (cost, cameBy);
        _queue.Enqueue(node, cost);
    }

    private int[] WayTo(int node)
    {
        var way = new List<int>();
        for (var side = _cameBy[node]; side >= 0; side = _cameBy[node])
        {
            way.Add(side);
            node = (side & 1) == 0 ? Network.Edges.Tail[side >> 1] : Network.Edges.Head[side >> 1];
        }

        way.Reverse();
        return [.. way];
    }
}
