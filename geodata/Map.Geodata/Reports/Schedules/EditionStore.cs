using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Reports.Schedules;

/// <summary>Keeps editions of reports.</summary>
/// <param name="store">The store.</param>
public sealed class EditionStore(NpgsqlDataSource store)
{
    private const string List = """
        select e.period_start, e.period_end, e.made_at, e.figures::text, array(select ending from report_edition_file f where f.edition_id = e.id order by ending)
        from report_edition e join report_schedule s on s.id = e.schedule_id where s.code = $1 order by e.period_start desc limit $2
        """;

    private const string File = """
        select f.bytes from report_edition_file f join report_edition e on e.id = f.edition_id join report_schedule s on s.id = e.schedule_id
        where s.code = $1 and e.period_start = $2 and f.ending = $3
        """;

    // Whoever comes second finds the edition there already, and a schedule that is gone takes none.
    private const string Insert = """
        insert into report_edition (schedule_id, period_start, period_end, made_at, figures) select id, $2, $3, $4, $5 from report_schedule where code = $1
        on conflict (schedule_id, period_start) do nothing returning id
        """;

    private const string InsertFile = "insert into report_edition_file (edition_id, ending, bytes) values ($1, $2, $3)";

    /// <summary>The editions of a schedule, the newest first.</summary>
    public async Task<IReadOnlyList<ReportEdition>> ListAsync(string schedule, int most, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(List);
        command.Parameters.Add(new() { Value = schedule });
        command.Parameters.Add(new() { Value = most });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var editions = new List<ReportEdition>();
        while (await row.ReadAsync(cancel))
        {
            editions.Add(new ReportEdition(
                row.GetFieldValue<DateOnly>(0), row.GetFieldValue<DateOnly>(1), row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<string[]>(4),
                JsonSerializer.Deserialize<Dictionary<string, decimal?>>(row.GetString(3))!));
        }

        return editions;
    }

    /// <summary>A file of an edition; null where there is none.</summary>
    public async Task<byte[]?> FindFileAsync(string schedule, DateOnly periodStart, string ending, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(File);
        foreach (var value in (object[])[schedule, periodStart, ending]) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync(cancel) as byte[];
    }

    /// <summary>Writes an edition, in the connection's transaction; nothing when there is one of the period already, or no such schedule any more.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, string schedule, ReportEdition edition, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(Insert, connection);
        foreach (var value in (object[])[schedule, edition.PeriodStart, edition.PeriodEnd, edition.MadeAt.UtcDateTime]) insert.Parameters.Add(new() { Value = value });
        insert.Parameters.Add(new() { Value = JsonSerializer.Serialize(edition.Figures), NpgsqlDbType = NpgsqlDbType.Jsonb });
        if (await insert.ExecuteScalarAsync(cancel) is not long id) return;
        foreach (var (ending, bytes) in files)
        {
            await using var file = new NpgsqlCommand(InsertFile, connection);
            foreach (var value in (object[])[id, ending, bytes]) file.Parameters.Add(new() { Value = value });
            await file.ExecuteNonQueryAsync(cancel);
        }
    }
}
