namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Gives new branches that have too few members in the end to the neighbour where that costs least: there are fewer branches then.</summary>
internal static class SmallBranches
{
    public static void Merge(BranchModel model, BranchState state, BranchOptions options)
    {
        while (FindSmall(model, state, options) is { } small)
        {
            int[] units = [.. Enumerable.Range(0, model.Units.Count).Where(u => state.BranchOf[u] == small)];
            var neighbours = units.SelectMany(u => model.Neighbours[u]).Select(n => state.BranchOf[n]).Where(b => b != small).Distinct().Order().ToList();
            if (neighbours.Count == 0) return;
            var best = neighbours.MinBy(to => CostAfter(state, units, small, to));
            foreach (var unit in units) state.Move(unit, best);
        }
    }

    private static int? FindSmall(BranchModel model, BranchState state, BranchOptions options)
    {
        var isKept = new bool[state.BranchCount];
        for (var unit = 0; unit < model.Units.Count; unit++) isKept[state.BranchOf[unit]] |= model.KeptBy[unit] >= 0;
        for (var branch = 0; branch < state.BranchCount; branch++)
        {
            if (!isKept[branch] && state.UnitCount[branch] > 0 && state.Couriers[branch] < options.LeastCouriers) return branch;
        }

        return null;
    }

    private static long CostAfter(BranchState state, int[] units, int from, int to)
    {
        foreach (var unit in units) state.Move(unit, to);
        var cost = state.Cost;
        foreach (var unit in units) state.Move(unit, from);
        return cost;
    }
}
