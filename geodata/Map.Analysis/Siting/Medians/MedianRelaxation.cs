namespace Map.Analysis.Siting.Medians;

/// <summary>
/// The Lagrangian relaxation of "each place is served once" (Cornuéjols, Fisher and Nemhauser 1977). For any multipliers λ by place
/// and π ≥ 0 by group, with c'_ij = c_ij − π_g·w_i within the limit,
///   L(λ, π) = Σ λ_i + Σ π_g·need_g + min over choices of Σ_j v_j,  v_j = Σ_i min(0, c'_ij − λ_i),  λ_i ≤ the row's ceiling,
/// is at most the cost of every choice. Rows are sorted, so that an evaluation only touches pairs below λ_i. Not for two threads
/// at once.
/// </summary>
internal sealed class MedianRelaxation
{
    private readonly MedianRows _all;
    private readonly NodeRows _rows;
    private readonly SiteSelection _selection;
    private readonly double[] _values, _lambda, _bestLambda, _direction;
    private readonly double[] _prices, _bestPrices, _priceDirection, _groupScale;
    private readonly MedianColumns _columns;
    private readonly int[] _served;
    private readonly double[] _covered;
    private int _countLeft;
    private long _touched;
    private double _budgetLeft;

    public MedianRelaxation(MedianRows rows, MedianColumns columns, SiteRules rules)
    {
        (_columns, _served, _covered) = (columns, new int[rows.PlaceCount], new double[rules.Needs.Length]);
        (_all, _rows, _selection) = (rows, new NodeRows(rows, rules), new SiteSelection(rules));
        (_values, _lambda, _bestLambda, _direction) = (new double[rows.SiteCount], new double[rows.PlaceCount], new double[rows.PlaceCount], new double[rows.PlaceCount]);
        var groups = rules.Needs.Length;
        (_prices, _bestPrices, _priceDirection, _groupScale) = (new double[groups], new double[groups], new double[groups], MeanWeights(rows, groups));
    }

    /// <summary>The best bound since the node was loaded.</summary>
    public double Bound { get; private set; }

    public ReadOnlySpan<int> Free => _rows.Free.AsSpan(0, _rows.FreeCount);

    /// <summary>The choice of sites at the last evaluation, and what other choices cost.</summary>
    public SiteSelection Selection => _selection;

    /// <summary>Begins with a node; returns false when it holds no choice.</summary>
    public bool TryBegin(SiteDecisions decisions, MedianMultipliers start)
    {
        for (var place = 0; place < _lambda.Length; place++) _lambda[place] = _bestLambda[place] = start.Lambda[place];
        start.Prices.CopyTo(_prices, 0);
        start.Prices.CopyTo(_bestPrices, 0);
        Bound = double.NegativeInfinity;
        ForgetDirection();
        return TryReload(decisions);
    }

    /// <summary>Takes over decisions made since; returns false when they leave no choice.</summary>
    public bool TryReload(SiteDecisions decisions)
    {
        if (!_rows.TryLoad(decisions, _lambda)) return false;
        (_countLeft, _budgetLeft) = (decisions.CountLeft, decisions.BudgetLeft);
        for (var row = 0; row < _rows.Count; row++)
        {
            var place = _rows.Places[row];
            _lambda[place] = Math.Min(_lambda[place], _rows.Ceilings[row]);
            _bestLambda[place] = Math.Min(_bestLambda[place], _rows.Ceilings[row]);
        }

        for (var group = 0; group < _prices.Length; group++)
        {
            if (_rows.Needs[group] <= 0) _prices[group] = _bestPrices[group] = 0;
        }

        return true;
    }

    /// <summary>Computes L at the present multipliers; returns whether it is the best so far.</summary>
    public bool Evaluate()
    {
        foreach (var site in Free) _values[site] = 0;
        var bound = _rows.Settled + SumRows();
        for (var group = 0; group < _prices.Length; group++) bound += _prices[group] * Math.Max(0, _rows.Needs[group]);
        bound += _selection.Select(Free, _values, _countLeft, _budgetLeft);
        Value = bound;
        if (bound <= Bound) return false;
        Bound = bound;
        _lambda.CopyTo(_bestLambda, 0);
        _prices.CopyTo(_bestPrices, 0);
        return true;
    }

    /// <summary>L at the last evaluation.</summary>
    public double Value { get; private set; }

    /// <summary>Goes back to the multipliers of the best bound.</summary>
    public void ReturnToBest()
    {
        _bestLambda.CopyTo(_lambda, 0);
        _bestPrices.CopyTo(_prices, 0);
        ForgetDirection();
    }

    public void ForgetDirection()
    {
        Array.Clear(_direction);
        Array.Clear(_priceDirection);
    }

    /// <summary>Turns the direction towards the subgradient of the last evaluation; returns the square of its length.</summary>
    /// <param name="share">Of the new subgradient; the rest is kept of the old direction.</param>
    public double Turn(double share)
    {
        CountServed();
        var square = 0.0;
        for (var row = 0; row < _rows.Count; row++)
        {
            var place = _rows.Places[row];
            var turned = (share * (1 - _served[place])) + ((1 - share) * _direction[place]);
            if (turned > 0 && _lambda[place] >= _rows.Ceilings[row]) turned = 0;
            _direction[place] = turned;
            square += turned * turned;
        }

        for (var group = 0; group < _prices.Length; group++) square += TurnPrice(group, share);
        return square;
    }

