using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Routes.Corridors;

/// <summary>
/// Joins edges to corridors where the flow goes on: at each crossing an edge and the next belong together when each is the
/// other's strongest continuation (as streets are joined to strokes by mutual good continuation: Thomson and Richardson, The
/// 'Good Continuation' Principle of Perceptual Organization applied to the Generalization of Road Networks, 1999; here by couriers
/// instead of angles). No edge has two continuations, so that every edge lies on one corridor at most and no order of
/// joining matters. Sees nothing but figures that are told.
/// </summary>
internal sealed class CorridorFinder
{
    private readonly EdgeLines _lines;
    private readonly CorridorOptions _options;
    private readonly SortedDictionary<int, EdgeFlow> _flows = [];
    private readonly Dictionary<int, int> _next = [];
    private readonly Dictionary<int, int> _previous = [];

    public CorridorFinder(IEnumerable<EdgeFlow> flows, Dictionary<(int Side, int Next), int> turns, EdgeLines lines, CorridorOptions options)
    {
        (_lines, _options) = (lines, options);
        foreach (var flow in flows) _flows.Add(flow.EdgeSide, flow);
        Join(turns);
    }

    /// <summary>The corridors, the most ridden metres first.</summary>
    public List<Corridor> Find()
    {
        var (found, seen) = (new List<Corridor>(), new HashSet<int>());
        // Chains first; what is left then are rings, which begin at their lowest edge.
        foreach (var side in _flows.Keys.Where(s => !_previous.ContainsKey(s)).Concat(_flows.Keys))
        {
            if (seen.Contains(side)) continue;
            var chain = Follow(side, seen);
            if (chain.Sum(s => (long)_lines.LengthMm(s)) >= 1000 * _options.ShortestMetres) found.Add(Create(chain));
        }

        return [.. found.OrderByDescending(c => c.Couriers * c.Metres).ThenBy(c => c.EdgeSides[0])];
    }

    private void Join(Dictionary<(int Side, int Next), int> turns)
    {
        var possible = turns.Where(t => GoesOn(t.Key.Side, t.Key.Next, t.Value)).Select(t => (t.Key.Side, t.Key.Next, Couriers: t.Value)).ToList();
        var strongestNext = possible.GroupBy(t => t.Side).ToDictionary(g => g.Key, g => Strongest(g).Next);
        var strongestPrevious = possible.GroupBy(t => t.Next).ToDictionary(g => g.Key, g => Strongest(g).Side);
        foreach (var (side, next) in strongestNext)
        {
            if (strongestPrevious[next] == side) (_next[side], _previous[next]) = (next, side);
        }
    }

    private bool GoesOn(int side, int next, int couriers) =>
        _flows.TryGetValue(side, out var from) && _flows.TryGetValue(next, out var to)
        && side >> 1 != next >> 1
        && couriers >= _options.LeastShare * Math.Max(from.Couriers, to.Couriers)
        && _lines.TurnDegrees(side, next) <= _options.SharpestTurnDegrees;

    private (int Side, int Next, int Couriers) Strongest(IEnumerable<(int Side, int Next, int Couriers)> turns) =>
        turns.OrderByDescending(t => t.Couriers).ThenBy(t => Math.Round(_lines.TurnDegrees(t.Side, t.Next))).ThenBy(t => t.Side).ThenBy(t => t.Next).First();

    private List<int> Follow(int side, HashSet<int> seen)
    {
        var chain = new List<int>();
        for (var at = side; seen.Add(at); at = _next[at])
        {
            chain.Add(at);
            if (!_next.ContainsKey(at)) break;
        }

        return chain;
    }

    private Corridor Create(List<int> chain)
    {
        var metres = chain.Sum(s => _lines.LengthMm(s) / 1000.0);
        var couriers = chain.Sum(s => _flows[s].Couriers * (_lines.LengthMm(s) / 1000.0)) / metres;
        return new Corridor(chain, _lines.Line(chain), metres, (int)Math.Round(couriers), HoursOf(chain, metres));
    }

    /// <summary>
    /// Means along a corridor of the edges that tell an hour, where they make up more than half of it. A mean of edges with nobody and others
    /// may be of fewer than any of them tells: too few for an answer.
    /// </summary>
    private HourlyCounts HoursOf(List<int> chain, double metres)
    {
        var hours = new int?[HourSlots.Count];
        for (var slot = 0; slot < hours.Length; slot++)
        {
            var (toldMetres, sum, least) = (0.0, 0.0, int.MaxValue);
            foreach (var side in chain)
            {
                if (_flows[side].Hours.Slots[slot] is not { } couriers) continue;
                toldMetres += _lines.LengthMm(side) / 1000.0;
                sum += couriers * (_lines.LengthMm(side) / 1000.0);
                if (couriers > 0) least = Math.Min(least, couriers);
            }

            if (2 * toldMetres <= metres) continue;
            var mean = (int)Math.Round(sum / toldMetres);
            hours[slot] = sum == 0 ? 0 : mean >= least ? mean : null;
        }

        return new HourlyCounts(hours);
    }
}
