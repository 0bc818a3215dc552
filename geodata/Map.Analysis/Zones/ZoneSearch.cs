namespace Map.Analysis.Zones;

/// <summary>
/// Moves units at the borders from zone to zone, first also uphill, ever more rarely (simulated annealing; AZP-SA: Openshaw and Rao, 1995). A move
/// that would tear a zone apart is never made, so that every plan on the way hangs together.
/// </summary>
internal sealed class ZoneSearch
{
    private const int StepsPerUnit = 400, MostSteps = 200_000;

    /// <summary>Costs are of the order of 1, and a mean size too much costs more than any likeness could give.</summary>
    private const double Hot = 0.05, Cold = 1e-6, ExcessPrice = 10;

    private readonly ZoneProblem _problem;
    private readonly ZoneCost _cost;
    private readonly Random _random;
    private readonly int[] _zoneOf;
    private readonly ZoneSums[] _zones;

    public ZoneSearch(ZoneProblem problem, ZoneCost cost, int[] zoneOf, Random random)
    {
        (_problem, _cost, _zoneOf, _random) = (problem, cost, zoneOf, random);
        _zones = cost.SumsOf(zoneOf);
    }

    /// <summary>The best plan on the way, with its price: cost and what is beyond the limits.</summary>
    public (int[] ZoneOf, double Price) Run(CancellationToken cancel)
    {
        var price = _zones.Sum(Price);
        var (best, bestPrice) = ((int[])_zoneOf.Clone(), price);
        var steps = Math.Min(MostSteps, StepsPerUnit * _zoneOf.Length);
        for (var step = 0; step < steps && !cancel.IsCancellationRequested; step++)
        {
            price += Step(Hot * Math.Pow(Cold / Hot, (double)step / steps));
            if (price >= bestPrice - 1e-12) continue;
            (best, bestPrice) = ((int[])_zoneOf.Clone(), price);
        }

        return (best, bestPrice);
    }

    private double Price(ZoneSums zone) => _cost.Of(zone) + (ExcessPrice * _cost.Excess(zone));

    /// <summary>What one step changes of the price.</summary>
    private double Step(double heat)
    {
        var unit = _random.Next(_zoneOf.Length);
        var (from, beside) = (_zoneOf[unit], _problem.Beside[unit]);
        if (beside.Length == 0) return 0;
        var to = _zoneOf[beside[_random.Next(beside.Length)]];
        if (to == from) return 0;
        var before = Price(_zones[from]) + Price(_zones[to]);
        Shift(unit, from, to);
        var change = Price(_zones[from]) + Price(_zones[to]) - before;
        var isWanted = change <= 0 || _random.NextDouble() < Math.Exp(-change / heat);
        if (isWanted && Contiguity.IsKeptWithout(_problem.Beside, _zoneOf, unit))
        {
            _zoneOf[unit] = to;
            return change;
        }

        Shift(unit, to, from);
        return 0;
    }

    private void Shift(int unit, int from, int to)
    {
        _zones[from].Remove(_problem.Units[unit]);
        _zones[to].Add(_problem.Units[unit]);
    }
}
