using System.Diagnostics;
using Map.Api.Metrics;
using Map.Api.Troubles;
using Map.Geodata.Store.Jobs;
using Npgsql;

namespace Map.Api.Jobs;

/// <summary>Works on jobs in this process, a few at once.</summary>
/// <param name="store">Has the jobs.</param>
/// <param name="feed">Tells of new ones.</param>
/// <param name="kinds">Gives the kinds of jobs, once: making what they need takes longer than a start should wait for.</param>
/// <param name="log">Hears of failures.</param>
public sealed partial class JobRunner(NpgsqlDataSource store, JobFeed feed, Func<IEnumerable<IJobKind>> kinds, ILogger<JobRunner> log) : BackgroundService
{
    // Jobs compute in parallel themselves; a second one keeps short ones from waiting behind a long one.
    private const int AtOnce = 2;

    // News wake the workers at once; this finds what a dead process has left.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    private readonly Lazy<Dictionary<string, IJobKind>> _kinds = new(() => kinds().ToDictionary(kind => kind.Name));
    private readonly SemaphoreSlim _news = new(0);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([ListenAsync(stoppingToken), .. Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken))]);

    private async Task ListenAsync(CancellationToken stop)
    {
        using var subscription = await feed.SubscribeAsync(stop);
        await foreach (var notice in subscription.ReadAsync(stop))
            if (notice.IsMissed || notice.State == JobState.Queued) _news.Release();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                while (await RunNextAsync(stop)) { }
            }
            catch (Exception e) when (!stop.IsCancellationRequested && (e is NpgsqlException || StoreTroubles.IsAway(e)))
            {
                StoreIsAway(e);
            }

            await _news.WaitAsync(Round, stop);
        }
    }

    private async Task<bool> RunNextAsync(CancellationToken stop)
    {
        await using var lease = await JobLease.FindAsync(store, stop);
        if (lease is null) return false;
        if (_kinds.Value.TryGetValue(lease.Kind, out var kind)) await RunUnlessLostAsync(kind, lease, stop);
        else await lease.FailAsync($"This version of Map knows no jobs of the kind {lease.Kind}.", stop);
        return true;
    }

    private async Task RunUnlessLostAsync(IJobKind kind, JobLease lease, CancellationToken stop)
    {
        try
        {
            await RunAsync(kind, lease, stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && (e is NpgsqlException || StoreTroubles.IsAway(e)))
        {
            Lost(lease.Id, lease.Kind);
            throw;
        }
    }

    private async Task RunAsync(IJobKind kind, JobLease lease, CancellationToken stop)
    {
        await using var watch = new JobWatch(lease, stop);
        try
        {
            var outcome = await kind.RunAsync(new JobRun(lease.Id, lease.Input, lease.Actor, watch, watch.Cancel));
            await watch.EndAsync();
            await lease.CompleteAsync(outcome.Result, outcome.Write, stop);
            Count(kind, "COMPLETED");
        }
        catch (OperationCanceledException) when (watch.Cancel.IsCancellationRequested)
        {
            await watch.EndAsync();
            // Also while the host stops: somebody else may begin at once instead of finding out.
            if (stop.IsCancellationRequested) await lease.PutBackAsync(CancellationToken.None);
            else await lease.CancelAsync(stop);
        }
        catch (JobFailedException e)
        {
            await watch.EndAsync();
            await lease.FailAsync(e.Message, stop);
            Count(kind, "FAILED");
        }
        catch (Exception e) when (StoreTroubles.IsFull(e))
        {
            await watch.EndAsync();
            await lease.FailAsync(StoreTroubles.Full, stop);
            Count(kind, "FAILED");
        }
        catch (Exception e) when (!StoreTroubles.IsAway(e))
        {
            await watch.EndAsync();
            var trace = ActivityTraceId.CreateRandom().ToString();
            Failed(e, lease.Id, lease.Kind, trace);
            await lease.FailAsync(JobFailedException.Unexpected(trace).Message, stop);
            Count(kind, "FAILED");
        }
    }

    private static void Count(IJobKind kind, string outcome) => MapMeter.Jobs.Add(1, new("kind", kind.Name), new("outcome", outcome));

    [LoggerMessage(LogLevel.Warning, "The store can't be reached; jobs wait.")]
    private partial void StoreIsAway(Exception reason);

    [LoggerMessage(LogLevel.Warning, "Job {Id} ({Kind}) has lost the store, and is begun again by whoever finds it.")]
    private partial void Lost(long id, string kind);

    [LoggerMessage(LogLevel.Error, "Job {Id} ({Kind}) failed; trace {Trace}.")]
    private partial void Failed(Exception reason, long id, string kind, string trace);
}
