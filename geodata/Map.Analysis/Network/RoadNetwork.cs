namespace Map.Analysis.Network;

/// <summary>
/// One city's streets as a graph in flat arrays, immutable. Nodes are 0..n-1; edge e joins EdgeTail[e] and EdgeHead[e] and
/// is two arcs, one for each way of travelling it; the arcs that leave node v stand from FirstOut[v] to FirstOut[v+1].
/// Says what the streets are, not how fast anybody is: that is <see cref="TravelGraph"/>.
/// </summary>
public sealed class RoadNetwork
{
    /// <summary>Checks the arrays and derives the arcs.</summary>
    /// <exception cref="InvalidNetworkException">The arrays don't describe a network.</exception>
    public RoadNetwork(NodeArrays nodes, EdgeArrays edges, PointArrays points, Obstacle[]? obstacles = null)
    {
        NetworkCheck.Run(nodes, edges, points);
        Nodes = nodes;
        Edges = edges;
        Points = points;
        (FirstOut, ArcHead, ArcEdgeSide) = BuildArcs(nodes.Count, edges);
        Extent = points.FindExtent();
        Obstacles = new ObstacleIndex(obstacles ?? [], Extent);
    }

    public NodeArrays Nodes { get; }

    public EdgeArrays Edges { get; }

    public PointArrays Points { get; }

    /// <summary>Arcs of node v stand from FirstOut[v] to FirstOut[v+1]; n+1 long, FirstOut[n] = 2 × edges.</summary>
    public int[] FirstOut { get; }

    /// <summary>The node to which each arc leads.</summary>
    public int[] ArcHead { get; }

    /// <summary>Twice the arc's edge, plus 1 when the arc runs against the edge's direction.</summary>
    public int[] ArcEdgeSide { get; }

    /// <summary>What nobody walks through on the way between a place and its street.</summary>
    public ObstacleIndex Obstacles { get; }

    /// <summary>The box around all streets, in 10⁻⁷ degrees.</summary>
    public Extent Extent { get; }

    private static (int[] FirstOut, int[] Head, int[] EdgeSide) BuildArcs(int nodeCount, EdgeArrays edges)
    {
        var firstOut = new int[nodeCount + 1];
        for (var e = 0; e < edges.Count; e++)
        {
            firstOut[edges.Tail[e] + 1]++;
            firstOut[edges.Head[e] + 1]++;
        }

        for (var v = 0; v < nodeCount; v++) firstOut[v + 1] += firstOut[v];
        var next = firstOut.AsSpan(0, nodeCount).ToArray();
        var head = new int[2 * edges.Count];
        var edgeSide = new int[2 * edges.Count];
        for (var e = 0; e < edges.Count; e++)
        {
            Add(next[edges.Tail[e]]++, edges.Head[e], 2 * e);
            Add(next[edges.Head[e]]++, edges.Tail[e], (2 * e) + 1);
        }

        return (firstOut, head, edgeSide);

        void Add(int arc, int to, int side) => (head[arc], edgeSide[arc]) = (to, side);
    }
}

/// <summary>A box in 10⁻⁷ degrees, borders included.</summary>
public readonly record struct Extent(int MinLon, int MinLat, int MaxLon, int MaxLat)
{
    /// <summary>Its area in square units, for comparing boxes.</summary>
    public double Size => (MaxLon - (double)MinLon) * (MaxLat - (double)MinLat);

    /// <summary>The box that also holds a point.</summary>
    public Extent With(int lon, int lat) =>
        new(Math.Min(MinLon, lon), Math.Min(MinLat, lat), Math.Max(MaxLon, lon), Math.Max(MaxLat, lat));

    /// <summary>Whether a point in 10⁻⁷ degrees lies in the box.</summary>
    public bool Contains(int lon, int lat) => lon >= MinLon && lon <= MaxLon && lat >= MinLat && lat <= MaxLat;
}
