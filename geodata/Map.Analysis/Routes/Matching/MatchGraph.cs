using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Analysis.Routes.Matching;

/// <summary>An arc by its cost: the node to which it leads, twice its edge plus 1 when it runs against it, and millimetres.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct MatchArc(int Node, int EdgeSide, int CostMm);

/// <summary>
/// The streets of a profile by length rather than time, with one-way streets open in both directions at a price. The arcs of
/// node v stand from FirstOut[v] to FirstOut[v+1].
/// </summary>
internal sealed class MatchGraph
{
    private readonly int _wrongWayPercent;

    public MatchGraph(TravelGraph graph, double wrongWayShare)
    {
        Graph = graph;
        _wrongWayPercent = 100 + (int)Math.Round(100 * wrongWayShare);
        FirstOut = new int[graph.Network.Nodes.Count + 1];
        var arcs = new List<MatchArc>(2 * graph.Edges.Length);
        for (var v = 0; v < graph.Network.Nodes.Count; v++)
        {
            AddArcs(v, arcs);
            FirstOut[v + 1] = arcs.Count;
        }

        Arcs = [.. arcs];
    }

    public TravelGraph Graph { get; }

    public RoadNetwork Network => Graph.Network;

    public int[] FirstOut { get; }

    public MatchArc[] Arcs { get; }

    /// <summary>What a stretch of an edge costs, in millimetres.</summary>
    public long CostMm(int edge, bool forward, int lengthMm)
    {
        ref readonly var travel = ref Graph.Edges[edge];
        return (forward ? travel.Forward : travel.Backward) ? lengthMm : (long)lengthMm * _wrongWayPercent / 100;
    }

    private void AddArcs(int node, List<MatchArc> arcs)
    {
        if (Graph.IsBlocked(node)) return;
        for (var a = Network.FirstOut[node]; a < Network.FirstOut[node + 1]; a++)
        {
            var (other, side) = (Network.ArcHead[a], Network.ArcEdgeSide[a]);
            var edge = side >> 1;
            if (!Graph.Edges[edge].IsUsable || Graph.IsBlocked(other)) continue;
            arcs.Add(new MatchArc(other, side, (int)Math.Min(int.MaxValue / 2, CostMm(edge, (side & 1) == 0, Network.Edges.LengthMm[edge]))));
        }
    }
}
