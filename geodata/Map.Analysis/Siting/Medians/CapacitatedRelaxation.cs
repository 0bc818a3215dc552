namespace Map.Analysis.Siting.Medians;

/// <summary>
/// The Lagrangian relaxation of "everybody is served" where sites have capacities (Klincewicz and Luss 1986). For any μ by place,
///   L(μ) = Σ w_i·μ_i − Σ_j of open sites K_j − max over choices of Σ_j K_j,  K_j = max Σ_i f_i·(μ_i − t_ij), f_i ≤ w_i, Σ f_i ≤ capacity,
/// is at most the cost of every choice: each site serves those who would pay it most, as many as it can. Not for two threads at once.
/// </summary>
internal sealed class CapacitatedRelaxation
{
    private const double Deflection = 0.3;
    private const int Patience = 15;

    private readonly SitingProblem _problem;
    private readonly MedianModel _model;
    private readonly int[] _existing, _free;
    private readonly SiteSelection _selection;
    private readonly double[] _mu, _best, _direction, _missing, _values;
    private readonly double _ceiling;
    private readonly (double Gain, int Place)[] _payers;
    private int _freeCount;

    public CapacitatedRelaxation(SitingProblem problem, MedianModel model)
    {
        (_problem, _model, _selection) = (problem, model, new SiteSelection(model.Rules));
        _existing = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) == SiteState.Existing)];
        var places = problem.Matrix.PlaceCount;
        (_mu, _best, _direction, _missing, _payers) = (new double[places], new double[places], new double[places], new double[places], new (double, int)[places]);
        (_values, _free) = (new double[model.Sites.Length], new int[model.Sites.Length]);
        _ceiling = problem.UnreachedMs ?? double.PositiveInfinity;
    }

    public double Bound { get; private set; }

    public long Steps { get; private set; }

    public SiteSelection Selection => _selection;

    public ReadOnlySpan<int> Free => _free.AsSpan(0, _freeCount);

    public float[] CreateMultipliers() => Array.ConvertAll(_best, m => (float)m);

    /// <summary>Raises the bound of a part of all choices, until it exceeds the cutoff, steps are used up or the run has to stop.</summary>
    public void Raise(SiteDecisions decisions, float[] start, int steps, double target, double cutoff, SitingRun run)
    {
        Load(decisions, start);
        var (length, patience) = (1.0, Patience);
        for (var step = 0; step < steps && Bound <= cutoff && !(step > 0 && run.ShouldStop); step++, Steps++)
        {
            var isBetter = Evaluate(decisions) is var value && value > Bound;
            if (isBetter)
            {
                Bound = value;
                _mu.CopyTo(_best, 0);
                patience = Patience;
            }
            else if (--patience == 0)
            {
                (length, patience) = (length / 2, Patience);
                _best.CopyTo(_mu, 0);
                Array.Clear(_direction);
                continue;
            }

            if (!Move(length * (target - value + (0.005 * Math.Abs(target))))) break;
        }

        _best.CopyTo(_mu, 0);
        Evaluate(decisions);
    }

    private void Load(SiteDecisions decisions, float[] start)
    {
        for (var place = 0; place < _mu.Length; place++) _mu[place] = _best[place] = Math.Min(start[place], _ceiling);
        Array.Clear(_direction);
        (Bound, _freeCount) = (double.NegativeInfinity, 0);
        for (var site = 0; site < _values.Length; site++)
        {
            if (decisions[site] == SiteDecision.Free) _free[_freeCount++] = site;
        }
    }

    private double Evaluate(SiteDecisions decisions)
    {
        var value = 0.0;
        for (var place = 0; place < _mu.Length; place++)
        {
            _missing[place] = _problem.Weights[place];
            value += _missing[place] * _mu[place];
        }

        foreach (var site in _existing) value -= Serve(site, isOpen: true);
        for (var site = 0; site < _values.Length; site++)
        {
            if (decisions[site] == SiteDecision.Open) value -= Serve(_model.Sites[site], isOpen: true);
            else if (decisions[site] == SiteDecision.Free) _values[site] = -Serve(_model.Sites[site], isOpen: false);
        }

        value += _selection.Select(Free, _values, decisions.CountLeft, decisions.BudgetLeft);
        foreach (var site in _selection.Chosen) Serve(_model.Sites[site], isOpen: true);
        return value;
    }

    /// <summary>What those who would pay a site most pay it; takes them off the missing when it is open.</summary>
    private double Serve(int site, bool isOpen)
    {
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        var count = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var gain = _mu[places[i]] - times[i];
            if (gain > 0 && _problem.Weights[places[i]] > 0) _payers[count++] = (-gain, places[i]);
        }

        Array.Sort(_payers, 0, count);
        var (left, paid) = (_problem.CapacityOf(site), 0.0);
        for (var i = 0; i < count && left > 0; i++)
        {
            var served = Math.Min(left, _problem.Weights[_payers[i].Place]);
            if (isOpen) _missing[_payers[i].Place] -= served;
            paid -= served * _payers[i].Gain;
            left -= served;
        }

        return paid;
    }

    /// <summary>Returns false when nobody is missing and nobody served twice.</summary>
    private bool Move(double length)
    {
        var square = 0.0;
        for (var place = 0; place < _mu.Length; place++)
        {
            var turned = (Deflection * _missing[place]) + ((1 - Deflection) * _direction[place]);
            if (turned > 0 && _mu[place] >= _ceiling) turned = 0;
            _direction[place] = turned;
            square += turned * turned;
        }

        if (square <= 1e-12) return false;
        for (var place = 0; place < _mu.Length; place++) _mu[place] = Math.Min(_mu[place] + (length / square * _direction[place]), _ceiling);
        return true;
    }
}
