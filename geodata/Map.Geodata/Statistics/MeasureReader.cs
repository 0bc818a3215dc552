using System.Text;
using Npgsql;

namespace Map.Geodata.Statistics;

/// <summary>What the map counts.</summary>
/// <param name="Value">How many, or the sum of what is known; null when nothing of a sum is known.</param>
/// <param name="Unknown">How many features have no figure to add; 0 where features are counted.</param>
public sealed record MeasuredFigure(decimal? Value, long Unknown);

/// <summary>Counts on the map what a figure says it counts.</summary>
/// <param name="store">The store.</param>
public sealed class MeasureReader(NpgsqlDataSource store)
{
    /// <summary>Counts in a grid and everything below it.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="gridId">The grid.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MeasuredFigure> ReadAsync(Measure measure, long gridId, CancellationToken cancel = default)
    {
        await using var command = store.CreateCommand(Sql(measure));
        command.Parameters.Add(new NpgsqlParameter { Value = gridId });
        foreach (var (_, values) in measure.Filters.Where(f => !IsAny(f.Value))) command.Parameters.Add(new NpgsqlParameter { Value = values });
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new MeasuredFigure(row.IsDBNull(0) ? null : row.GetDecimal(0), row.GetInt64(1));
    }

    private static string Sql(Measure measure)
    {
        var sql = new StringBuilder($"""
            with recursive scope as (select id from grid where id = $1 union all select g.id from grid g join scope s on g.parent_id = s.id),
            area as (select boundary from grid where id = $1),
            counted as (select x.* from {measure.Kind.From} where {measure.Kind.InScope}
            """);
        var parameter = 2;
        foreach (var (word, values) in measure.Filters)
        {
            var text = measure.Kind.Filters[word];
            sql.Append(" and ").Append((text.IsMany, IsAny(values)) switch
            {
                (false, true) => $"{text.Sql} is not null",
                (false, false) => $"{text.Sql} = any (${parameter++})",
                (true, true) => $"exists ({text.Sql})",
                (true, false) => $"(array({text.Sql}) && ${parameter++})",
            });
        }

        return sql.Append(") select ").Append(measure.Sum is { } sum
            ? $"(select sum({measure.Kind.Sums[sum]}) from counted x)::numeric, (select count(*) filter (where ({measure.Kind.Sums[sum]}) is null) from counted x)"
            : $"{Counted(measure.Kind)}::numeric, 0::bigint").ToString();
    }

    private static string Counted(MeasuredKind kind) => kind.Counted == "count(*)" ? "(select count(*) from counted)" : kind.Counted;

    private static bool IsAny(string[] values) => values is [Measure.Any];
}
