namespace Map.Analysis.Routes.Branches.Search;

/// <summary>
/// Puts two neighbouring branches together and parts them anew where a random spanning tree is cut (DeFord, Duchin and Solomon, Recombination: A
/// Family of Markov Chains for Redistricting, 2021): both parts are contiguous by themselves, and a step goes further than any move of single units.
/// </summary>
internal sealed class Recombination(BranchModel model, BranchState state, Random random)
{
    /// <summary>So many of the best balanced cuts, and as many of the others, are compared by all that they cost.</summary>
    private const int ComparedCuts = 6;

    private const int Tries = 40;

    private readonly List<int> _tree = [];
    private readonly int[] _parent = new int[model.Units.Count];

    /// <summary>Parts two neighbours anew; null where no two were found that can be.</summary>
    public (int First, int Second)? TryStep()
    {
        for (var i = 0; i < Tries; i++)
        {
            var unit = random.Next(model.Units.Count);
            if (model.Neighbours[unit].Length == 0) continue;
            var (first, second) = (state.BranchOf[unit], state.BranchOf[model.Neighbours[unit][random.Next(model.Neighbours[unit].Length)]]);
            if (first == second) continue;
            GrowTree(unit, first, second);
            Part(first, second);
            return (first, second);
        }

        return null;
    }

    /// <summary>A random spanning tree of both branches, parents before children.</summary>
    private void GrowTree(int root, int first, int second)
    {
        _tree.Clear();
        var (open, isIn) = (new List<(int Unit, int Parent)> { (root, -1) }, new HashSet<int>());
        while (open.Count > 0)
        {
            var place = random.Next(open.Count);
            var (unit, parent) = open[place];
            (open[place], open[^1]) = (open[^1], open[place]);
            open.RemoveAt(open.Count - 1);
            if (!isIn.Add(unit)) continue;
            _tree.Add(unit);
            _parent[unit] = parent;
            foreach (var next in model.Neighbours[unit])
            {
                if ((state.BranchOf[next] == first || state.BranchOf[next] == second) && !isIn.Contains(next)) open.Add((next, unit));
            }
        }
    }

    private void Part(int first, int second)
    {
        var below = new Dictionary<int, long>();
        for (var i = _tree.Count - 1; i > 0; i--)
        {
            var unit = _tree[i];
            below[unit] = below.GetValueOrDefault(unit) + model.Couriers[unit];
            if (_parent[unit] >= 0) below[_parent[unit]] = below.GetValueOrDefault(_parent[unit]) + below[unit];
        }

        var half = (state.Couriers[first] + state.Couriers[second]) / 2;
        var (best, least) = (Now(), long.MaxValue);
        int[] cuts = [.. _tree.Skip(1).OrderBy(u => Math.Abs(below[u] - half))];
        random.Shuffle(cuts.AsSpan(Math.Min(ComparedCuts, cuts.Length)..));
        foreach (var cut in cuts.Take(2 * ComparedCuts))
        {
            if (!TryAssign(cut, first, second) || state.Cost >= least) continue;
            (best, least) = (Now(), state.Cost);
        }

        foreach (var (unit, branch) in best) MoveTo(unit, branch);
    }

    private List<(int Unit, int Branch)> Now() => [.. _tree.Select(u => (u, state.BranchOf[u]))];

    /// <summary>Gives what hangs below a cut to one branch and the rest to the other; false when two kept units would be in one.</summary>
    private bool TryAssign(int cut, int first, int second)
    {
        var below = new HashSet<int> { cut };
        foreach (var unit in _tree.Where(u => below.Contains(_parent[u]))) below.Add(unit);
        int[] kept = [.. _tree.Where(u => model.KeptBy[u] >= 0)];
        if (kept.Length == 2 && below.Contains(kept[0]) == below.Contains(kept[1])) return false;
        var (inside, outside) = kept.Length > 0 && below.Contains(kept[0]) != (state.BranchOf[kept[0]] == first) ? (second, first) : (first, second);
        foreach (var unit in _tree) MoveTo(unit, below.Contains(unit) ? inside : outside);
        return true;
    }

    private void MoveTo(int unit, int branch)
    {
        if (state.BranchOf[unit] != branch) state.Move(unit, branch);
    }
}
