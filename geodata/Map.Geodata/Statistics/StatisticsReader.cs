using Map.Geodata.Features;
using Npgsql;

namespace Map.Geodata.Statistics;

/// <summary>Tells statistics: what the map counts and what was reported, by grid, category and period.</summary>
/// <param name="store">The store.</param>
public sealed class StatisticsReader(NpgsqlDataSource store)
{
    /// <summary>Half a century of months. A single date that is wrong by thousands of years makes no table that long.</summary>
    private const int MostPeriods = 600;

    private readonly MeasureReader _measures = new(store);

    /// <summary>A row for every grid, category and period of each measure, measure by measure and grid by grid, the earliest period first.</summary>
    /// <exception cref="StatisticsException">A grid does not exist, or there are too many, or too many periods.</exception>
    public async Task<IReadOnlyList<StatisticsRow>> ListAsync(StatisticsQuestion question, CancellationToken cancel)
    {
        var grids = await StatisticsGrids.ListAsync(store, question, cancel);
        var rows = new List<StatisticsRow>();
        GridTree? tree = null;
        foreach (var measure in question.Measures)
        {
            rows.AddRange(StatisticsChanges.Tell(
                measure.Counted is { } counted
                    ? await CountAsync(measure.Text, counted, grids, question.Span, cancel)
                    : await ReportedAsync(measure.Text, measure.Reported!, grids, tree ??= await GridTree.ReadAsync(store, cancel), question.Span, cancel),
                question.Span.Period));
        }

        return rows;
    }

    private async Task<List<StatisticsRow>> CountAsync(
        string text, Measure measure, IReadOnlyList<(long Id, StatisticsGrid Grid)> grids, StatisticsSpan span, CancellationToken cancel)
    {
        var cells = (await _measures.ListAsync(measure, [.. grids.Select(g => g.Id)], span, cancel)).ToDictionary(c => (c.Grid, c.From, Category: c.Category ?? ""));
        var periods = Through(cells.Keys.Select(k => k.From).Distinct(), span.Period);
        var categories = cells.Keys.Select(k => k.Category).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. from grid in grids.Index() from period in periods from category in categories
            let figure = cells.GetValueOrDefault((grid.Index, period, category))?.Figure ?? (measure.Sum is null ? new MeasuredFigure(0, 0) : null)
            where figure is not null
            select new StatisticsRow(
                grid.Item.Grid, text, category.Length == 0 ? null : category, period, EndOf(period, span.Period), figure.Value, figure.Unknown, Qualifier.Exact)];
    }

    private async Task<List<StatisticsRow>> ReportedAsync(
        string text, string key, IReadOnlyList<(long Id, StatisticsGrid Grid)> grids, GridTree tree, StatisticsSpan span, CancellationToken cancel)
    {
        var figures = await ReportedFigures.ReadAsync(store, key, span, cancel);
        return [.. from grid in grids from period in figures.Periods.DefaultIfEmpty()
            let figure = figures.Find(tree, grid.Id, period) ?? new ReportedFigure(FigureSum.OneUnknown, null, null)
            let isTold = span.Period is not null && period != default
            select new StatisticsRow(
                grid.Grid, text, null, isTold ? period : figure.From, isTold ? EndOf(period, span.Period) : figure.Until,
                figure.Sum.Value, figure.Sum.Unknown, figure.Sum.Qualifier)];
    }

    /// <summary>Nothing happened in a period between others, which is known.</summary>
    private static List<DateOnly?> Through(IEnumerable<DateOnly?> periods, StatisticsPeriod? period)
    {
        var told = periods.Order().ToList();
        if (period is not { } unit || told is not [{ } first, .., { } last]) return told;
        var all = new List<DateOnly?>();
        for (DateOnly? day = first; day <= last; day = unit.Next(day.Value))
        {
            all.Add(day);
            if (all.Count > MostPeriods) throw new StatisticsException($"There are more than {MostPeriods} periods from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}; name days with since and until, or a longer period.");
        }

        return all;
    }

    private static DateOnly? EndOf(DateOnly? begin, StatisticsPeriod? period) => begin is { } day && period is { } unit ? unit.End(day) : null;
}
