using Npgsql;

namespace Map.Geodata.Statistics;

/// <summary>A figure that is reported of grids.</summary>
/// <param name="Key">What it measures; a measure of statistics is <c>reported KEY</c>.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Grids">How many grids it was reported of.</param>
/// <param name="Since">The first day that one is about; null when none has a period.</param>
/// <param name="Until">The last day.</param>
public sealed record ReportedKind(string Key, string NameZh, string? NameEn, string? Unit, long Grids, DateOnly? Since, DateOnly? Until);

/// <summary>Lists what is reported of grids.</summary>
/// <param name="store">The store.</param>
public sealed class ReportedKinds(NpgsqlDataSource store)
{
    // Named as in the newest report.
    private const string Sql = """
        select key, (array_agg(name_zh order by period_end desc nulls last, id desc))[1], (array_agg(name_en order by period_end desc nulls last, id desc))[1],
               (array_agg(unit order by period_end desc nulls last, id desc))[1], count(distinct grid_id), min(period_start), max(period_end)
        from indicator where grid_id is not null group by key order by count(distinct grid_id) desc, key limit $1
        """;

    public async Task<IReadOnlyList<ReportedKind>> ListAsync(int most, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = most });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var kinds = new List<ReportedKind>();
        while (await row.ReadAsync(cancel))
        {
            kinds.Add(new ReportedKind(
                row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4),
                row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5), row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6)));
        }

        return kinds;
    }
}
