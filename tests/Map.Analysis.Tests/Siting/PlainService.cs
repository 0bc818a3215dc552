using Map.Analysis.Siting;

namespace Map.Analysis.Tests.Siting;

/// <summary>
/// Whom open sites with capacities serve at best, floors first: flow that is improved along any profitable cycle of its residual
/// network, found by Bellman and Ford's rounds, until there is none (Klein 1967).
/// </summary>
internal sealed class PlainService
{
    private const double FloorBonus = 1000, Least = 1e-9;

    private readonly List<(int From, int To, double Profit)> _arcs = [];
    private readonly List<double> _room = [];
    private int _nodes;

    public static (double Worth, double People, double[] ByGroup) Compute(SitingProblem problem, HashSet<int> open)
    {
        var (flow, groups, places) = (new PlainService(), problem.Floors?.Count ?? 0, problem.Matrix.PlaceCount);
        int Group(int g) => 1 + g;
        int Place(int p) => 1 + groups + p;
        int Site(int s) => 1 + groups + places + s;
        flow._nodes = Site(problem.Matrix.SiteCount);
        // A circulation through node 0, which is source and sink.
        var floors = new List<int>();
        for (var g = 0; g < groups; g++)
        {
            var all = Enumerable.Range(0, places).Where(p => problem.Groups![p] == g).Sum(p => problem.Weights[p]);
            floors.Add(flow.Add(0, Group(g), problem.Floors![g] * all, FloorBonus));
            flow.Add(0, Group(g), all - (problem.Floors[g] * all), 0);
        }

        var (demands, services) = (new List<int>(), new List<(int Arc, double Worth)>());
        for (var p = 0; p < places; p++)
        {
            var last = open.Select(s => BruteForce.Worth(problem, s, p)).OrderDescending().ElementAtOrDefault(problem.Times - 1);
            if (last == 0) continue;
            demands.Add(flow.Add(groups > 0 && problem.Groups![p] >= 0 ? Group(problem.Groups[p]) : 0, Place(p), problem.Weights[p], 0));
            foreach (var s in open.Where(s => BruteForce.Worth(problem, s, p) > 0))
            {
                var worth = problem.Objective == SitingObjective.SetCover ? 1 : Math.Min(last, BruteForce.Worth(problem, s, p));
                services.Add((flow.Add(Place(p), Site(s), problem.Weights[p], worth), worth));
            }
        }

        foreach (var s in open) flow.Add(Site(s), 0, Math.Min(problem.CapacityOf(s), 1e9), 0);
        flow.Improve();
        var byGroup = floors.Select(f => flow.FlowOf(f) + flow.FlowOf(f + 2)).ToArray();
        return (services.Sum(s => s.Worth * flow.FlowOf(s.Arc)), demands.Sum(flow.FlowOf), byGroup);
    }

    private int Add(int from, int to, double capacity, double profit)
    {
        _arcs.Add((from, to, profit));
        _room.Add(capacity);
        _arcs.Add((to, from, -profit));
        _room.Add(0);
        return _arcs.Count - 2;
    }

    private double FlowOf(int arc) => _room[arc ^ 1];

    private void Improve()
    {
        while (FindCycle() is { } cycle)
        {
            var amount = cycle.Min(a => _room[a]);
            foreach (var arc in cycle)
            {
                _room[arc] -= amount;
                _room[arc ^ 1] += amount;
            }
        }
    }

    private List<int>? FindCycle()
    {
        var (best, via, last) = (new double[_nodes], Enumerable.Repeat(-1, _nodes).ToArray(), -1);
        for (var round = 0; round <= _nodes; round++)
        {
            last = -1;
            for (var arc = 0; arc < _arcs.Count; arc++)
            {
                var (from, to, profit) = _arcs[arc];
                if (_room[arc] <= Least || best[from] + profit <= best[to] + Least) continue;
                (best[to], via[to], last) = (best[from] + profit, arc, to);
            }

            if (last < 0) return null;
        }

        // So many steps back lead into the cycle.
        for (var i = 0; i < _nodes; i++) last = _arcs[via[last]].From;
        var cycle = new List<int>();
        for (var node = last; cycle.Count == 0 || node != last; node = _arcs[via[node]].From) cycle.Add(via[node]);
        return cycle;
    }
}
