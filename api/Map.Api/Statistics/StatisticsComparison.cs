using Map.Geodata.Statistics;

namespace Map.Api.Statistics;

/// <summary>Grids side by side.</summary>
/// <param name="Grids">The grids.</param>
/// <param name="Figures">Each figure of all of them.</param>
public sealed record StatisticsComparison(IReadOnlyList<StatisticsGrid> Grids, IReadOnlyList<ComparedFigure> Figures)
{
    internal const int LeastGrids = 2, MostGrids = 12;

    internal static StatisticsComparison Create(IReadOnlyList<string> codes, IReadOnlyList<StatisticsRow> rows)
    {
        var grids = rows.Select(r => r.Grid!).DistinctBy(g => g.Code).ToDictionary(g => g.Code);
        string[] order = [.. codes.Where(grids.ContainsKey)];
        return new StatisticsComparison(
            [.. order.Select(c => grids[c])],
            [.. rows.GroupBy(r => (r.Measure, r.Category)).Select(g => ComparedFigure.Create(g.Key.Measure, g.Key.Category, [.. order.Select(c => g.FirstOrDefault(r => r.Grid!.Code == c))]))]);
    }
}

/// <summary>One figure of several grids.</summary>
/// <param name="Measure">What it counts, as it was asked for.</param>
/// <param name="Category">The value by which the measure tells features apart.</param>
/// <param name="Values">The figure of each grid, in the order of the grids; null where there is nothing to add up.</param>
/// <param name="Spread">The greatest less the least; null when the figure of fewer than two grids is known.</param>
public sealed record ComparedFigure(string Measure, string? Category, IReadOnlyList<StatisticsRow?> Values, decimal? Spread)
{
    internal static ComparedFigure Create(string measure, string? category, IReadOnlyList<StatisticsRow?> values)
    {
        var known = values.Select(v => v?.Value).OfType<decimal>().ToList();
        return new ComparedFigure(measure, category, values, known.Count < 2 ? null : known.Max() - known.Min());
    }
}
