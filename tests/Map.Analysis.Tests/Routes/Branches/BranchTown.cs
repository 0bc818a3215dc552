using Map.Analysis.Network;
using Map.Analysis.Routes.Branches;

namespace Map.Analysis.Tests.Routes.Branches;

/// <summary>A town of square blocks with routes along straight streets.</summary>
internal static class BranchTown
{
    public const int Side = 30;

    public static readonly RoadNetwork Network = NetworkBuilder.Build(GridTown.Create(Side, blockMetres: 100));

    private static readonly int[][] NodeAt = [.. Enumerable.Range(0, Network.Nodes.Count)
        .GroupBy(v => Network.Nodes.Lat[v]).OrderBy(g => g.Key).Select(row => row.OrderBy(v => Network.Nodes.Lon[v]).ToArray())];

    /// <summary>The sides of the edges along corners (column, row) joined by straight streets.</summary>
    public static int[] Way(params (int Column, int Row)[] corners)
    {
        var sides = new List<int>();
        for (var c = 1; c < corners.Length; c++)
        {
            var ((x, y), (toX, toY)) = (corners[c - 1], corners[c]);
            for (; (x, y) != (toX, toY); (x, y) = (x + Math.Sign(toX - x), y + Math.Sign(toY - y)))
                sides.Add(SideOf(NodeAt[y][x], NodeAt[y + Math.Sign(toY - y)][x + Math.Sign(toX - x)]));
        }

        return [.. sides];
    }

    public static BranchProblem Problem(IReadOnlyList<BranchRoute> routes, params ExistingBranch[] existing) =>
        new(routes, RouteContacts.Find(Network, routes, nearMetres: 0), existing, routes.Any(r => r.Detours.Count > 0));

    /// <summary>Routes of two to five straight pieces through the middle of the town, so that many meet; with places and detours.</summary>
    public static List<BranchRoute> RandomRoutes(Random random, int count, int spread, int places = 3)
    {
        var routes = new List<BranchRoute>();
        while (routes.Count < count)
        {
            var at = (Column: random.Next(spread), Row: random.Next(spread));
            var corners = new List<(int, int)> { at };
            for (var piece = random.Next(1, 4); piece > 0; piece--)
            {
                at = random.Next(2) == 0 ? (random.Next(spread), at.Row) : (at.Column, random.Next(spread));
                corners.Add(at);
            }

            var way = Way([.. corners]);
            if (way.Length == 0) continue;
            var detours = Enumerable.Range(0, places).Where(_ => random.Next(4) > 0).Select(p => new PlaceDetour(p, random.Next(300_000))).ToList();
            if (detours.Count == 0 && places > 0) detours.Add(new PlaceDetour(random.Next(places), random.Next(300_000)));
            routes.Add(new BranchRoute(way, random.Next(5, 40)) { Detours = detours });
        }

        return routes;
    }

    private static int SideOf(int node, int to) => Enumerable.Range(Network.FirstOut[node], Network.FirstOut[node + 1] - Network.FirstOut[node])
        .Where(a => Network.ArcHead[a] == to).Select(a => Network.ArcEdgeSide[a]).First();
}
