using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Execution;
using Npgsql;

namespace Map.Api.Cases;

/// <summary>How many cases of one kind a grid has, those of the grids below it included.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Total">All of them.</param>
/// <param name="Open">Nobody has seen to them yet.</param>
/// <param name="Accepted">Accepted, without a handler yet.</param>
/// <param name="Assigned">A handler is at them.</param>
/// <param name="Resolved">Done, not confirmed yet.</param>
/// <param name="Confirmed">Done and confirmed.</param>
/// <param name="Rejected">Rejected with a reason.</param>
/// <param name="Overdue">Pending after their deadline, as <c>isOverdue</c> says it.</param>
/// <param name="PendingWithoutDeadline">Pending, and nobody knows until when: whether they are overdue is unknown.</param>
/// <param name="MedianDaysToResolve">Half of those that are resolved took no longer, in days; null where no case has both moments.</param>
public sealed record CaseCount(
    CaseKind Kind, int Total, int Open, int Accepted, int Assigned, int Resolved, int Confirmed, int Rejected, int Overdue, int PendingWithoutDeadline,
    double? MedianDaysToResolve)
{
    /// <summary>Of a kind of which there is none.</summary>
    public static CaseCount None(CaseKind kind) => new(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);
}

/// <summary>Which cases a grid counts.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="From">Opened then or later; null for any time.</param>
/// <param name="Until">Opened before; null for any time.</param>
public readonly record struct CaseCountKey(long Grid, DateTimeOffset? From, DateTimeOffset? Until);

/// <summary>Counts the cases of many grids: one statement for each period that is asked for.</summary>
public sealed class CaseCounts(ReadSource source, TimeProvider clock) : DataLoader<CaseCountKey, IReadOnlyList<CaseCount>>
{
    protected override async Task<IReadOnlyDictionary<CaseCountKey, IReadOnlyList<CaseCount>>> LoadBatchAsync(
        IReadOnlyList<CaseCountKey> keys, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<CaseCountKey, IReadOnlyList<CaseCount>>(keys.Count);
        foreach (var period in keys.GroupBy(key => (key.From, key.Until)))
        {
            var found = await CountAsync([.. period.Select(key => key.Grid)], period.Key.From, period.Key.Until, cancellationToken);
            foreach (var key in period)
                counts[key] = [.. Enum.GetValues<CaseKind>().Select(kind => found.GetValueOrDefault((key.Grid, kind)) ?? CaseCount.None(kind))];
        }
        return counts;
    }

    private async Task<Dictionary<(long Grid, CaseKind Kind), CaseCount>> CountAsync(long[] grids, DateTimeOffset? from, DateTimeOffset? until, CancellationToken cancel)
    {
        await using var command = Write(grids, from, until).ToCommand(source.DataSource);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new Dictionary<(long, CaseKind), CaseCount>();
        while (await reader.ReadAsync(cancel))
        {
            var count = Read(reader);
            found.Add((reader.GetInt64(0), count.Kind), count);
        }
        return found;
    }

    private Statement Write(long[] grids, DateTimeOffset? from, DateTimeOffset? until)
    {
        var statement = new Statement();
        statement.Add($"""
            with recursive below(root, id) as (
              select g.id, g.id from grid g where g.id = any({statement.Parameter(grids)})
              union all select b.root, g.id from below b join grid g on g.parent_id = b.id)
            select b.root, c.kind, count(*), {string.Join(", ", UpperSnake.List<CaseStatus>().Select(status => $"count(*) filter (where c.status = '{status}')"))},
                   count(*) filter (where {IsPending} and c.deadline < {statement.Parameter(clock.GetUtcNow())}), count(*) filter (where {IsPending} and c.deadline is null),
                   percentile_cont(0.5) within group (order by extract(epoch from c.resolved_at - c.opened_at)::double precision / 86400)
                     filter (where c.status in ('RESOLVED', 'CONFIRMED'))
            from below b join service_case c on c.grid_id = b.id where true
            """);
        if (from is { } first) statement.Add(" and c.opened_at >= ").Add(statement.Parameter(first.ToUniversalTime()));
        if (until is { } end) statement.Add(" and c.opened_at < ").Add(statement.Parameter(end.ToUniversalTime()));
        return statement.Add(" group by b.root, c.kind");
    }

    private static string IsPending { get; } = $"c.status in ({string.Join(", ", CaseLoop.Pending.Select(status => $"'{UpperSnake.Write(status)}'"))})";

    private static CaseCount Read(NpgsqlDataReader reader)
    {
        int At(int column) => checked((int)reader.GetInt64(column));
        return new(
            UpperSnake.Get<CaseKind>(reader.GetString(1)), At(2), At(3), At(4), At(5), At(6), At(7), At(8), At(9), At(10),
            reader.IsDBNull(11) ? null : Math.Round(reader.GetDouble(11), 2));
    }
}
