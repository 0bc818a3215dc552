namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Finds prices that make the bound of a <see cref="Relaxation"/> tight, by the volume algorithm (Barahona and Anbil 2000): a
/// subgradient method whose direction is an average of those seen, and whose averages approach a solution of the linear relaxation,
/// which tells where to branch. A step moves each price in proportion to what its row is worth.
/// </summary>
internal sealed class DualAscent
{
    private const double LeastFactor = 1e-4, MostFactor = 2, LeastAlpha = 1e-3;
    private const int AlphaInterval = 100;

    private readonly CoverModel _model;
    private readonly SitingRun _run;
    private readonly double _scale;
    private readonly double[] _pace;
    private readonly double[] _groupPace;
    private readonly double _totalPace, _budgetPace;
    private readonly int[] _hits;

    // How far rows, floors and the budget are from being kept, now and on average.
    private readonly Multipliers _excess, _average;
    private readonly Multipliers _trial;
    private readonly double[] _frequency;
    private readonly float[] _least;

    // The most for a row that has to be covered: twice what all sites cost. No plan costs more, and sums stay finite.
    private readonly float _mostNeeded;
    private sbyte[] _fixes = [];

    public DualAscent(CoverModel model, Relaxation relaxation, SitingRun run)
    {
        (_model, Relaxation, _run) = (model, relaxation, run);
        (_hits, _frequency) = (new int[model.RowCount], new double[model.SiteCount]);
        (_excess, _average, _trial) = (Create(), Create(), Create());
        _mostNeeded = (float)(2 * model.Prices.Sum()) + 1;
        _least = new float[model.Needs.Append(1).Max()];
        var people = Math.Max(model.People.Sum(), double.Epsilon);
        _scale = Math.Max(model.Rewards.Sum(), model.Prices.Sum() > 0 ? model.Prices.Average() * Math.Min(model.SiteCount, 10) : 0);
        if (_scale == 0) _scale = 1;
        var perRow = model.IsEveryRowNeeded || people <= double.Epsilon;
        _pace = [.. model.People.Select((p, r) => Math.Max(model.Rewards[r], perRow ? _scale / model.RowCount : _scale * p / people))];
        var groups = new double[model.Missing.Length];
        for (var row = 0; row < model.RowCount; row++)
        {
            if (model.Groups[row] >= 0) groups[model.Groups[row]] += model.People[row];
        }

        _groupPace = [.. groups.Select((g, i) => g > 0 && model.Missing[i] > 0 ? _scale / (people * g) : 0)];
        _totalPace = model.MissingInTotal > 0 && !model.IsEveryRowNeeded ? _scale / (people * people) : 0;
        _budgetPace = model.HasBudget ? _scale / Math.Max(model.Budget * model.Budget, double.Epsilon) : 0;
    }

    public Relaxation Relaxation { get; }

    /// <summary>By site how often the relaxation chose it of late, 0 to 1: near to the linear relaxation's solution.</summary>
    public double[] Frequency => _frequency;

    private Multipliers Create() => new(_model);

    /// <summary>Improves prices in place.</summary>
    /// <param name="best">The prices to start from; in the end the best seen.</param>
    /// <param name="fixes">What is decided.</param>
    /// <param name="target">An objective that can be had; the bound approaches it.</param>
    /// <param name="pace">How boldly it steps.</param>
    /// <param name="iterations">The most steps.</param>
    /// <param name="isEnough">Whether a bound is tight enough to stop.</param>
    /// <param name="onImproved">Is called with the relaxation solved at each better bound.</param>
    /// <returns>The best bound.</returns>
    public double Run(Multipliers best, sbyte[] fixes, double target, AscentPace pace, int iterations, Func<double, bool> isEnough, Action<double>? onImproved = null)
    {
        _fixes = fixes;
        var (factor, alphaMost, reds, checkpoint) = (pace.Factor, pace.Alpha, 0, double.PositiveInfinity);
        var bound = Relaxation.Solve(best, fixes);
        _run.Iterations++;
        onImproved?.Invoke(bound);
        Measure(best);
        _average.CopyFrom(_excess);
        for (var s = 0; s < _frequency.Length; s++) _frequency[s] = Relaxation.Selected[s] ? 1 : 0;
        for (var i = 1; i < iterations && factor > LeastFactor && !isEnough(bound) && !_run.ShouldStop; i++)
        {
            var norm = Square(best);
            if (norm <= 0) break;
            Step(best, factor * Math.Max(bound - target, Math.Abs(bound) * 1e-6) / norm);
            var now = Relaxation.Solve(_trial, fixes);
            _run.Iterations++;
            Measure(_trial);
            var along = Average(AlphaOf(alphaMost));
            if (now < bound)
            {
                (bound, reds) = (now, 0);
                best.CopyFrom(_trial);
                onImproved?.Invoke(bound);
                if (along > 0) factor = Math.Min(MostFactor, factor * 1.1);
            }
            else if (++reds >= pace.Failures) (factor, reds) = (factor * 0.66, 0);

            if (i % AlphaInterval != 0) continue;
            if (checkpoint - bound < 0.01 * Math.Abs(bound - target)) alphaMost = Math.Max(LeastAlpha, alphaMost / 2);
            checkpoint = bound;
        }

        return bound;
    }

