using Map.Analysis.Network;
using Map.Analysis.Routes.Branches.Search;

namespace Map.Analysis.Routes.Branches;

/// <summary>Which branch an edge belongs to, so that what each has hangs together.</summary>
internal static class EdgeOwners
{
    /// <summary>
    /// Of the edges of a branch that hang together, those are its own that are so much of all it has, besides the longest of them. Others are a
    /// piece of somebody else's street that a few more of its couriers happen to ride.
    /// </summary>
    private const double LeastShare = 0.15;

    /// <summary>The owner of each edge that is ridden, but for scattered pieces, which nobody owns.</summary>
    public static Dictionary<int, int> Find(RoadNetwork network, IReadOnlyList<IReadOnlyList<BranchRoute>> branches)
    {
        var most = new Dictionary<int, (int Branch, int Couriers)>();
        foreach (var (branch, routes) in branches.Index())
        {
            foreach (var (edge, couriers) in BranchChain.CouriersByEdge(routes))
            {
                if (!most.TryGetValue(edge, out var before) || couriers > before.Couriers) most[edge] = (branch, couriers);
            }
        }

        return most.GroupBy(m => m.Value.Branch, m => m.Key).SelectMany(b => Main(network, [.. b.Order()]).Select(edge => (edge, b.Key))).ToDictionary();
    }

    private static IEnumerable<int> Main(RoadNetwork network, int[] edges)
    {
        var at = edges.Index().SelectMany(e => (int[])[network.Edges.Tail[e.Item], network.Edges.Head[e.Item]], (e, node) => (node, e.Index)).ToLookup(n => n.node, n => n.Index);
        var component = Components.Find(edges.Length, e => at[network.Edges.Tail[edges[e]]].Concat(at[network.Edges.Head[edges[e]]]));
        var pieces = Enumerable.Range(0, edges.Length).GroupBy(e => component[e], e => edges[e]).Select(p => (Edges: p, LengthMm: p.Sum(e => (long)network.Edges.LengthMm[e]))).ToList();
        var (all, longest) = (pieces.Sum(p => p.LengthMm), pieces.Max(p => p.LengthMm));
        return pieces.Where(p => p.LengthMm == longest || p.LengthMm >= LeastShare * all).SelectMany(p => p.Edges);
    }
}
