using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Reasons;
using Map.Geodata.Reports.Schedules;
using Map.GraphQL.Building;
using Npgsql;

namespace Map.Api.Reports.Schedules;

/// <summary>There is no such schedule.</summary>
public sealed class UnknownScheduleException(string code) : EditException($"There is no schedule of reports with the code \"{code}\".");

/// <summary>There is nothing that a report could be about.</summary>
public sealed class UnknownReportSubjectException(string message) : EditException(message);

[MutationType]
public sealed class ScheduleMutations
{
    private const int MostMinutes = 60;

    /// <summary>Has a coverage report made after every month or quarter, beginning with the one that runs now.</summary>
    /// <param name="code">The schedule's code.</param>
    /// <param name="kind">What the report is about.</param>
    /// <param name="subject">The code of that.</param>
    /// <param name="period">How often.</param>
    /// <param name="language">The report's language.</param>
    /// <param name="minutes">Who reaches an open station within so many minutes is covered, 1–60.</param>
    [Error<InvalidValueException>]
    [Error<CodeTakenException>]
    [Error<UnknownReportSubjectException>]
    public static async Task<ScheduleView> CreateReportScheduleAsync(
        string code, SubjectKind kind, string subject, ReportPeriod period, ScheduleStore schedules, NpgsqlDataSource store, TimeProvider clock, CancellationToken cancel,
        ReportLanguage language = ReportLanguage.ZhCn, int minutes = 15)
    {
        if (code.Length == 0) throw new InvalidValueException("code", ValueReasons.TextEmpty.With());
        if (minutes is < 1 or > MostMinutes) throw new InvalidValueException("minutes", ValueReasons.ValueOutsideRange.With(("given", minutes), ("least", 1), ("highest", MostMinutes)));
        await CheckSubjectAsync(kind, subject, store, cancel);
        var schedule = new ReportSchedule(code, kind, subject, period, UpperSnake.Write(language), minutes, period.Begin(ReportScheduler.Today(clock)));
        return await schedules.AddAsync(schedule, cancel) ? ScheduleView.Create(schedule, clock) : throw new CodeTakenException(code);
    }

    /// <summary>Ends a schedule and deletes its editions.</summary>
    /// <param name="code">The schedule's code.</param>
    [Error<UnknownScheduleException>]
    public static async Task<ScheduleView> DeleteReportScheduleAsync(string code, ScheduleStore schedules, TimeProvider clock, CancellationToken cancel)
    {
        var schedule = await schedules.FindAsync(code, cancel) ?? throw new UnknownScheduleException(code);
        return await schedules.DeleteAsync(code, cancel) ? ScheduleView.Create(schedule, clock) : throw new UnknownScheduleException(code);
    }

    private static async Task CheckSubjectAsync(SubjectKind kind, string subject, NpgsqlDataSource store, CancellationToken cancel)
    {
        var table = kind.ToString().ToLowerInvariant();
        await using var command = store.CreateCommand($"select exists (select from {table} where code = $1)");
        command.Parameters.Add(new() { Value = subject });
        if (await command.ExecuteScalarAsync(cancel) is false) throw new UnknownReportSubjectException($"There is no {table} with the code \"{subject}\".");
    }
}
