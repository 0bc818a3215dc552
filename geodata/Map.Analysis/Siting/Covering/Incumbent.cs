namespace Map.Analysis.Siting.Covering;

/// <summary>The best choice so far, and what it takes to beat it.</summary>
internal sealed class Incumbent(CoverModel model, CapacityBound? capacities, SitingRun run)
{
    /// <summary>Of the objective: bounds nearer than this to it are taken as reached, because sums of fractions round.</summary>
    private const double Rounding = 1e-10;

    private readonly CoverState _state = new(model);

    /// <summary>The chosen sites; null as long as no choice keeps all limits.</summary>
    public int[]? Sites { get; private set; }

    public double Value { get; private set; } = double.NegativeInfinity;

    /// <summary>A bound, lowered to the next value that an objective can have.</summary>
    public double Lower(double bound) => model.Grain > 0 ? model.Base + Math.Floor(bound - model.Base) : bound;

    /// <summary>Whether nothing below this bound is worth looking for.</summary>
    public bool IsEnough(double bound) => Sites is null
        ? bound < Worst - (Rounding * Math.Abs(Worst))
        : Lower(bound) <= Value + (Math.Max(Rounding, run.Options.Gap) * Math.Abs(Value));

    /// <summary>No choice is worse: a bound below it means that no choice keeps all limits.</summary>
    public double Worst { get; } = model.Base - model.Prices.Sum();

    /// <summary>Takes a choice if it keeps all limits and is better.</summary>
    public bool Offer(ReadOnlySpan<int> sites)
    {
        _state.Set(sites);
        if (_state.Deficit > 0 || _state.Count > model.Count || _state.Cost > model.Budget || IsTooNear(sites)) return false;
        double? value = capacities is null ? _state.Value : _state.Value <= Value ? null : capacities.ValueOf(sites);
        if (!(value > Value)) return false;
        (Sites, Value) = (sites.ToArray(), value.Value);
        return true;
    }

    private bool IsTooNear(ReadOnlySpan<int> sites)
    {
        foreach (var site in sites)
        {
            if (!_state.IsFarEnough(site)) return true;
        }

        return false;
    }
}
