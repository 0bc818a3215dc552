using Map.Api.Jobs;
using Map.Geodata.Opening;
using Map.Geodata.Reports.Schedules;
using Map.Geodata.Store.Jobs;

namespace Map.Api.Reports.Schedules;

/// <summary>
/// Has the editions made that are due, whichever process comes first to it: a look at what is missing, so that what was due while no process ran is made
/// as well. Of the queue's jobs with one key there is only ever one, and of a period's editions too, so that several processes make none twice.
/// </summary>
public sealed class ReportScheduler(ScheduleStore schedules, EditionStore editions, JobQueue queue, TimeProvider clock, ILogger<ReportScheduler> log)
    : ClockedService(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), clock, log)
{
    private const int MostEditions = 1000;

    private readonly TimeProvider _clock = clock;

    /// <summary>The day, by the calendar of Asia/Shanghai.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Surroundings.China.Offset).DateTime);

    /// <summary>Queues the editions of periods that have ended and have none. One that failed is tried again on the next day.</summary>
    /// <returns>The jobs.</returns>
    public async Task<IReadOnlyList<long>> QueueAsync(CancellationToken cancel)
    {
        var (today, jobs) = (Today(_clock), new List<long>());
        foreach (var schedule in await schedules.ListAsync(cancel))
        {
            var made = (await editions.ListAsync(schedule.Code, MostEditions, cancel)).Select(e => e.PeriodStart).ToHashSet();
            foreach (var begin in schedule.Period.Ended(schedule.Since, today).Where(b => !made.Contains(b)))
            {
                var key = FormattableString.Invariant($"{ReportEditionJob.KindName} {schedule.Code} {begin:yyyy-MM-dd} {today:yyyy-MM-dd}");
                jobs.Add(await queue.AddAsync(ReportEditionJob.KindName, ReportEditionJob.InputOf(schedule.Code, begin), "report schedules", key, cancel));
            }
        }

        return jobs;
    }

    protected override Task LookAsync(CancellationToken cancel) => QueueAsync(cancel);
}
