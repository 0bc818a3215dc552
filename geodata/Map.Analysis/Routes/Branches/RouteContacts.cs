using Map.Analysis.Network;

namespace Map.Analysis.Routes.Branches;

/// <summary>Where routes meet: what any two share, and which come near each other.</summary>
/// <param name="Shared">By route the share of its length that lies on each other route as well, itself included (1); in the order of the routes.</param>
/// <param name="Neighbours">By route those that share an edge or a crossing with it or come near enough, in their order; itself not among them.</param>
public sealed record RouteContacts(IReadOnlyList<IReadOnlyList<RouteShare>> Shared, IReadOnlyList<IReadOnlyList<int>> Neighbours)
{
    /// <summary>Finds them. Which way an edge is ridden doesn't matter.</summary>
    /// <param name="network">The streets.</param>
    /// <param name="routes">The routes.</param>
    /// <param name="nearMetres">
    /// How near crossings of two routes must be for the routes to be neighbours; 0 for a crossing in common. The two sides of a wide street are
    /// streets of their own, some 30 m apart.
    /// </param>
    /// <param name="cancel">Asked for each route.</param>
    public static RouteContacts Find(RoadNetwork network, IReadOnlyList<BranchRoute> routes, double nearMetres, CancellationToken cancel = default)
    {
        int[][] edges = [.. routes.Select(r => r.EdgeSides.Select(s => s >> 1).Distinct().ToArray())];
        return new RouteContacts(ShareEdges(network, edges, cancel), NearNodes.FindNeighbours(network, edges, nearMetres, cancel));
    }

    private static IReadOnlyList<RouteShare>[] ShareEdges(RoadNetwork network, int[][] edges, CancellationToken cancel)
    {
        var routesOn = new Dictionary<int, List<int>>();
        foreach (var (route, ridden) in edges.Index())
        {
            foreach (var edge in ridden)
            {
                if (!routesOn.TryGetValue(edge, out var on)) routesOn.Add(edge, on = []);
                on.Add(route);
            }
        }

        var shares = new IReadOnlyList<RouteShare>[edges.Length];
        Parallel.For(0, edges.Length, new ParallelOptions { CancellationToken = cancel }, route => shares[route] = SharesOf(network, edges[route], routesOn));
        return shares;
    }

    private static List<RouteShare> SharesOf(RoadNetwork network, int[] ridden, Dictionary<int, List<int>> routesOn)
    {
        var (sharedMm, allMm) = (new Dictionary<int, long>(), 0L);
        foreach (var edge in ridden)
        {
            var lengthMm = network.Edges.LengthMm[edge];
            allMm += lengthMm;
            foreach (var other in routesOn[edge]) sharedMm[other] = sharedMm.GetValueOrDefault(other) + lengthMm;
        }

        return [.. sharedMm.OrderBy(s => s.Key).Select(s => new RouteShare(s.Key, s.Value / (double)allMm))];
    }
}

/// <summary>A part of a route that lies on another one.</summary>
/// <param name="Route">The other route.</param>
/// <param name="Share">Of the length of the first, above 0 to 1.</param>
public readonly record struct RouteShare(int Route, double Share);
