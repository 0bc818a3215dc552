using Map.Geodata.Features;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Statistics;

/// <summary>What the map counts.</summary>
/// <param name="Value">How many, or the sum of what is known; null when nothing of a sum is known.</param>
/// <param name="Unknown">How many features have no figure to add; 0 where features are counted.</param>
public sealed record MeasuredFigure(decimal? Value, long Unknown);

/// <summary>What the map counts for one of several grids or other subjects, of one category and period.</summary>
/// <param name="Grid">The place of the grid in the list, from 0.</param>
/// <param name="Category">The value by which it is told apart; null where it is unknown, or for a measure that tells nothing apart.</param>
/// <param name="From">The first day of the period; null for all time.</param>
/// <param name="Figure">The figure.</param>
internal sealed record MeasuredCell(int Grid, string? Category, DateOnly? From, MeasuredFigure Figure);

/// <summary>Counts on the map what a figure says it counts.</summary>
/// <param name="store">The store.</param>
public sealed class MeasureReader(NpgsqlDataSource store)
{
    /// <summary>Counts for each of several grids, organizations or alliances, in all time.</summary>
    /// <param name="measure">What is counted; what it tells apart is taken together.</param>
    /// <param name="kind">What the subjects are.</param>
    /// <param name="subjects">Their keys.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>A figure for each; null for what can't be told to be theirs, as the members of a bank can't be an alliance's.</returns>
    public async Task<IReadOnlyList<MeasuredFigure>?> FindAsync(Measure measure, SubjectKind kind, IReadOnlyList<long> subjects, CancellationToken cancel = default)
    {
        var cells = await FindAsync(measure.Together(), kind, subjects, new StatisticsSpan(null, null, null), cancel);
        return cells is null ? null : [.. cells.Select(c => c.Figure)];
    }

    /// <summary>Counts in each of several grids and everything below it. Categories and periods of which there is nothing are left out.</summary>
    internal async Task<IReadOnlyList<MeasuredCell>> ListAsync(Measure measure, IReadOnlyList<long> grids, StatisticsSpan span, CancellationToken cancel) =>
        (await FindAsync(measure, SubjectKind.Grid, grids, span, cancel))!;

    private async Task<IReadOnlyList<MeasuredCell>?> FindAsync(Measure measure, SubjectKind kind, IReadOnlyList<long> subjects, StatisticsSpan span, CancellationToken cancel)
    {
        if (MeasureSql.Find(measure, span.Period, kind) is not { } sql) return null;
        await using var command = store.CreateCommand(sql);
        command.Parameters.Add(new() { Value = subjects.ToArray() });
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
