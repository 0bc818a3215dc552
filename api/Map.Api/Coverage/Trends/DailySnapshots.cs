using Map.Analysis.Network;
using Map.Geodata.Store.Jobs;
using Npgsql;

namespace Map.Api.Coverage.Trends;

/// <summary>
/// Has a snapshot taken every day for each of the questions that reports ask, whichever process comes first to it. The first
/// look is a while after the start, so that whoever starts Map to look at it doesn't wait for that.
/// </summary>
internal sealed partial class DailySnapshots(JobQueue queue, NpgsqlDataSource store, TimeProvider clock, ILogger<DailySnapshots> log) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2), Round = TimeSpan.FromMinutes(20);

    /// <summary>The circles of the life-circle standard on foot, and the one that e-bikes reach.</summary>
    private static readonly CoverageQuestionInput[] Questions =
    [
        new() { Minutes = 5 }, new() { Minutes = 10 }, new() { Minutes = 15 }, new() { Minutes = 15, Mode = TravelMode.Ebike },
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        while (true)
        {
            try
            {
                await QueueAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                StoreIsAway(e);
            }

            await Task.Delay(Round, clock, stoppingToken);
        }
    }

    /// <summary>Queues what has not been queued today; nothing while there are no grids.</summary>
    private async Task QueueAsync(CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select exists (select from grid)");
        if (!(bool)(await command.ExecuteScalarAsync(cancel))!) return;
        var day = CoverageSnapshotJob.Today(clock);
        foreach (var question in Questions.Select(SnapshotQuestion.Write))
            await queue.AddAsync(CoverageSnapshotJob.KindName, question, "daily snapshots", FormattableString.Invariant($"{CoverageSnapshotJob.KindName} {day:yyyy-MM-dd} {question}"), cancel);
    }

    [LoggerMessage(LogLevel.Warning, "The store can't be reached; today's snapshots of coverage wait.")]
    private partial void StoreIsAway(Exception reason);
}
