using Map.Analysis.Routes.Corridors;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// Joins edges that follow each other with the same figures, where no other edge of these figures begins or ends: which of two goes on
/// would be a guess.
/// </summary>
internal sealed class FlowJoiner
{
    private readonly EdgeLines _lines;
    private readonly Dictionary<int, EdgeFlow> _flows;
    private readonly Dictionary<int, int> _next = [];
    private readonly HashSet<int> _continued = [];

    private FlowJoiner(IReadOnlyList<EdgeFlow> flows, EdgeLines lines)
    {
        _lines = lines;
        _flows = flows.ToDictionary(f => f.EdgeSide);
        var (from, to) = (flows.ToLookup(f => lines.From(f.EdgeSide)), flows.ToLookup(f => lines.To(f.EdgeSide)));
        foreach (var flow in flows)
        {
            if (FindOnly(from[lines.To(flow.EdgeSide)], flow) is not { } next || FindOnly(to[lines.From(next.EdgeSide)], next) != flow) continue;
            _next.Add(flow.EdgeSide, next.EdgeSide);
            _continued.Add(next.EdgeSide);
        }
    }

    /// <summary>In the order of their first edges.</summary>
    public static List<FlowLine> Join(IReadOnlyList<EdgeFlow> flows, EdgeLines lines)
    {
        var (joined, seen, result) = (new FlowJoiner(flows, lines), new HashSet<int>(), new List<FlowLine>());
        // Rings have no beginning; they are left over.
        foreach (var flow in flows.Where(f => !joined._continued.Contains(f.EdgeSide)).Concat(flows))
        {
            if (!seen.Contains(flow.EdgeSide)) result.Add(joined.Create(joined.Follow(flow.EdgeSide, seen)));
        }

        return result;
    }

    /// <summary>The only one of some with the figures of another, its way back aside; null when there are none or several.</summary>
    private static EdgeFlow? FindOnly(IEnumerable<EdgeFlow> some, EdgeFlow like)
    {
        EdgeFlow? only = null;
        foreach (var flow in some)
        {
            if (flow.Edge == like.Edge || flow.Couriers != like.Couriers || !flow.Hours.IsSame(like.Hours)) continue;
            if (only is not null) return null;
            only = flow;
        }

        return only;
    }

    private List<int> Follow(int side, HashSet<int> seen)
    {
        var chain = new List<int>();
        for (int? at = side; at is { } here && seen.Add(here); at = _next.TryGetValue(here, out var next) ? next : null) chain.Add(here);
        return chain;
    }

    private FlowLine Create(List<int> chain)
    {
        var first = _flows[chain[0]];
        return new FlowLine(_lines.Line(chain), chain.Sum(s => _lines.LengthMm(s) / 1000.0), first.Couriers, first.Hours);
    }
}
