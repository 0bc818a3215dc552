namespace Map.Analysis.Siting.Medians;

/// <summary>
/// The relaxed choice of sites: min Σ v_j over at most one site of a clique, at most as many sites as the count leaves, and the
/// budget priced by μ ≥ 0, with v_j + μ·cost_j in the place of v_j and −μ·budget added. Any μ gives a bound; the best one is that
/// of the linear relaxation. Not for two threads at once.
/// </summary>
internal sealed class SiteSelection(SiteRules rules)
{
    private const int MaxPrices = 16;

    private readonly double[] _reduced = new double[rules.SiteCount];
    private readonly double[] _runnerUp = new double[rules.SiteCount];
    private readonly int[] _best = new int[rules.SiteCount];
    private readonly int[] _picked = new int[rules.SiteCount];
    private readonly double[] _keys = new double[rules.SiteCount];
    private double _price, _last, _next, _cost;
    private int _candidates;

    /// <summary>The chosen sites, in no order.</summary>
    public ReadOnlySpan<int> Chosen => _picked.AsSpan(0, ChosenCount);

    public int ChosenCount { get; private set; }

    /// <summary>By site whether it is chosen.</summary>
    public bool[] IsChosen { get; } = new bool[rules.SiteCount];

    /// <summary>Chooses; returns the least value.</summary>
    /// <param name="free">The sites to choose from.</param>
    /// <param name="values">By site its value, 0 or less.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="budget">What they may cost; infinite: no limit.</param>
    public double Select(ReadOnlySpan<int> free, double[] values, int count, double budget)
    {
        if (double.IsPositiveInfinity(budget)) return SelectAt(0, free, values, count, 0);
        var unpriced = SelectAt(0, free, values, count, budget);
        if (_cost <= budget) return unpriced;
        return SelectAt(FindPrice(unpriced, free, values, count, budget), free, values, count, budget);
    }

    /// <summary>By how much the value rises at least when a free site must be chosen.</summary>
    public double RiseIfOpen(int site)
    {
        if (IsChosen[site]) return 0;
        var rival = _best[rules.Cliques[site]];
        return _reduced[site] - (rival >= 0 && IsChosen[rival] ? _reduced[rival] : _last);
    }

    /// <summary>By how much the value rises at least when a free site must not be chosen.</summary>
    public double RiseIfClosed(int site) =>
        IsChosen[site] ? Math.Min(_runnerUp[rules.Cliques[site]], _next) - _reduced[site] : 0;

    /// <summary>The tangents of a low price, at which the choice is too dear, and of a high one, at which it is not, meet at the next price.</summary>
    private double FindPrice(double unpriced, ReadOnlySpan<int> free, double[] values, int count, double budget)
    {
        var (low, lowValue, lowSlope) = (0.0, unpriced, _cost - budget);
        var (high, highValue, highSlope) = (double.PositiveInfinity, 0.0, 0.0);
        var (best, bestValue) = (0.0, unpriced);
        var price = _price > 0 ? _price : -unpriced / Math.Max(_cost, double.Epsilon);
        for (var step = 0; step < MaxPrices; step++)
        {
            var value = SelectAt(price, free, values, count, budget);
            if (value > bestValue) (best, bestValue) = (price, value);
            if (_cost > budget) (low, lowValue, lowSlope) = (price, value, _cost - budget);
            else (high, highValue, highSlope) = (price, value, _cost - budget);
            if (double.IsPositiveInfinity(high))
            {
                price *= 2;
                continue;
            }

            var next = (highValue - lowValue + (lowSlope * low) - (highSlope * high)) / (lowSlope - highSlope);
            if (!(next > low && next < high) || lowValue + (lowSlope * (next - low)) - bestValue <= 1e-9 * Math.Abs(bestValue)) break;
            price = next;
        }

        return _price = best;
    }

    private double SelectAt(double price, ReadOnlySpan<int> free, double[] values, int count, double budget)
    {
        foreach (var site in Chosen) IsChosen[site] = false;
        CollectBestOfCliques(price, free, values);
        KeepLeast(count);
        var value = -price * budget;
        _cost = 0;
        foreach (var site in Chosen)
        {
            IsChosen[site] = true;
            value += _reduced[site];
            _cost += rules.CostOf(site);
        }

        return value;
    }

    private void CollectBestOfCliques(double price, ReadOnlySpan<int> free, double[] values)
    {
        var cliques = rules.Cliques;
        foreach (var site in free) (_best[cliques[site]], _runnerUp[cliques[site]]) = (-1, 0);
        foreach (var site in free)
        {
            var reduced = _reduced[site] = values[site] + (price * rules.CostOf(site));
            if (reduced >= 0) continue;
            var clique = cliques[site];
            var rival = _best[clique];
            if (rival < 0) _best[clique] = site;
            else if (reduced < _reduced[rival]) (_best[clique], _runnerUp[clique]) = (site, _reduced[rival]);
            else _runnerUp[clique] = Math.Min(_runnerUp[clique], reduced);
        }

        _candidates = 0;
        foreach (var site in free)
        {
            if (_best[cliques[site]] != site) continue;
            (_picked[_candidates], _keys[_candidates]) = (site, _reduced[site]);
            _candidates++;
        }
    }

    /// <summary>Brings the least to the front, and tells the last that is chosen and the first that is not.</summary>
    private void KeepLeast(int count)
    {
        ChosenCount = Math.Min(count, _candidates);
        (_last, _next) = (0, 0);
        if (_candidates < count || count == 0) return;
        if (_candidates > count)
        {
            LeastFirst.Arrange(_keys.AsSpan(0, _candidates), _picked.AsSpan(0, _candidates), count);
            for (var i = count; i < _candidates; i++) _next = Math.Min(_next, _keys[i]);
        }

        _last = double.NegativeInfinity;
        for (var i = 0; i < count; i++) _last = Math.Max(_last, _keys[i]);
    }
}