    /// <summary>Moves the multipliers along the direction.</summary>
    public void Move(double step)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            var place = _rows.Places[row];
            _lambda[place] = Math.Min(_lambda[place] + (step * _direction[place]), _rows.Ceilings[row]);
        }

        for (var group = 0; group < _prices.Length; group++)
            _prices[group] = Math.Max(0, _prices[group] + (step * _priceDirection[group] / _groupScale[group]));
    }

    /// <summary>The free site that most rows need, each in proportion to how few others they have.</summary>
    public int FindMostPressed()
    {
        foreach (var site in Free) _values[site] = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            var (first, end) = (_rows.FirstOut[row], _rows.FirstOut[row + 1]);
            for (var e = first; e < end; e++) _values[_rows.Sites[e]] += 1.0 / (end - first);
        }

        var best = Free[0];
        foreach (var site in Free)
        {
            if (_values[site] > _values[best]) best = site;
        }

        return best;
    }

    /// <summary>The multipliers of the best bound.</summary>
    public MedianMultipliers CreateMultipliers() => new(Array.ConvertAll(_bestLambda, l => (float)l), [.. _bestPrices]);

    /// <summary>How many chosen sites serve each place, from whichever has fewer pairs: the chosen sites, or the rows below λ.</summary>
    private void CountServed()
    {
        var pairs = 0L;
        foreach (var site in _selection.Chosen) pairs += _columns.FirstOut[site + 1] - _columns.FirstOut[site];
        if (_prices.Length == 0 && pairs < _touched) CountServedBySite();
        else CountServedByPlace();
    }

    private void CountServedBySite()
    {
        Array.Clear(_served);
        foreach (var site in _selection.Chosen)
        {
            for (var e = _columns.FirstOut[site]; e < _columns.FirstOut[site + 1]; e++)
            {
                var place = _columns.Places[e];
                if (_all.CostOf(place, _columns.Times[e]) < _lambda[place]) _served[place]++;
            }
        }
    }

    private void CountServedByPlace()
    {
        var (chosen, sites, costs) = (_selection.IsChosen, _rows.Sites, _rows.Costs);
        Array.Clear(_covered);
        for (var row = 0; row < _rows.Count; row++)
        {
            var place = _rows.Places[row];
            var (lambda, e, limitEnd, end) = (_lambda[place], _rows.FirstOut[row], _rows.LimitEnds[row], _rows.FirstOut[row + 1]);
            var served = 0;
            if (limitEnd > e)
            {
                var raised = lambda + Discount(place);
                for (; e < limitEnd && costs[e] < raised; e++) served += chosen[sites[e]] ? 1 : 0;
                _covered[_all.Groups[place]] += served * _all.GroupWeights[place];
                e = limitEnd;
            }

            for (; e < end && costs[e] < lambda; e++) served += chosen[sites[e]] ? 1 : 0;
            _served[place] = served;
        }
    }

    private double SumRows()
    {
        var (sites, costs, values, sum) = (_rows.Sites, _rows.Costs, _values, 0.0);
        _touched = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            var place = _rows.Places[row];
            var (lambda, e, limitEnd, end) = (_lambda[place], _rows.FirstOut[row], _rows.LimitEnds[row], _rows.FirstOut[row + 1]);
            sum += lambda;
            if (limitEnd > e)
            {
                var raised = lambda + Discount(place);
                for (; e < limitEnd && costs[e] < raised; e++) values[sites[e]] += costs[e] - raised;
                e = limitEnd;
            }

            for (; e < end && costs[e] < lambda; e++) values[sites[e]] += costs[e] - lambda;
            _touched += e - _rows.FirstOut[row];
        }

        return sum;
    }

    private double Discount(int place) => _prices[_all.Groups[place]] * _all.GroupWeights[place];

    /// <summary>Prices are scaled so that a step moves a place's discount as it moves its λ.</summary>
    private double TurnPrice(int group, double share)
    {
        if (_rows.Needs[group] <= 0) return 0;
        var missing = (_rows.Needs[group] - _covered[group]) / _groupScale[group];
        var turned = (share * missing) + ((1 - share) * _priceDirection[group]);
        if (turned < 0 && _prices[group] <= 0) turned = 0;
        _priceDirection[group] = turned;
        return turned * turned;
    }

    private static double[] MeanWeights(MedianRows rows, int groups)
    {
        var (sums, counts) = (new double[groups], new int[groups]);
        for (var place = 0; place < rows.PlaceCount; place++)
        {
            if (rows.Groups[place] is not (>= 0 and var group)) continue;
            sums[group] += rows.GroupWeights[place];
            counts[group]++;
        }

        return [.. sums.Zip(counts, (sum, count) => count > 0 && sum > 0 ? sum / count : 1)];
    }
}
