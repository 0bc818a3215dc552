using Map.Analysis.Network;

namespace Map.Analysis.Routes.Placement;

/// <summary>
/// The stops of many routes in flat arrays: those of route r stand from First[r] to First[r+1]; the routes that pass node v from
/// FirstOf[v] to FirstOf[v+1].
/// </summary>
internal sealed class RouteStops
{
    private readonly int[] _firstOf;
    private readonly int[] _routes;

    private RouteStops(int[] first, RouteStop[] stops, int[] firstOf, int[] routes) =>
        (First, Stops, _firstOf, _routes) = (first, stops, firstOf, routes);

    public int[] First { get; }

    public RouteStop[] Stops { get; }

    public int RouteCount => First.Length - 1;

    /// <summary>The longest part of a route, in milliseconds, that may be left out: not above a bound but for single steps.</summary>
    public int LongestSkippedMs(int mostMs)
    {
        var (longest, step) = (0, 0);
        for (var route = 0; route < RouteCount; route++)
        {
            for (var s = First[route] + 1; s < First[route + 1]; s++) step = Math.Max(step, Stops[s].RideMs - Stops[s - 1].RideMs);
            if (First[route + 1] > First[route]) longest = Math.Max(longest, Stops[First[route + 1] - 1].RideMs);
        }

        return Math.Max(step, Math.Min(longest, mostMs));
    }

    /// <summary>The routes that have a stop at a node, or one between two nodes on an edge that ends there.</summary>
    public ReadOnlySpan<int> RoutesAt(int node) => _routes.AsSpan(_firstOf[node].._firstOf[node + 1]);

    public static RouteStops Create(TravelGraph graph, IReadOnlyList<RoutePath?> routes)
    {
        var first = new int[routes.Count + 1];
        for (var r = 0; r < routes.Count; r++) first[r + 1] = first[r] + (routes[r]?.Stops.Length ?? 0);
        var stops = new RouteStop[first[^1]];
        for (var r = 0; r < routes.Count; r++) routes[r]?.Stops.CopyTo(stops.AsSpan(first[r]));
        var (firstOf, ofNode) = ListByNode(graph, first, stops);
        return new RouteStops(first, stops, firstOf, ofNode);
    }

    /// <summary>Counts, then fills; a route counts once at a node, however often it passes.</summary>
    private static (int[] FirstOf, int[] Routes) ListByNode(TravelGraph graph, int[] first, RouteStop[] stops)
    {
        var (nodes, last) = (graph.Network.Nodes.Count, new int[graph.Network.Nodes.Count]);
        var firstOf = new int[nodes + 1];
        ForEachVisit(graph, first, stops, last, (node, _) => firstOf[node + 1]++);
        for (var v = 0; v < nodes; v++) firstOf[v + 1] += firstOf[v];
        var (next, routes) = (firstOf.AsSpan(0, nodes).ToArray(), new int[firstOf[^1]]);
        ForEachVisit(graph, first, stops, last, (node, route) => routes[next[node]++] = route);
        return (firstOf, routes);
    }

    private static void ForEachVisit(TravelGraph graph, int[] first, RouteStop[] stops, int[] last, Action<int, int> visit)
    {
        Array.Fill(last, -1);
        for (var route = 0; route < first.Length - 1; route++)
        {
            foreach (ref readonly var stop in stops.AsSpan(first[route]..first[route + 1]))
            {
                Visit(stop.Node >= 0 ? stop.Node : graph.Edges[stop.Edge].Tail, route);
                if (stop.Node < 0) Visit(graph.Edges[stop.Edge].Head, route);
            }
        }

        void Visit(int node, int route)
        {
            if (last[node] == route) return;
            last[node] = route;
            visit(node, route);
        }
    }
}
