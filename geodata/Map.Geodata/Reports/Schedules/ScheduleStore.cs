using Map.Geodata.Features;
using Npgsql;

namespace Map.Geodata.Reports.Schedules;

/// <summary>Keeps schedules of reports.</summary>
/// <param name="store">The store.</param>
public sealed class ScheduleStore(NpgsqlDataSource store)
{
    private const string Columns = "code, subject_kind, subject_code, period, language, minutes, since";
    private const string List = $"select {Columns} from report_schedule order by code";
    private const string Find = $"select {Columns} from report_schedule where code = $1";

    private const string Insert = $"""
        insert into report_schedule ({Columns}) values ($1, $2, $3, $4, $5, $6, $7) on conflict (code) do nothing
        """;

    private const string Delete = "delete from report_schedule where code = $1";

    public async Task<IReadOnlyList<ReportSchedule>> ListAsync(CancellationToken cancel) => await ReadAsync(store.CreateCommand(List), cancel);

    /// <summary>Null where there is none with the code.</summary>
    public async Task<ReportSchedule?> FindAsync(string code, CancellationToken cancel)
    {
        var command = store.CreateCommand(Find);
        command.Parameters.Add(new() { Value = code });
        return (await ReadAsync(command, cancel)).SingleOrDefault();
    }

    /// <returns>Whether it was added; false when another one has the code.</returns>
    public async Task<bool> AddAsync(ReportSchedule schedule, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Insert);
        object[] values = [schedule.Code, UpperSnake.Write(schedule.Kind), schedule.Subject, UpperSnake.Write(schedule.Period), schedule.Language, schedule.Minutes, schedule.Since];
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    /// <summary>Deletes a schedule and all its editions.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteAsync(string code, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Delete);
        command.Parameters.Add(new() { Value = code });
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    private static async Task<IReadOnlyList<ReportSchedule>> ReadAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var _ = command;
        await using var row = await command.ExecuteReaderAsync(cancel);
        var schedules = new List<ReportSchedule>();
        while (await row.ReadAsync(cancel))
        {
            schedules.Add(new ReportSchedule(
                row.GetString(0), UpperSnake.Get<SubjectKind>(row.GetString(1)), row.GetString(2), UpperSnake.Get<ReportPeriod>(row.GetString(3)), row.GetString(4), row.GetInt32(5),
                row.GetFieldValue<DateOnly>(6)));
        }

        return schedules;
    }
}
