using Map.Analysis.Siting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;

namespace Map.Geodata.Siting.Plans;

/// <summary>Numbers of a solver as people read them: persons, average or longest minutes. Keeps the promise about couriers.</summary>
public sealed class SolutionUnit
{
    /// <summary>Fewer couriers could be told apart.</summary>
    private const int LeastCouriers = 5;

    private const double MsPerMinute = 60_000;

    private readonly double _divisor;
    private readonly bool _isPeople;
    private readonly bool _hasCouriers;

    public SolutionUnit(SitingCase of)
    {
        _hasCouriers = of.Brief.Demand!.People is SitingPeople.Couriers or SitingPeople.Both or SitingPeople.Routes;
        _isPeople = of.Brief.Objective == SitingObjective.MaxCoverage;
        _divisor = of.Brief.Objective switch
        {
            SitingObjective.PMedian => MsPerMinute * Math.Max(1, of.Problem.Weights.Sum()),
            SitingObjective.PCenter => MsPerMinute,
            _ => 1,
        };
    }

    /// <summary>A value of the objective, or a difference of two.</summary>
    public double? Objective(double? raw) => _isPeople ? People(raw) : Rounded(raw / _divisor);

    /// <summary>A number of people, or a difference of two: one to four couriers are told as unknown.</summary>
    public double? People(double? count) => _hasCouriers && count is { } people && Math.Round(Math.Abs(people), 6) is > 0 and < LeastCouriers ? null : Rounded(count);

    /// <summary>
    /// Several parts of a whole that is told: where exactly one is unknown it could be reckoned from the others, so the smallest of these is
    /// told as unknown too.
    /// </summary>
    public IReadOnlyList<double?> PartsOfPeople(IReadOnlyList<double?> counts)
    {
        var told = counts.Select(People).ToArray();
        if (Enumerable.Range(0, told.Length).Count(i => told[i] is null && counts[i] is not null) != 1) return told;
        if (Enumerable.Range(0, told.Length).Where(i => told[i] > 0).OrderBy(i => told[i]).Cast<int?>().FirstOrDefault() is { } smallest) told[smallest] = null;
        return told;
    }

    /// <summary>Sums of thousands of worths differ in their last digits by the order in which they were added.</summary>
    private static double? Rounded(double? value) => value is { } number && double.IsFinite(number) ? Math.Round(number, 6) : null;
}
