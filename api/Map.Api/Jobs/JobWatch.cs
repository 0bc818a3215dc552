using Map.Geodata.Store.Jobs;
using Npgsql;

namespace Map.Api.Jobs;

/// <summary>
/// Beside a running job: tells the store how far it is, at most twice a second, and ends it when somebody has asked for that,
/// when the host stops, or when the connection is lost and with it the right to work on the job.
/// </summary>
internal sealed class JobWatch : IProgress<JobProgress>, IAsyncDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _cancel, _end = new();
    private readonly JobLease _lease;
    private readonly Task _watching;
    private volatile JobProgress _latest = new(0);
    private NpgsqlException? _lost;

    public JobWatch(JobLease lease, CancellationToken stop)
    {
        _lease = lease;
        _cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _watching = WatchAsync();
    }

    /// <summary>Ends the job's work.</summary>
    public CancellationToken Cancel => _cancel.Token;

    public void Report(JobProgress value) => _latest = value with { Share = Math.Clamp(value.Share, 0, 1) };

    /// <summary>Ends the watch, before the job's end is told.</summary>
    /// <exception cref="NpgsqlException">The connection was lost.</exception>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await _watching;
        if (_lost is not null) throw _lost;
    }

    /// <summary>Also ends a watch that nobody has ended, so that nothing is told over a connection that is given back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watching;
        _end.Dispose();
        _cancel.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(Round, _end.Token);
                var latest = _latest;
                if (await _lease.ReportAsync(latest.Share, latest.Stage, _end.Token)) await _cancel.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The work is done.
        }
        catch (NpgsqlException e)
        {
            _lost = e;
            await _cancel.CancelAsync();
        }
    }
}
