using Map.Geodata.Features;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Statistics;

/// <summary>A reported figure with the days that it is of.</summary>
internal readonly record struct ReportedFigure(FigureSum Sum, DateOnly? From, DateOnly? Until)
{
    public static ReportedFigure operator +(ReportedFigure one, ReportedFigure other) => new(
        one.Sum + other.Sum, Least(one.From, other.From), one.Until is null || other.Until > one.Until ? other.Until : one.Until);

    private static DateOnly? Least(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}

/// <summary>
/// What was reported under one key. Of a grid's own figures the newest of a period holds: whether figures of one grid may be added over time
/// depends on what they are. A grid without one has the sum of those below it in the governance tree.
/// </summary>
internal sealed class ReportedFigures
{
    private const string Sql = """
        select grid_id, value, qualifier, period_start, period_end from indicator
        where key = $1 and grid_id is not null
          and ($2::date is null or coalesce(period_end, period_start) >= $2) and ($3::date is null or coalesce(period_start, period_end) <= $3)
        order by coalesce(period_end, period_start) nulls first, id
        """;

    private readonly Dictionary<long, Dictionary<DateOnly, ReportedFigure>> _own = [];
    private readonly HashSet<DateOnly> _periods = [];

    private ReportedFigures()
    {
    }

    /// <summary>The first days of the periods that something was reported for, the earliest first; the least day stands for none in particular.</summary>
    public IEnumerable<DateOnly> Periods => _periods.Order();

    public static async Task<ReportedFigures> ReadAsync(NpgsqlDataSource store, string key, StatisticsSpan span, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = key });
        foreach (var day in (DateOnly?[])[span.Since, span.Until]) command.Parameters.Add(new() { Value = (object?)day ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var figures = new ReportedFigures();
        while (await row.ReadAsync(cancel))
        {
            var (from, until) = (Day(row, 3), Day(row, 4));
            decimal? value = row.IsDBNull(1) ? null : row.GetDecimal(1);
            var sum = new FigureSum(value, value is null ? 1 : 0, UpperSnake.Get<Qualifier>(row.GetString(2)));
            figures.Add(row.GetInt64(0), (until ?? from) is { } day && span.Period is { } period ? period.Begin(day) : default, new ReportedFigure(sum, from, until));
        }

        return figures;
    }

    /// <summary>The figure of a grid in a period; null when nobody has reported anything of it or of what lies below.</summary>
    public ReportedFigure? Find(GridTree tree, long grid, DateOnly period)
    {
        if (_own.TryGetValue(grid, out var own) && own.TryGetValue(period, out var figure)) return figure;
        var below = tree.Below(grid).Select(child => Find(tree, child, period)).ToList();
        if (below.All(f => f is null)) return null;
        return below.Select(f => f ?? new ReportedFigure(FigureSum.OneUnknown, null, null)).Aggregate((one, other) => one + other);
    }

    private static DateOnly? Day(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private void Add(long grid, DateOnly period, ReportedFigure figure)
    {
        _periods.Add(period);
        if (!_own.TryGetValue(grid, out var own)) _own[grid] = own = [];
        own[period] = figure;
    }
}
