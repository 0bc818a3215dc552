using System.Text.Json;
using Map.Api.Querying;
using Map.Geodata.Features;
using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Coverage.Trends;

/// <summary>Keeps snapshots of coverage and reads them.</summary>
public sealed class SnapshotStore(ReadSource source)
{
    // Of two that take the same day at once, the later waits and replaces the earlier; readers don't wait.
    private const string InTurn = "lock table coverage_snapshot in share row exclusive mode";

    private const string Replace = """
        with gone as (delete from coverage_snapshot where day = $1 and question = $2)
        select nextval(pg_get_serial_sequence('coverage_snapshot', 'id'))
        """;

    private const string Insert = "insert into coverage_snapshot (id, day, question) overriding system value values ($1, $2, $3)";

    private const string Copy = """
        copy coverage_snapshot_grid (snapshot_id, grid_code, grid_name, level, status, hour, cells, covered_cells, cells_without_street,
          couriers, couriers_covered, couriers_unknown_cells, residents, residents_covered, residents_unknown_cells, area_share)
        from stdin (format binary)
        """;

    private const string Read = """
        select s.day, g.status, g.hour, g.cells, g.covered_cells, g.cells_without_street, g.couriers, g.couriers_covered, g.couriers_unknown_cells,
          g.residents, g.residents_covered, g.residents_unknown_cells, g.area_share, s.taken_at
        from coverage_snapshot s join coverage_snapshot_grid g on g.snapshot_id = s.id
        where g.grid_code = $1 and s.question = $2 and s.day between $3 and $4
        order by s.day
        """;

    private const string ReadMany = """
        select g.grid_code, s.day, g.couriers, g.couriers_covered, g.residents, g.residents_covered
        from coverage_snapshot s join coverage_snapshot_grid g on g.snapshot_id = s.id
        where g.grid_code = any ($1) and s.question = $2 and s.day between $3 and $4
        order by s.day
        """;

    /// <summary>Writes a day's coverage, in the connection's transaction.</summary>
    public static async Task WriteAsync(
        NpgsqlConnection connection, DateOnly day, JsonElement question, IReadOnlyList<Coverage> grids, CancellationToken cancel)
    {
        await using (var turn = new NpgsqlCommand(InTurn, connection)) await turn.ExecuteNonQueryAsync(cancel);
        var text = question.GetRawText();
        await using var replace = new NpgsqlCommand(Replace, connection) { Parameters = { new() { Value = day }, Json(text) } };
        var id = (long)(await replace.ExecuteScalarAsync(cancel))!;
        await using var insert = new NpgsqlCommand(Insert, connection) { Parameters = { new() { Value = id }, new() { Value = day }, Json(text) } };
        await insert.ExecuteNonQueryAsync(cancel);
        await using var copy = await connection.BeginBinaryImportAsync(Copy, cancel);
        foreach (var grid in grids) await WriteAsync(copy, id, grid, cancel);
        await copy.CompleteAsync(cancel);
    }

    /// <summary>A grid's snapshots of some days, both included, the oldest first.</summary>
    public async Task<IReadOnlyList<CoverageDay>> ListAsync(string grid, JsonElement question, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        await using var command = source.DataSource.CreateCommand(Read);
        command.Parameters.Add(new() { Value = grid });
        command.Parameters.Add(Json(question.GetRawText()));
        command.Parameters.Add(new() { Value = since });
        command.Parameters.Add(new() { Value = until });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var days = new List<CoverageDay>();
        while (await row.ReadAsync(cancel)) days.Add(CoverageDay.Of(row));
        return days;
    }

    /// <summary>
    /// Of several grids the shares that were covered on some days, by code, the oldest first: of couriers, or of residents where no courier was
    /// counted. Days of which neither is known are left out.
    /// </summary>
    public async Task<ILookup<string, CoverageShare>> ListSharesAsync(
        IReadOnlyCollection<string> grids, JsonElement question, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        await using var command = source.DataSource.CreateCommand(ReadMany);
        command.Parameters.Add(new() { Value = grids.ToArray() });
        command.Parameters.Add(Json(question.GetRawText()));
        command.Parameters.Add(new() { Value = since });
        command.Parameters.Add(new() { Value = until });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var shares = new List<(string Grid, CoverageShare Share)>();
        while (await row.ReadAsync(cancel))
            if ((Share(row, 2) ?? Share(row, 4)) is { } share) shares.Add((row.GetString(0), new CoverageShare(row.GetFieldValue<DateOnly>(1), share)));
        return shares.ToLookup(s => s.Grid, s => s.Share);
    }

    private static double? Share(NpgsqlDataReader row, int known) =>
        row.IsDBNull(known) || row.IsDBNull(known + 1) || row.GetInt64(known) == 0 ? null : (double)row.GetInt64(known + 1) / row.GetInt64(known);

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, long id, Coverage grid, CancellationToken cancel)
    {
        await copy.StartRowAsync(cancel);
        await copy.WriteAsync(id, cancel);
        await copy.WriteAsync(grid.Grid.Code, cancel);
        await copy.WriteAsync(grid.Grid.Name, cancel);
        await copy.WriteAsync(UpperSnake.Write(grid.Grid.Level), cancel);
        await copy.WriteAsync(UpperSnake.Write(grid.Status), cancel);
        foreach (var number in (int[])[grid.Hour, grid.Cells, grid.CoveredCells, grid.CellsWithoutStreet]) await copy.WriteAsync(number, cancel);
        foreach (var people in (Map.Analysis.Coverage.CoveredCount[])[grid.Couriers, grid.Residents])
        {
            await WriteAsync(copy, people.Known, cancel);
            await WriteAsync(copy, people.Covered, cancel);
            await copy.WriteAsync(people.UnknownCells, cancel);
        }

        await WriteAsync(copy, grid.AreaShare, cancel);
    }

    private static Task WriteAsync<T>(NpgsqlBinaryImporter copy, T? value, CancellationToken cancel)
        where T : struct => value is { } known ? copy.WriteAsync(known, cancel) : copy.WriteNullAsync(cancel);

    private static NpgsqlParameter Json(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Jsonb };
}
