using Map.Analysis.Network;

namespace Map.Analysis.Routes.Branches;

/// <summary>Which routes have crossings in common, or near each other.</summary>
internal static class NearNodes
{
    public static IReadOnlyList<int>[] FindNeighbours(RoadNetwork network, int[][] edges, double nearMetres, CancellationToken cancel)
    {
        var nodes = edges.Select(ridden => NodesOf(network, ridden)).ToArray();
        var routesAt = new SortedDictionary<int, List<int>>();
        foreach (var (route, passed) in nodes.Index())
        {
            foreach (var node in passed)
            {
                if (!routesAt.TryGetValue(node, out var at)) routesAt.Add(node, at = []);
                at.Add(route);
            }
        }

        var near = nearMetres > 0 ? FindNear(network, [.. routesAt.Keys], nearMetres) : [];
        var neighbours = new IReadOnlyList<int>[edges.Length];
        Parallel.For(0, edges.Length, new ParallelOptions { CancellationToken = cancel }, route =>
        {
            var found = new SortedSet<int>();
            foreach (var node in nodes[route])
            {
                found.UnionWith(routesAt[node]);
                if (near.TryGetValue(node, out var others)) found.UnionWith(others.SelectMany(o => routesAt[o]));
            }

            found.Remove(route);
            neighbours[route] = [.. found];
        });
        return neighbours;
    }

    private static int[] NodesOf(RoadNetwork network, int[] ridden) =>
        [.. ridden.SelectMany(e => (int[])[network.Edges.Tail[e], network.Edges.Head[e]]).Distinct()];

    /// <summary>For each of some nodes the others within a distance, by cells as wide as that.</summary>
    private static Dictionary<int, List<int>> FindNear(RoadNetwork network, int[] nodes, double metres)
    {
        if (nodes.Length == 0) return [];
        var scale = LocalScale.At((int)nodes.Average(n => network.Nodes.Lat[n]));
        (double X, double Y) At(int node) => (network.Nodes.Lon[node] * scale.MetresPerLonUnit, network.Nodes.Lat[node] * scale.MetresPerLatUnit);
        (long, long) CellOf(int node) => ((long)Math.Floor(At(node).X / metres), (long)Math.Floor(At(node).Y / metres));
        var byCell = nodes.ToLookup(CellOf);
        var near = new Dictionary<int, List<int>>();
        foreach (var node in nodes)
        {
            var ((x, y), (column, row)) = (At(node), CellOf(node));
            for (var c = column - 1; c <= column + 1; c++)
            {
                for (var r = row - 1; r <= row + 1; r++)
                {
                    foreach (var other in byCell[(c, r)])
                    {
                        var (dx, dy) = (At(other).X - x, At(other).Y - y);
                        if (other == node || (dx * dx) + (dy * dy) > metres * metres) continue;
                        if (!near.TryGetValue(node, out var others)) near.Add(node, others = []);
                        others.Add(other);
                    }
                }
            }
        }

        return near;
    }
}
