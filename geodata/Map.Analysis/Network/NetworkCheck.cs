namespace Map.Analysis.Network;

/// <summary>The arrays of a network contradict each other: a damaged file, or a defect of whoever made them.</summary>
public sealed class InvalidNetworkException(string message) : Exception(message);

/// <summary>What must hold of a network's arrays so that no search can leave them.</summary>
internal static class NetworkCheck
{
    public static void Run(NodeArrays nodes, EdgeArrays edges, PointArrays points)
    {
        SameLength("nodes", nodes.Count, nodes.Lat.Length, nodes.Traits.Length);
        SameLength("edges", edges.Count, edges.Head.Length, edges.LengthMm.Length, edges.Access.Length, edges.Kind.Length,
            edges.Traits.Length, edges.SourceId.Length, points.First.Length - 1);
        SameLength("points", points.Lon.Length, points.Lat.Length, points.OffsetMm.Length, points.First[^1]);
        Require(nodes.Count > 0 && edges.Count > 0, "it has no street");
        CheckGates(nodes);
        for (var e = 0; e < edges.Count; e++) CheckEdge(e, nodes, edges, points);
    }

    private static void CheckEdge(int e, NodeArrays nodes, EdgeArrays edges, PointArrays points)
    {
        Require((uint)edges.Tail[e] < (uint)nodes.Count && (uint)edges.Head[e] < (uint)nodes.Count, "edge", e, "joins no nodes");
        Require(edges.LengthMm[e] > 0, "edge", e, "has no length");
        var (first, last) = (points.First[e], points.First[e + 1] - 1);
        Require(first >= 0 && last > first && last < points.Lon.Length, "edge", e, "has no shape");
        Require(points.OffsetMm[first] == 0 && points.OffsetMm[last] == edges.LengthMm[e], "edge", e, "has a shape of another length");
        for (var p = first; p < last; p++) Require(points.OffsetMm[p] <= points.OffsetMm[p + 1], "edge", e, "has a shape that runs backwards");
    }

    private static void CheckGates(NodeArrays nodes)
    {
        for (var g = 0; g < nodes.Gates.Length; g++)
        {
            var (node, opening) = nodes.Gates[g];
            Require((uint)node < (uint)nodes.Count && (g == 0 || nodes.Gates[g - 1].Node < node), "gate", g, "stands on no node, or on that of another");
            var hours = opening.Walk.Weekday | opening.Walk.Weekend | opening.Ebike.Weekday | opening.Ebike.Weekend;
            Require(hours <= OpenHours.WholeDay, "gate", g, "has more hours than a day");
        }
    }

    private static void SameLength(string what, int expected, params ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths) Require(length == expected, $"the arrays of its {what} differ in length");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidNetworkException($"This is no street network: {otherwise}.");
    }

    /// <summary>The sentence is made only when it is needed: a city has a million edges.</summary>
    private static void Require(bool holds, string what, int number, string otherwise)
    {
        if (!holds) Require(false, $"{what} {number} {otherwise}");
    }
}
