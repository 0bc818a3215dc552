using Map.Analysis.Coverage;
using Map.Api.Coverage.States;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Coverage;

/// <summary>
/// Coverage through a day: 24 figures each, for the hours from 0:00, 1:00, … on. Only stations count that are open then, as their
/// opening hours say, and gates that keep hours are open or closed; unknown hours are told apart.
/// </summary>
/// <param name="DayType">The kind of day.</param>
/// <param name="Cells">Places where people are (demand cells).</param>
/// <param name="CoveredCells">Those of them that reach as many stations as asked for, known to be open.</param>
/// <param name="CoveredCellsByTwo">Those that reach two.</param>
/// <param name="PossiblyCoveredCells">Those that are covered when stations of unknown hours are open too.</param>
/// <param name="CouriersKnown">Couriers present in cells whose number is known; null in hours at which it is for none.</param>
/// <param name="CouriersCovered">Those of them that are covered.</param>
/// <param name="CouriersCoveredByTwo">Those that reach two stations.</param>
/// <param name="CouriersPossiblyCovered">Those that are covered when stations of unknown hours are open too.</param>
/// <param name="ResidentsCovered">Residents who would be covered at the hour; null when their number is known for no cell.</param>
/// <param name="ResidentsCoveredByTwo">Those who would reach two stations.</param>
/// <param name="ResidentsPossiblyCovered">Those who would be covered when stations of unknown hours are open too.</param>
public sealed record CoverageCurve(
    DayType DayType, int Cells, IReadOnlyList<int> CoveredCells, IReadOnlyList<int> CoveredCellsByTwo, IReadOnlyList<int> PossiblyCoveredCells,
    IReadOnlyList<long?> CouriersKnown, IReadOnlyList<long?> CouriersCovered, IReadOnlyList<long?> CouriersCoveredByTwo,
    IReadOnlyList<long?> CouriersPossiblyCovered, IReadOnlyList<long?> ResidentsCovered, IReadOnlyList<long?> ResidentsCoveredByTwo,
    IReadOnlyList<long?> ResidentsPossiblyCovered)
{
    /// <summary>The curve of an area; null where there are no streets.</summary>
    internal static CoverageCurve? Find(CityCoverage city, int area)
    {
        if (!city.Reach.IsMeasured(area)) return null;
        var covered = Day(city, city.State, area, city.Question.AtLeast);
        var byTwo = Day(city, city.State, area, 2);
        var possible = Day(city, city.Possible, area, city.Question.AtLeast);
        return new CoverageCurve(
            city.Question.DayType, covered[0].Places, [.. covered.Select(c => c.CoveredPlaces)], [.. byTwo.Select(c => c.CoveredPlaces)],
            [.. possible.Select(c => c.CoveredPlaces)], [.. covered.Select(c => c.Couriers.Known)], [.. covered.Select(c => c.Couriers.Covered)],
            [.. byTwo.Select(c => c.Couriers.Covered)], [.. possible.Select(c => c.Couriers.Covered)], [.. covered.Select(c => c.Residents.Covered)],
            [.. byTwo.Select(c => c.Residents.Covered)], [.. possible.Select(c => c.Residents.Covered)]);
    }

    private static AreaCoverage[] Day(CityCoverage city, CoverageState state, int area, int stations) =>
        [.. Enumerable.Range(0, HourSet.HoursPerDay).Select(hour => Shared(state.Of(area, city.Question.DayType, hour, stations)))];

    private static AreaCoverage Shared(AreaCoverage figures) => figures with { Couriers = figures.Couriers.Shared() };
}

[ExtendObjectType<Coverage>]
public sealed class CoverageCurveFields
{
    /// <summary>Coverage through the day by opening hours of stations and gates; null where there are no streets.</summary>
    /// <param name="dayType">The kind of day; that of the coverage when not given, and then also its date.</param>
    [BatchResolver]
    [Cost(1)]
    public static async Task<IReadOnlyList<CoverageCurve?>> GetCurveAsync(
        [Parent] IReadOnlyList<Coverage> coverages, CancellationToken cancel, DayType? dayType = null)
    {
        // One place of an operation has one list of coverages, and so one question.
        var question = coverages[0].City.Question with { WhenOpen = true, GateHours = true };
        if (dayType is { } day) question = question with { DayType = day, Date = null };
        var city = await coverages[0].City.AskAsync(question, cancel);
        return [.. coverages.Select(c => CoverageCurve.Find(city, city.Features.Areas.NumberOf(c.Grid)))];
    }
}
