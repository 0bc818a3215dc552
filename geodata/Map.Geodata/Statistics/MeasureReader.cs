using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Statistics;

/// <summary>What the map counts.</summary>
/// <param name="Value">How many, or the sum of what is known; null when nothing of a sum is known.</param>
/// <param name="Unknown">How many features have no figure to add; 0 where features are counted.</param>
public sealed record MeasuredFigure(decimal? Value, long Unknown);

/// <summary>What the map counts in one of several grids, of one category and period.</summary>
/// <param name="Grid">The place of the grid in the list, from 0.</param>
/// <param name="Category">The value by which it is told apart; null where it is unknown, or for a measure that tells nothing apart.</param>
/// <param name="From">The first day of the period; null for all time.</param>
/// <param name="Figure">The figure.</param>
internal sealed record MeasuredCell(int Grid, string? Category, DateOnly? From, MeasuredFigure Figure);

/// <summary>Counts on the map what a figure says it counts.</summary>
/// <param name="store">The store.</param>
public sealed class MeasureReader(NpgsqlDataSource store)
{
    /// <summary>Counts in a grid and everything below it.</summary>
    /// <param name="measure">What is counted; what it tells apart is taken together.</param>
    /// <param name="gridId">The grid.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MeasuredFigure> ReadAsync(Measure measure, long gridId, CancellationToken cancel = default) =>
        (await ListAsync(measure.Together(), [gridId], new StatisticsSpan(null, null, null), cancel)).Single().Figure;

    /// <summary>Counts in each of several grids and everything below it. Categories and periods of which there is nothing are left out.</summary>
    internal async Task<IReadOnlyList<MeasuredCell>> ListAsync(Measure measure, IReadOnlyList<long> grids, StatisticsSpan span, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(MeasureSql.Of(measure, span.Period));
        command.Parameters.Add(new() { Value = grids.ToArray() });
        foreach (var day in (DateOnly?[])[span.Since, span.Until]) command.Parameters.Add(new() { Value = (object?)day ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        foreach (var (_, values) in measure.Filters.Where(f => !MeasureSql.IsAny(f.Value))) command.Parameters.Add(new() { Value = values });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var cells = new List<MeasuredCell>();
        while (await row.ReadAsync(cancel))
        {
            cells.Add(new MeasuredCell(
                (int)row.GetInt64(0) - 1, row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2),
                new MeasuredFigure(row.IsDBNull(3) ? null : row.GetDecimal(3), row.GetInt64(4))));
        }

        return cells;
    }
}
