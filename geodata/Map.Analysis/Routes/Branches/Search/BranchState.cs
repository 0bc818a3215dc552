namespace Map.Analysis.Routes.Branches.Search;

/// <summary>A partition of units into branches, with what it costs, kept up while units move.</summary>
internal sealed class BranchState
{
    private readonly BranchModel _model;
    private readonly CourierCost _courierCost;
    private readonly AnchorSums[] _anchors;
    private readonly bool[] _isKept;
    private readonly int[] _seen;
    private readonly Stack<int> _open = new();
    private int _round;

    public BranchState(BranchModel model, IReadOnlyList<Affinity> affinities, CourierCost courierCost, bool[] isKept)
    {
        (_model, _courierCost, _isKept) = (model, courierCost, isKept);
        _anchors = [.. affinities.Select(a => new AnchorSums(a, isKept.Length))];
        (Couriers, UnitCount) = (new long[isKept.Length], new int[isKept.Length]);
        BranchOf = new int[model.Units.Count];
        Array.Fill(BranchOf, -1);
        _seen = new int[model.Units.Count];
        for (var b = 0; b < isKept.Length; b++) Cost += courierCost.Of(0, isKept[b]);
    }

    /// <summary>By unit its branch; -1 for one that is in none yet.</summary>
    public int[] BranchOf { get; }

    public long[] Couriers { get; }

    public int[] UnitCount { get; }

    public int BranchCount => UnitCount.Length;

    /// <summary>The objective, in millionths of a courier; units in no branch cost nothing.</summary>
    public long Cost { get; private set; }

    /// <summary>By how much the cost grows when a unit comes to a branch.</summary>
    public long CostOfMoving(int unit, int to) => AnchorCostOfLeaving(unit) + AnchorCostOfJoining(unit, to) + CourierCostOfMoving(unit, to);

    /// <summary>The part of it by which the branch that a unit leaves gets cheaper, below 0 or 0; couriers are not counted.</summary>
    public long AnchorCostOfLeaving(int unit)
    {
        var (cost, from) = (0L, BranchOf[unit]);
        if (from < 0) return 0;
        foreach (var anchors in _anchors) cost += anchors.CostOfRemoving(unit, from);
        return cost;
    }

    /// <summary>The part of it by which the branch to which a unit comes gets dearer; couriers are not counted.</summary>
    public long AnchorCostOfJoining(int unit, int to)
    {
        var cost = 0L;
        foreach (var anchors in _anchors) cost += anchors.CostOfAdding(unit, to);
        return cost;
    }

    public void Move(int unit, int to)
    {
        var from = BranchOf[unit];
        Cost += CostOfMoving(unit, to);
        foreach (var anchors in _anchors)
        {
            if (from >= 0) anchors.Take(unit, from);
            anchors.Put(unit, to);
        }

        if (from >= 0)
        {
            Couriers[from] -= _model.Couriers[unit];
            UnitCount[from]--;
        }

        Couriers[to] += _model.Couriers[unit];
        UnitCount[to]++;
        BranchOf[unit] = to;
    }

    /// <summary>Whether a branch stays whole, and one, when a unit leaves it.</summary>
    public bool MayLeave(int unit)
    {
        var branch = BranchOf[unit];
        if (_model.KeptBy[unit] >= 0 || UnitCount[branch] == 1) return false;
        var start = -1;
        foreach (var next in _model.Neighbours[unit])
        {
            if (BranchOf[next] == branch) start = next;
        }

        return start >= 0 && Reach(start, branch, without: unit) == UnitCount[branch] - 1;
    }

    /// <summary>Whether all units of a branch are joined through each other.</summary>
    public bool IsContiguous(int branch) => UnitCount[branch] > 0 && Reach(Array.IndexOf(BranchOf, branch), branch, without: -1) == UnitCount[branch];

    /// <summary>The part of it that is about how many couriers both branches have.</summary>
    public long CourierCostOfMoving(int unit, int to)
    {
        var (couriers, from) = (_model.Couriers[unit], BranchOf[unit]);
        var cost = Of(to, Couriers[to] + couriers) - Of(to, Couriers[to]);
        return from < 0 ? cost : cost + Of(from, Couriers[from] - couriers) - Of(from, Couriers[from]);
    }

    private long Of(int branch, long couriers) => _courierCost.Of(couriers, _isKept[branch]);

    private int Reach(int start, int branch, int without)
    {
        _round++;
        if (without >= 0) _seen[without] = _round;
        _seen[start] = _round;
        _open.Push(start);
        var reached = 0;
        while (_open.TryPop(out var at))
        {
            reached++;
            foreach (var next in _model.Neighbours[at])
            {
                if (_seen[next] == _round || BranchOf[next] != branch) continue;
                _seen[next] = _round;
                _open.Push(next);
            }
        }

        return reached;
    }
}
