using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Store.Jobs;

/// <summary>
/// The right to work on one job: an advisory lock on a connection of its own. When the process or the connection dies the
/// server gives the lock back, so nobody waits for a clock to tell that a process is gone; and whatever a process says of a
/// job goes over this connection, so that one which has lost its lock can't say anything any more.
/// </summary>
public sealed class JobLease : IAsyncDisposable
{
    /// <summary>So many times a job is begun; then what ends its process is taken to be the job.</summary>
    public const int MostAttempts = 3;

    private const string List = "select id from job where finished_at is null order by id";
    private const string Lock = "select pg_try_advisory_lock(map_job_lock(), $1::integer)";

    private const string Begin = """
        update job set state = 'RUNNING', attempts = attempts + 1, progress = 0, stage = null, started_at = now()
        where id = $1 and finished_at is null and not cancel_requested and attempts < $2
        returning kind, input::text, actor
        """;

    private const string GiveUp = """
        update job set
          state = case when cancel_requested then 'CANCELLED' else 'FAILED' end,
          error = case when not cancel_requested then 'The process that worked on it ended ' || attempts || ' times before it was done.' end,
          finished_at = now()
        where id = $1 and finished_at is null
        """;

    private const string SetProgress = "update job set progress = $2, stage = $3 where id = $1 returning cancel_requested";
    private const string SetDone = "update job set state = 'DONE', progress = 1, stage = null, result = $2, finished_at = now() where id = $1";
    private const string SetFailed = "update job set state = 'FAILED', stage = null, error = $2, finished_at = now() where id = $1 and finished_at is null";
    private const string SetCancelled = "update job set state = 'CANCELLED', stage = null, finished_at = now() where id = $1 and finished_at is null";
    private const string PutBack = "update job set state = 'QUEUED', progress = 0, stage = null, attempts = attempts - 1, started_at = null where id = $1 and finished_at is null";

    private readonly NpgsqlConnection _connection;

    // Progress and the end are told by different tasks; a connection does one thing at a time.
    private readonly SemaphoreSlim _turn = new(1);

    private JobLease(NpgsqlConnection connection, long id, string kind, JsonElement input, string actor) =>
        (_connection, Id, Kind, Input, Actor) = (connection, id, kind, input, actor);

    public long Id { get; }

    public string Kind { get; }

    public JsonElement Input { get; }

    public string Actor { get; }

    /// <summary>Begins the first job that nobody works on, be it new or left behind by a dead process; null when there is none.</summary>
    public static async Task<JobLease?> FindAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        var connection = await store.OpenConnectionAsync(cancel);
        try
        {
            foreach (var id in await ListAsync(connection, cancel))
            {
                if (!(bool)(await ScalarAsync(connection, Lock, cancel, Of(id)))!) continue;
                if (await BeginAsync(connection, id, cancel) is { } lease) return lease;
                await ScalarAsync(connection, GiveUp, cancel, Of(id));
                await UnlockAsync(connection);
            }
        }
        catch
        {
            await CloseAsync(connection);
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Says how far the job is, 0 to 1, and what is being done.</summary>
    /// <returns>Whether somebody has asked it to stop.</returns>
    public Task<bool> ReportAsync(double progress, string? stage, CancellationToken cancel) => InTurnAsync(
        async () => (bool)(await ScalarAsync(_connection, SetProgress, cancel, Of(Id), Of(progress), Text(stage)))!, cancel);

    /// <summary>Ends the job with a result; what it writes to the store and its end are one transaction.</summary>
    public Task CompleteAsync(JsonElement result, Func<NpgsqlConnection, CancellationToken, Task>? write, CancellationToken cancel) => InTurnAsync(
        async () =>
        {
            await using var transaction = await _connection.BeginTransactionAsync(cancel);
            if (write is not null) await write(_connection, cancel);
            await ScalarAsync(_connection, SetDone, cancel, Of(Id), new NpgsqlParameter { Value = result.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb });
            await transaction.CommitAsync(cancel);
            return true;
        }, cancel);

    /// <summary>
    /// Ends a job within a transaction of its own work, so that work and end are one: whoever asks it to stop is either too late or leaves nothing.
    /// </summary>
    /// <returns>Whether it has ended; false when somebody has asked it to stop.</returns>
    public static async Task<bool> SettleAsync(NpgsqlConnection work, long id, JsonElement result, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(SetDone + " and not cancel_requested", work)
        {
            Parameters = { Of(id), new NpgsqlParameter { Value = result.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb } },
        };
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    /// <summary>Ends the job with an error, in a sentence.</summary>
    public Task FailAsync(string error, CancellationToken cancel) => InTurnAsync(() => ScalarAsync(_connection, SetFailed, cancel, Of(Id), Text(error)), cancel);

    /// <summary>Ends the job without either.</summary>
    public Task CancelAsync(CancellationToken cancel) => InTurnAsync(() => ScalarAsync(_connection, SetCancelled, cancel, Of(Id)), cancel);

    /// <summary>Leaves the job to somebody else, as if it had not been begun: this process is about to stop.</summary>
    public Task PutBackAsync(CancellationToken cancel) => InTurnAsync(() => ScalarAsync(_connection, PutBack, cancel, Of(Id)), cancel);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(_connection);
        _turn.Dispose();
    }

    private static NpgsqlParameter Of(object value) => new() { Value = value };

    private static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    private static async Task<JobLease?> BeginAsync(NpgsqlConnection connection, long id, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Begin, connection) { Parameters = { new() { Value = id }, new() { Value = MostAttempts } } };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new JobLease(connection, id, reader.GetString(0), JsonElement.Parse(reader.GetString(1)), reader.GetString(2))
            : null;
    }

    private static async Task<IReadOnlyList<long>> ListAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(List, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<long> ids = [];
        while (await reader.ReadAsync(cancel)) ids.Add(reader.GetInt64(0));
        return ids;
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> action, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await action();
        }
        finally
        {
            _turn.Release();
        }
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        return await command.ExecuteScalarAsync(cancel);
    }

    private static Task<object?> UnlockAsync(NpgsqlConnection connection) => ScalarAsync(connection, "select pg_advisory_unlock_all()", CancellationToken.None);

    /// <summary>A pooled connection may keep its locks until it is used again, so they are given back by hand.</summary>
    private static async Task CloseAsync(NpgsqlConnection connection)
    {
        try
        {
            if (connection.FullState.HasFlag(System.Data.ConnectionState.Open)) await UnlockAsync(connection);
        }
        catch (NpgsqlException)
        {
            // The connection is lost, and its locks with it.
        }

        await connection.DisposeAsync();
    }
}
