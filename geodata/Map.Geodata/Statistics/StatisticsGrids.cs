using Map.Geodata.Features;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Statistics;

/// <summary>The grids that statistics are about.</summary>
internal static class StatisticsGrids
{
    /// <summary>So many grids can be told at once.</summary>
    public const int Most = 2000;

    private const string ByCode = "select g.id, g.code, g.name, g.level from unnest($1::text[]) with ordinality w(code, n) join grid g on g.code = w.code order by w.n";

    private const string ByLevel = """
        with recursive below as (
          select id from grid where case when $2::text is null then parent_id is null else code = $2 end
          union all select g.id from grid g join below b on g.parent_id = b.id)
        select g.id, g.code, g.name, g.level from grid g join below b using (id) where g.level = $1 order by g.code limit $3
        """;

    /// <exception cref="StatisticsException">A grid does not exist, or there are too many.</exception>
    public static async Task<IReadOnlyList<(long Id, StatisticsGrid Grid)>> ListAsync(NpgsqlDataSource store, StatisticsQuestion question, CancellationToken cancel)
    {
        if (question.Grids is { } codes) return await ByCodesAsync(store, codes, cancel);
        if (question.Within is { } within) await ByCodesAsync(store, [within], cancel);
        await using var command = store.CreateCommand(ByLevel);
        command.Parameters.Add(new() { Value = UpperSnake.Write(question.Level ?? GridLevel.District) });
        command.Parameters.Add(new() { Value = (object?)question.Within ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = Most + 1 });
        var grids = await ReadAsync(command, cancel);
        return grids.Count <= Most ? grids : throw new StatisticsException($"There are more than {Most} grids of the level; name a grid with within.");
    }

    private static async Task<IReadOnlyList<(long Id, StatisticsGrid Grid)>> ByCodesAsync(NpgsqlDataSource store, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if (codes.Count is 0 or > Most) throw new StatisticsException($"grids names {codes.Count} grids; it must name from 1 to {Most}.");
        await using var command = store.CreateCommand(ByCode);
        command.Parameters.Add(new() { Value = codes.Distinct().ToArray() });
        var grids = await ReadAsync(command, cancel);
        return codes.FirstOrDefault(c => grids.All(g => g.Grid.Code != c)) is { } unknown ? throw new StatisticsException($"There is no grid with the code \"{unknown}\".") : grids;
    }

    private static async Task<List<(long Id, StatisticsGrid Grid)>> ReadAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var row = await command.ExecuteReaderAsync(cancel);
        var grids = new List<(long, StatisticsGrid)>();
        while (await row.ReadAsync(cancel)) grids.Add((row.GetInt64(0), new StatisticsGrid(row.GetString(1), row.GetString(2), UpperSnake.Get<GridLevel>(row.GetString(3)))));
        return grids;
    }
}
