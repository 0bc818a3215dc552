namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Finds the best choice of a model and proves it: bounds by <see cref="DualAscent"/>, of the open parts always the one that promises
/// most is divided, by whether a site is chosen that the relaxation is undecided about; sites that can't be in, or out of, a better
/// choice by their gain alone are decided at once.
/// </summary>
internal sealed class BranchAndBound
{
    private const int RootIterations = 3000, NodeIterations = 60, ImprovementsPerPlan = 25, NodesPerShake = 8, Shakes = 16;

    /// <summary>Parts beyond so many prices share those of the part that they come from: 1 GB.</summary>
    private const long MostPrices = 250_000_000;

    private readonly CoverModel _model;
    private readonly SitingRun _run;
    private readonly Incumbent _incumbent;
    private readonly Relaxation _relaxation;
    private readonly DualAscent _ascent;
    private readonly Improver _improver;
    private readonly CapacityBound? _capacities;
    private readonly PriorityQueue<BranchNode, (double, long)> _open = new();
    private readonly Propagation _propagation;
    private long _created, _improved;
    private bool _isDiving = true;

    // The highest bound among parts that were not looked into because they are near enough.
    private double _settled = double.NegativeInfinity;

    public BranchAndBound(CoverModel model, Incumbent incumbent, Improver improver, CapacityBound? capacities, SitingRun run)
    {
        (_model, _incumbent, _improver, _capacities, _run) = (model, incumbent, improver, capacities, run);
        _relaxation = new Relaxation(model, run.Threads);
        _ascent = new DualAscent(model, _relaxation, run);
        _propagation = new Propagation(model);
    }

    /// <summary>No choice is better.</summary>
    public double Bound { get; private set; } = double.PositiveInfinity;

    public void Run()
    {
        Enter(new sbyte[_model.SiteCount], double.PositiveInfinity, Multipliers.CreateFirst(_model), isRoot: true);
        UpdateBound();
        while (!_run.ShouldStop && !_incumbent.IsEnough(Bound) && _open.TryDequeue(out var node, out _))
        {
            Branch(node);
            if (_run.Nodes % NodesPerShake == 0) _improver.Shake(Shakes);
            UpdateBound();
        }
    }

    private void Branch(BranchNode node)
    {
        if (_incumbent.IsEnough(node.Bound))
        {
            Settle(node.Bound);
            return;
        }

        _run.Nodes++;
        foreach (var decision in (ReadOnlySpan<sbyte>)[-1, 1])
        {
            var fixes = (sbyte[])node.Fixes.Clone();
            fixes[node.Site] = decision;
            Enter(fixes, node.Bound, node.Prices);
        }
    }

    /// <summary>Bounds a part of the choices and keeps it for later, unless it is settled.</summary>
    private void Enter(sbyte[] fixes, double bound, Multipliers prices, bool isRoot = false)
    {
        if (!_propagation.Apply(fixes) || !LimitByCapacity(fixes, ref bound)) return;
        var own = prices.Copy();
        if (isRoot) bound = Math.Min(bound, Ascend(own, fixes, AscentPace.Bold, RootIterations));
        if (!_incumbent.IsEnough(bound)) bound = Math.Min(bound, Ascend(own, fixes, AscentPace.Careful, isRoot ? RootIterations : NodeIterations));
        if (!_propagation.Apply(fixes)) return;
        if (_incumbent.IsEnough(bound)) Settle(bound);
        else if (Array.IndexOf(fixes, (sbyte)0) < 0) _incumbent.Offer(Chosen(fixes, 1));
        else Push(new BranchNode(fixes, bound, _created * (long)_model.PriceCount < MostPrices ? own : prices, Undecided(fixes)));
    }

    private double Ascend(Multipliers prices, sbyte[] fixes, AscentPace pace, int iterations) =>
        _ascent.Run(prices, fixes, Target, pace, iterations, _incumbent.IsEnough, now => OnImproved(fixes, now));

