namespace Map.Analysis.Zones;

/// <summary>Tells what zones cost, zone by zone: the cost of a plan is the sum over its zones.</summary>
internal sealed class ZoneCost
{
    private readonly ZoneProblem _problem;
    private readonly double _allDifferences;

    public ZoneCost(ZoneProblem problem)
    {
        _problem = problem;
        var all = new ZoneSums(Traits);
        foreach (var unit in problem.Units) all.Add(unit);
        _allDifferences = all.Differences();
    }

    public int Traits => _problem.Units[0].Traits.Count;

    public double Unlikeness(ZoneSums zone) => _allDifferences > 0 ? zone.Differences() / _allDifferences : 0;

    public double Imbalance(ZoneSums zone)
    {
        if (_problem.MeanSize <= 0) return 0;
        var off = (zone.Size / _problem.MeanSize) - 1;
        return off * off / _problem.Zones;
    }

    public double Of(ZoneSums zone) => Unlikeness(zone) + (_problem.Balance * Imbalance(zone));

    /// <summary>By how much a zone is too small or too large, in mean sizes; 0 within the limits.</summary>
    public double Excess(ZoneSums zone) =>
        Math.Max(0, Math.Max(_problem.LeastSize - zone.Size, zone.Size - _problem.MostSize)) / (_problem.MeanSize > 0 ? _problem.MeanSize : 1);

    public ZonePlan PlanOf(IReadOnlyList<int> zoneOf, ZoneProof proof)
    {
        var order = zoneOf.Distinct().Index().ToDictionary(z => z.Item, z => z.Index);
        int[] numbered = [.. zoneOf.Select(z => order[z])];
        var sums = SumsOf(numbered);
        var (unlikeness, imbalance) = (sums.Sum(Unlikeness), sums.Sum(Imbalance));
        return new ZonePlan(numbered, unlikeness, imbalance, unlikeness + (_problem.Balance * imbalance), proof);
    }

    public ZoneSums[] SumsOf(IReadOnlyList<int> zoneOf)
    {
        ZoneSums[] sums = [.. Enumerable.Range(0, _problem.Zones).Select(_ => new ZoneSums(Traits))];
        foreach (var (unit, zone) in zoneOf.Index()) sums[zone].Add(_problem.Units[unit]);
        return sums;
    }
}