    /// <summary>Moves from the best prices along the average excess.</summary>
    private void Step(Multipliers best, double length)
    {
        for (var group = 0; group < _groupPace.Length; group++)
            _trial.Groups[group] = (float)Math.Max(0, best.Groups[group] + (length * _groupPace[group] * _average.Groups[group]));
        _trial.Total = (float)Math.Max(0, best.Total + (length * _totalPace * _average.Total));
        _trial.Budget = (float)Math.Max(0, best.Budget + (length * _budgetPace * _average.Budget));
        var (from, to, along) = (best.Rows, _trial.Rows, _average.Rows);
        for (var row = 0; row < _pace.Length; row++)
        {
            var (most, pace, prices) = (MostPrice(row, _trial), length * _pace[row], _model.PricesOf(row));
            for (var i = prices.Start.Value; i < prices.End.Value; i++) to[i] = Math.Clamp(from[i] + (float)(pace * along[i]), 0, most);
        }
    }

    /// <summary>Above it the row is not taken, and a higher price bounds worse.</summary>
    private float MostPrice(int row, Multipliers at) => _model.IsEveryRowNeeded ? _mostNeeded
        : (float)(Relaxation.RewardOf(row, at) / (_model.NeedsSeveral ? 1 : _model.Needs[row]));

    /// <summary>How far the solved relaxation is from keeping what has a price.</summary>
    private void Measure(Multipliers at)
    {
        Array.Clear(_hits);
        var cost = 0.0;
        for (var site = 0; site < _frequency.Length; site++)
        {
            if (!Relaxation.Selected[site]) continue;
            cost += _model.Costs[site];
            foreach (var row in _model.RowsOfSite[site]) _hits[row]++;
        }

        for (var group = 0; group < _groupPace.Length; group++) _excess.Groups[group] = (float)_model.Missing[group];
        var covered = 0.0;
        for (var row = 0; row < _hits.Length; row++) covered += MeasureRow(row, at);
        _excess.Total = (float)(_model.MissingInTotal - covered);
        _excess.Budget = _model.HasBudget ? (float)(cost - _model.Budget) : 0;
    }

    /// <summary>Sets the excess of a row; the people that it covers.</summary>
    private double MeasureRow(int row, Multipliers at)
    {
        var taken = _model.NeedsSeveral ? MeasureEntries(row, at) : MeasureWhole(row, at);
        var people = taken * _model.People[row];
        if (_model.Groups[row] >= 0) _excess.Groups[_model.Groups[row]] -= (float)people;
        return people;
    }

    private float MeasureWhole(int row, Multipliers at)
    {
        var (need, hits) = (_model.Needs[row], _hits[row]);
        // At the most that it may cost a row may be taken in any part.
        var taken = at.Rows[row] < MostPrice(row, at) ? 1f : Math.Min(1f, (float)hits / need);
        _excess.Rows[row] = (need * taken) - hits;
        return taken;
    }

