namespace Map.Geodata.Statistics;

/// <summary>Sums over grids beside each other.</summary>
public static class StatisticsTotals
{
    /// <summary>One row without a grid for each measure, category and period; none of a measure whose figures may not be added up.</summary>
    public static IReadOnlyList<StatisticsRow> Of(StatisticsQuestion question, IReadOnlyList<StatisticsRow> rows)
    {
        var additive = question.Measures.Where(m => m.IsAdditive).Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        // What was reported for different days is still one figure each unless periods are told.
        var isTold = question.Span.Period is not null;
        return [.. rows.Where(r => additive.Contains(r.Measure))
            .GroupBy(r => (r.Measure, r.Category, From: isTold ? r.PeriodStart : null, Until: isTold ? r.PeriodEnd : null))
            .Select(g => Sum(g.Key, g.Select(r => new FigureSum(r.Value, r.Unknown, r.Qualifier)).Aggregate(FigureSum.Empty, (one, other) => one + other)))];
    }

    private static StatisticsRow Sum((string Measure, string? Category, DateOnly? From, DateOnly? Until) key, FigureSum sum) =>
        new(null, key.Measure, key.Category, key.From, key.Until, sum.Value, sum.Unknown, sum.Qualifier);
}
