using Map.Analysis.Network;
using Map.Analysis.Routes.Corridors;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Branches;

/// <summary>The stretch of a branch's chain route that its couriers ride.</summary>
/// <param name="Line">EPSG:4326.</param>
/// <param name="Metres">Its length.</param>
/// <param name="Couriers">Of the branch, on its busiest edge.</param>
public sealed record BranchChain(LineString Line, double Metres, int Couriers)
{
    /// <summary>
    /// The way of the chain route from the first to the last edge on which at least half as many of the branch's couriers ride, either way,
    /// as on its busiest one; null when they ride none of it.
    /// </summary>
    public static BranchChain? Find(RoadNetwork network, BranchRoute chainRoute, IReadOnlyList<BranchRoute> routes)
    {
        var couriers = CouriersByEdge(routes);
        int[] onChain = [.. chainRoute.EdgeSides.Select(s => couriers.GetValueOrDefault(s >> 1))];
        var most = onChain.DefaultIfEmpty(0).Max();
        if (most == 0) return null;
        var (first, last) = (Array.FindIndex(onChain, c => 2 * c >= most), Array.FindLastIndex(onChain, c => 2 * c >= most));
        var (lines, sides) = (new EdgeLines(network), chainRoute.EdgeSides.Skip(first).Take(last - first + 1).ToList());
        return new BranchChain(lines.Line(sides), sides.Sum(s => lines.LengthMm(s) / 1000.0), most);
    }

    /// <summary>How many ride each edge, either way; a route that rides it twice counts once.</summary>
    internal static Dictionary<int, int> CouriersByEdge(IReadOnlyList<BranchRoute> routes)
    {
        var couriers = new Dictionary<int, int>();
        foreach (var route in routes)
        {
            foreach (var edge in route.EdgeSides.Select(s => s >> 1).Distinct()) couriers[edge] = couriers.GetValueOrDefault(edge) + route.Couriers;
        }

        return couriers;
    }
}
