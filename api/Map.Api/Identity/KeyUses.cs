using System.Collections.Concurrent;
using Map.Api.Jobs;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>
/// Writes down when keys are used, once a minute for all of them, so that no request waits for it. A process that is killed takes
/// the last minute with it; one that is told to stop doesn't.
/// </summary>
/// <param name="store">Has the keys.</param>
/// <param name="clock">Tells how long ago a use was; the time itself is the store's, so that all processes have the same.</param>
/// <param name="log">Hears that the store is away.</param>
public sealed class KeyUses(NpgsqlDataSource store, TimeProvider clock, ILogger<KeyUses> log) : ClockedService(Round, Round, clock, log)
{
    private const string Sql = """
        update access.api_key k set last_used_at = greatest(k.last_used_at, now() - used.ago)
        from unnest($1::bigint[], $2::interval[]) used (id, ago) where k.id = used.id
        """;

    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _clock = clock;

    // By key that the store knows, so it is never larger than its table.
    private readonly ConcurrentDictionary<long, long> _latest = new();

    /// <summary>A key was used just now.</summary>
    public void Note(long key) => _latest[key] = _clock.GetTimestamp();

    /// <summary>Writes down what was noted since the last time.</summary>
    public async Task WriteAsync(CancellationToken cancel)
    {
        var noted = _latest.ToArray();
        if (noted.Length == 0) return;
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = noted.Select(use => use.Key).ToArray() });
        command.Parameters.Add(new() { Value = noted.Select(use => _clock.GetElapsedTime(use.Value)).ToArray() });
        await command.ExecuteNonQueryAsync(cancel);
        // A use that came meanwhile stays for the next time.
        foreach (var use in noted) _latest.TryRemove(use);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException)
        {
            // The store is away, and the host does not stay for that.
        }
    }

    protected override Task LookAsync(CancellationToken cancel) => WriteAsync(cancel);
}
