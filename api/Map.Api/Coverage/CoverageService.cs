using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Networks;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage;

/// <summary>What is asked about coverage.</summary>
/// <param name="Profile">How people move.</param>
/// <param name="Limit">The longest time.</param>
/// <param name="Hour">The hour of a working day at which couriers are counted, 0–23; null for the busiest one.</param>
/// <param name="WithArea">Whether the share of the area is wanted too.</param>
public sealed record CoverageQuestion(TravelProfile Profile, TimeSpan Limit, int? Hour, bool WithArea);

/// <summary>Computes coverage of grids from the features in the store and the streets of their cities.</summary>
public sealed class CoverageService(IDbContextFactory<MapContext> store, CityNetworks networks)
{
    /// <summary>The coverage of some grids, in the order of their codes. Grids of cities without streets are unknown.</summary>
    public async Task<IReadOnlyList<Coverage>> ComputeAsync(CoverageQuestion question, Func<Grid, bool> isWanted, CancellationToken cancel)
    {
        var inputs = await CoverageInputs.LoadAsync(store, cancel);
        foreach (var grid in inputs.Grids.Values) grid.Parent = grid.ParentId is { } parent ? inputs.Grids[parent] : null;
        var wanted = inputs.Grids.Values.Where(isWanted).OrderBy(g => g.Code, StringComparer.Ordinal).ToList();
        var hour = question.Hour ?? inputs.BusiestHour();
        var demand = inputs.DemandByGrid(wanted);
        var known = await networks.ListAsync(cancel);
        var measures = new Dictionary<ReachEngine, ICoverageMeasure>();
        var straight = new StraightCoverage(inputs.Stations, question.Profile, question.Limit);
        try
        {
            var result = new List<Coverage>(wanted.Count);
            foreach (var grid in wanted)
            {
                var measure = question.Profile.Mode == TravelMode.Straight
                    ? straight
                    : await FindMeasureAsync(known, grid, inputs, question, measures, cancel);
                result.Add(Judge(grid, [.. demand[grid.Id].Select(cell => inputs.Demand[cell])], measure, question, hour));
            }

            return result;
        }
        finally
        {
            foreach (var measure in measures.Values) measure.Dispose();
        }
    }

    /// <summary>One search for all grids of a city; null where no streets have been imported.</summary>
    private async Task<ICoverageMeasure?> FindMeasureAsync(
        IReadOnlyList<StoredNetwork> known, Grid grid, CoverageInputs inputs, CoverageQuestion question,
        Dictionary<ReachEngine, ICoverageMeasure> measures, CancellationToken cancel)
    {
        var centre = grid.Boundary.InteriorPoint;
        if (await networks.FindEngineAsync(known, new Place(centre.X, centre.Y), question.Profile, cancel) is not { } engine) return null;
        if (!measures.TryGetValue(engine, out var measure))
            measures[engine] = measure = new StreetCoverage(engine, inputs.Stations, question.Limit);
        return measure;
    }

    private static Coverage Judge(Grid grid, IReadOnlyList<DemandPlace> demand, ICoverageMeasure? measure, CoverageQuestion question, int hour)
    {
        var reached = demand.Select(d => measure?.Reach(d.Place) ?? CellReach.NoStreet).ToList();
        var covered = reached.Count(r => r == CellReach.Covered);
        var status = (measure is null || demand.Count == 0, covered) switch
        {
            (true, _) => CoverageStatus.Unknown,
            (_, 0) => CoverageStatus.Uncovered,
            _ => covered == demand.Count ? CoverageStatus.Covered : CoverageStatus.PartlyCovered,
        };
        return new Coverage(
            grid, (int)question.Limit.TotalMinutes, question.Profile.Mode, hour, status,
            measure is null ? default : Count(d => d.CouriersAt(hour)), measure is null ? default : Count(d => d.Residents),
            demand.Count, covered, reached.Count(r => r == CellReach.NoStreet),
            question.WithArea ? measure?.AreaShare(grid.Boundary) : null);

        CoveredCount Count(Func<DemandPlace, int?> people) => CoveredCount.Of(demand.Zip(reached, (d, r) => (people(d), r == CellReach.Covered)));
    }
}
