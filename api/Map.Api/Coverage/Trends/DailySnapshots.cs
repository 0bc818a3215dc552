using Map.Analysis.Network;
using Map.Api.Jobs;
using Map.Geodata.Store.Jobs;
using Npgsql;

namespace Map.Api.Coverage.Trends;

/// <summary>
/// Has a snapshot taken every day for each of the questions that reports ask, whichever process comes first to it. The first
/// look is a while after the start, so that whoever starts Map to look at it doesn't wait for that.
/// </summary>
internal sealed class DailySnapshots(JobQueue queue, NpgsqlDataSource store, TimeProvider clock, ILogger<DailySnapshots> log)
    : ClockedService(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(20), clock, log)
{
    private readonly TimeProvider _clock = clock;

    /// <summary>The circles of the life-circle standard on foot, and the one that e-bikes reach.</summary>
    private static readonly CoverageQuestionInput[] Questions =
    [
        new() { Minutes = 5 }, new() { Minutes = 10 }, new() { Minutes = 15 }, new() { Minutes = 15, Mode = TravelMode.Ebike },
    ];

    /// <summary>Queues what has not been queued today; nothing while there are no grids.</summary>
    protected override async Task LookAsync(CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select exists (select from grid)");
        if (!(bool)(await command.ExecuteScalarAsync(cancel))!) return;
        var day = CoverageSnapshotJob.Today(_clock);
        foreach (var question in Questions.Select(SnapshotQuestion.Write))
            await queue.AddAsync(CoverageSnapshotJob.KindName, question, "daily snapshots", FormattableString.Invariant($"{CoverageSnapshotJob.KindName} {day:yyyy-MM-dd} {question}"), cancel);
    }
}