    /// <summary>A row that is taken uses its cheapest entries; those of the price up to which it has to go share the rest.</summary>
    private float MeasureEntries(int row, Multipliers at)
    {
        var least = _least.AsSpan(0, _model.Needs[row]);
        Relaxation.LeastPrices(row, at, _fixes, least);
        var cost = 0.0;
        foreach (var price in least) cost += price;
        var taken = _model.IsEveryRowNeeded || cost < Relaxation.RewardOf(row, at) ? 1f : 0f;
        var sites = _model.SitesOfRow[row];
        var prices = at.Rows.AsSpan(_model.PricesOf(row));
        var excess = _excess.Rows.AsSpan(_model.PricesOf(row));
        var (below, equal) = (0, 0);
        for (var i = 0; i < sites.Length; i++)
        {
            if (_fixes[sites[i]] < 0) continue;
            if (prices[i] < least[^1]) below++;
            else if (prices[i] == least[^1]) equal++;
        }

        var part = equal == 0 ? 0 : (float)(least.Length - below) / equal;
        for (var i = 0; i < sites.Length; i++)
        {
            var used = _fixes[sites[i]] < 0 || prices[i] > least[^1] ? 0 : prices[i] < least[^1] ? 1 : part;
            excess[i] = (taken * used) - (Relaxation.Selected[sites[i]] ? 1 : 0);
        }

        return taken;
    }

    /// <summary>The length of an excess, as far as prices can follow it from where they are.</summary>
    private double Square(Multipliers best)
    {
        var sum = (_totalPace * _average.Total * _average.Total) + (_budgetPace * _average.Budget * _average.Budget);
        for (var group = 0; group < _groupPace.Length; group++) sum += _groupPace[group] * _average.Groups[group] * _average.Groups[group];
        var along = _average.Rows;
        for (var row = 0; row < _pace.Length; row++)
        {
            var (most, prices) = (MostPrice(row, best), _model.PricesOf(row));
            for (var i = prices.Start.Value; i < prices.End.Value; i++)
            {
                if (along[i] > 0 ? best.Rows[i] < most : best.Rows[i] > 0) sum += _pace[row] * along[i] * along[i];
            }
        }

        return sum;
    }

    /// <summary>The weight of the new excess for which the average becomes shortest.</summary>
    private double AlphaOf(double most)
    {
        var (square, product) = (0.0, 0.0);
        Sum(_totalPace, _excess.Total, _average.Total, ref square, ref product);
        Sum(_budgetPace, _excess.Budget, _average.Budget, ref square, ref product);
        for (var group = 0; group < _groupPace.Length; group++) Sum(_groupPace[group], _excess.Groups[group], _average.Groups[group], ref square, ref product);
        for (var row = 0; row < _pace.Length; row++)
        {
            var (pace, prices) = (_pace[row], _model.PricesOf(row));
            for (var i = prices.Start.Value; i < prices.End.Value; i++) Sum(pace, _excess.Rows[i], _average.Rows[i], ref square, ref product);
        }

        return square <= 0 ? most : Math.Clamp(product / square, most / 10, most);

        static void Sum(double pace, float now, float average, ref double square, ref double product)
        {
            var difference = average - now;
            square += pace * difference * difference;
            product += pace * average * difference;
        }
    }

    /// <summary>Mixes the new excess into the average; whether it points where the average did, as their product.</summary>
    private double Average(double alpha)
    {
        var (now, average, excess, along) = ((float)alpha, _average.Rows, _excess.Rows, 0.0);
        for (var row = 0; row < _pace.Length; row++)
        {
            var (pace, prices) = (_pace[row], _model.PricesOf(row));
            for (var i = prices.Start.Value; i < prices.End.Value; i++)
            {
                along += pace * average[i] * excess[i];
                average[i] += now * (excess[i] - average[i]);
            }
        }

        for (var group = 0; group < _groupPace.Length; group++) _average.Groups[group] += now * (_excess.Groups[group] - _average.Groups[group]);
        _average.Total += now * (_excess.Total - _average.Total);
        _average.Budget += now * (_excess.Budget - _average.Budget);
        for (var site = 0; site < _frequency.Length; site++) _frequency[site] += alpha * ((Relaxation.Selected[site] ? 1 : 0) - _frequency[site]);
        return along;
    }
}
