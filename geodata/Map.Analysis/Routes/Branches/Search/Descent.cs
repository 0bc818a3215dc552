namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Moves units to branches that they touch, and swaps two, as long as that makes the partition cheaper and leaves every branch whole.</summary>
internal sealed class Descent(BranchModel model, BranchState state)
{
    /// <summary>With so many of its neighbours a unit is tried to be swapped; more are seldom better and always slower.</summary>
    private const int MostSwaps = 24;

    private readonly bool[] _isNew = new bool[state.BranchCount];

    /// <summary>Tries all units in and around some branches, and then around those that have changed, until nothing gets better.</summary>
    public void Run(IEnumerable<int> branches, CancellationToken cancel)
    {
        foreach (var branch in branches) _isNew[branch] = true;
        while (_isNew.Contains(true) && !cancel.IsCancellationRequested)
        {
            var isActive = (bool[])_isNew.Clone();
            Array.Clear(_isNew);
            for (var unit = 0; unit < model.Units.Count && !cancel.IsCancellationRequested; unit++)
            {
                if (model.KeptBy[unit] < 0 && IsAround(unit, isActive)) Improve(unit);
            }
        }
    }

    private bool IsAround(int unit, bool[] isActive)
    {
        if (isActive[state.BranchOf[unit]]) return true;
        foreach (var next in model.Neighbours[unit])
        {
            if (isActive[state.BranchOf[next]]) return true;
        }

        return false;
    }

    private void Improve(int unit)
    {
        var from = state.BranchOf[unit];
        var (best, least, around, leaving) = (-1, 0L, BranchesAround(unit), 0L);
        if (around.Count > 0) leaving = state.AnchorCostOfLeaving(unit);
        foreach (var to in around)
        {
            var cost = leaving + state.AnchorCostOfJoining(unit, to) + state.CourierCostOfMoving(unit, to);
            if (cost < least) (best, least) = (to, cost);
        }

        if (best >= 0 && state.MayLeave(unit))
        {
            state.Move(unit, best);
            (_isNew[from], _isNew[best]) = (true, true);
            return;
        }

        foreach (var to in around)
        {
            if (leaving + state.AnchorCostOfJoining(unit, to) is < 0 and var gain && TrySwap(unit, to, gain)) return;
        }
    }

    /// <summary>For one of the units that only the number of couriers keeps here, a neighbour that may come in its place.</summary>
    private bool TrySwap(int unit, int to, long gain)
    {
        var (from, tried) = (state.BranchOf[unit], 0);
        foreach (var other in model.Neighbours[unit])
        {
            if (state.BranchOf[other] != to || model.KeptBy[other] >= 0) continue;
            if (++tried > MostSwaps) return false;
            if (gain + state.AnchorCostOfLeaving(other) + state.AnchorCostOfJoining(other, from) >= 0) continue;
            var before = state.Cost;
            state.Move(unit, to);
            state.Move(other, from);
            if (state.Cost < before && state.IsContiguous(from) && state.IsContiguous(to))
            {
                (_isNew[from], _isNew[to]) = (true, true);
                return true;
            }

            state.Move(other, to);
            state.Move(unit, from);
        }

        return false;
    }

    private List<int> BranchesAround(int unit)
    {
        var (own, around) = (state.BranchOf[unit], new List<int>());
        foreach (var next in model.Neighbours[unit])
        {
            var branch = state.BranchOf[next];
            if (branch != own && !around.Contains(branch)) around.Add(branch);
        }

        return around;
    }
}