    private bool LimitByCapacity(sbyte[] fixes, ref double bound)
    {
        if (_capacities is null) return true;
        if (_capacities.BoundOf(fixes) is not { } limit) return false;
        bound = Math.Min(bound, limit);
        return true;
    }

    /// <summary>What the bound has to come down to.</summary>
    private double Target => _incumbent.Sites is null ? _incumbent.Worst : _incumbent.Value;

    private void OnImproved(sbyte[] fixes, double bound)
    {
        if (_run.Nodes == 0) Bound = Math.Min(Bound, Math.Max(_incumbent.Value, Math.Max(_settled, _incumbent.Lower(bound))));
        if (_improved++ % ImprovementsPerPlan == 0) Improve();
        if (_incumbent.Sites is not null) FixByGain(fixes, bound);
    }

    /// <summary>Makes a plan of what the relaxation chooses.</summary>
    private void Improve()
    {
        var chosen = Enumerable.Range(0, _model.SiteCount).Where(s => _relaxation.Selected[s]).OrderByDescending(s => _relaxation.Gains[s]).ThenBy(s => s).ToArray();
        if (_improver.Improve(chosen) || _run.Nodes == 0) Report();
    }

    /// <summary>Decides sites whose joining, or leaving, alone puts the bound out of interest.</summary>
    private void FixByGain(sbyte[] fixes, double bound)
    {
        for (var site = 0; site < fixes.Length; site++)
        {
            if (fixes[site] != 0) continue;
            var (gain, isSelected) = (_relaxation.Gains[site], _relaxation.Selected[site]);
            var otherwise = isSelected ? bound - gain + _relaxation.MostUnselected : bound + gain - _relaxation.LeastSelected;
            if (!_incumbent.IsEnough(otherwise)) continue;
            Settle(otherwise);
            fixes[site] = (sbyte)(isSelected ? 1 : -1);
        }
    }

    /// <summary>The free site about which the relaxation is most undecided.</summary>
    private int Undecided(sbyte[] fixes)
    {
        var (best, most) = (-1, -1.0);
        for (var site = 0; site < fixes.Length; site++)
        {
            if (fixes[site] != 0) continue;
            var doubt = Math.Min(_ascent.Frequency[site], 1 - _ascent.Frequency[site]);
            if (doubt > most) (best, most) = (site, doubt);
        }

        return best;
    }

    /// <summary>As long as there is no plan, what was last made is looked into first, else what promises most.</summary>
    private void Push(BranchNode node)
    {
        _created++;
        if (_isDiving && _incumbent.Sites is not null) SortByBound();
        _open.Enqueue(node, _isDiving ? (-_created, 0) : (-node.Bound, _created));
    }

    private void SortByBound()
    {
        _isDiving = false;
        var nodes = _open.UnorderedItems.OrderBy(n => n.Priority).Select(n => n.Element).ToList();
        _open.Clear();
        foreach (var node in nodes) _open.Enqueue(node, (-node.Bound, ++_created));
    }

    private void Settle(double bound) => _settled = Math.Max(_settled, _incumbent.Lower(bound));

    /// <summary>Of the parts that are open or settled; not to be called while one is in work.</summary>
    private void UpdateBound()
    {
        if (_isDiving && _incumbent.Sites is not null) SortByBound();
        var open = _open.Count == 0 ? double.NegativeInfinity : _isDiving ? _open.UnorderedItems.Max(n => n.Element.Bound) : _open.Peek().Bound;
        var bound = Math.Max(_incumbent.Value, Math.Max(_settled, _incumbent.Lower(open)));
        Bound = Math.Min(Bound, bound);
        Report();
    }

    private void Report() => _run.Report(_run.Nodes == 0 ? SitingPhase.Bounding : SitingPhase.Branching, _incumbent.Sites is null ? null : _model.ToProblem(_incumbent.Value), double.IsFinite(Bound) ? _model.ToProblem(Bound) : null);

    private static int[] Chosen(sbyte[] fixes, sbyte decision) => [.. Enumerable.Range(0, fixes.Length).Where(s => fixes[s] == decision)];
}
