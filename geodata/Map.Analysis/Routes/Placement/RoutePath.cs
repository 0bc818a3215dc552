using Map.Analysis.Network;

namespace Map.Analysis.Routes.Placement;

/// <summary>
/// A route on the streets: the stretches that it rides one after the other, and the places in between with the time that riding
/// there along the route itself takes. Immutable.
/// </summary>
public sealed class RoutePath
{
    private readonly RouteStretch[] _stretches;
    private readonly RouteStop[] _stops;

    private RoutePath(RouteStretch[] stretches, RouteStop[] stops) => (_stretches, _stops) = (stretches, stops);

    /// <summary>What it rides, in riding order; an edge that is ridden twice stands there twice.</summary>
    public IReadOnlyList<RouteStretch> Stretches => _stretches;

    /// <summary>Both ends and every node between, in riding order, their times never falling; a node that is passed twice stands there twice.</summary>
    public ReadOnlySpan<RouteStop> Stops => _stops;

    /// <summary>Milliseconds from one end to the other.</summary>
    public int RidingMs => _stops[^1].RideMs;

    /// <summary>Metres on streets.</summary>
    public double Metres => _stretches.Sum(s => s.LengthMm / 1000.0);

    /// <summary>The nodes that it passes, in riding order.</summary>
    public IEnumerable<int> Nodes => _stops.Where(s => s.Node >= 0).Select(s => s.Node);

    /// <summary>Makes a path of stretches. What lies on no street between two of them takes as long as the same metres on one.</summary>
    /// <param name="graph">The streets and how fast they are ridden; a stretch against a one-way street takes as long as with it.</param>
    /// <param name="stretches">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or a stretch leaves its edge.</exception>
    public static RoutePath Create(TravelGraph graph, IReadOnlyList<RouteStretch> stretches)
    {
        if (stretches.Count == 0) throw new ArgumentException("A route rides one stretch at least.", nameof(stretches));
        var (stops, ms) = (new List<RouteStop>(stretches.Count + 1), 0);
        for (var i = 0; i < stretches.Count; i++)
        {
            var stretch = stretches[i];
            Check(graph, stretch);
            if (i == 0 || !Joins(graph, stretches[i - 1], stretch))
            {
                ms += graph.Profile.TravelMs(stretch.GapMetres);
                stops.Add(StopAt(graph, stretch.Edge, stretch.FromMm, ms));
            }

            ms += Math.Abs(graph.OffsetMs(stretch.Edge, stretch.ToMm) - graph.OffsetMs(stretch.Edge, stretch.FromMm));
            if (NodeAt(graph, stretch.Edge, stretch.ToMm) is { } node) ms += graph.WaitMs[node];
            else if (i + 1 < stretches.Count && Joins(graph, stretch, stretches[i + 1])) continue;
            stops.Add(StopAt(graph, stretch.Edge, stretch.ToMm, ms));
        }

        return new RoutePath([.. stretches], [.. stops]);
    }

    /// <summary>The node at an end of an edge; null between both.</summary>
    internal static int? NodeAt(TravelGraph graph, int edge, int mm) =>
        mm == 0 ? graph.Edges[edge].Tail : mm == graph.Network.Edges.LengthMm[edge] ? graph.Edges[edge].Head : null;

    private static RouteStop StopAt(TravelGraph graph, int edge, int mm, int ms) => new(NodeAt(graph, edge, mm) ?? -1, edge, graph.OffsetMs(edge, mm), ms);

    private static bool Joins(TravelGraph graph, RouteStretch stretch, RouteStretch next)
    {
        if (next.GapMetres > 0) return false;
        if (stretch.Edge == next.Edge && stretch.ToMm == next.FromMm) return true;
        return NodeAt(graph, stretch.Edge, stretch.ToMm) is { } node && node == NodeAt(graph, next.Edge, next.FromMm);
    }

    private static void Check(TravelGraph graph, RouteStretch stretch)
    {
        if ((uint)stretch.Edge >= (uint)graph.Edges.Length) throw new ArgumentException($"There is no edge {stretch.Edge}.", nameof(stretch));
        var length = graph.Network.Edges.LengthMm[stretch.Edge];
        if (Math.Min(stretch.FromMm, stretch.ToMm) < 0 || Math.Max(stretch.FromMm, stretch.ToMm) > length)
            throw new ArgumentException($"{stretch} leaves its edge, which is {length} mm long.", nameof(stretch));
    }
}
