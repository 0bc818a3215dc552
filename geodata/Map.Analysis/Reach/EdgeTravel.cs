using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// How searches pass between the middle of an edge and its ends: the one place where directions and waits at its ends are
/// decided. A search towards its sources walks every street backwards.
/// </summary>
internal static class EdgeTravel
{
    /// <summary>Whether a search may walk an edge from tail to head and from head to tail.</summary>
    public static (bool ToHead, bool ToTail) Ways(in TravelEdge edge, Direction direction) =>
        direction == Direction.FromSource ? (edge.Forward, edge.Backward) : (edge.Backward, edge.Forward);

    /// <summary>The wait between a source on an edge and a node: whoever arrives there waits.</summary>
    public static int WaitOnLeavingMs(TravelGraph graph, int node, Direction direction) =>
        direction == Direction.FromSource ? graph.WaitMs[node] : 0;

    /// <summary>The wait between a node and a place on one of its edges: whoever walks from the place to the node waits there.</summary>
    public static int WaitOnEnteringMs(TravelGraph graph, int node, Direction direction) =>
        direction == Direction.FromSource || !graph.HasWaits ? 0 : graph.WaitMs[node];

    /// <summary>
    /// Milliseconds directly along an edge between a source and a place on it, or <see cref="TravelTimeSearch.Unreached"/>
    /// where that is against its direction.
    /// </summary>
    public static int AlongMs(in TravelEdge edge, int sourceOffsetMs, int placeOffsetMs, Direction direction)
    {
        var along = placeOffsetMs - sourceOffsetMs;
        if (along == 0) return 0;
        var isForward = along > 0 == (direction == Direction.FromSource);
        return (isForward ? edge.Forward : edge.Backward) ? Math.Abs(along) : TravelTimeSearch.Unreached;
    }
}
