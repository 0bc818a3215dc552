using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Store.Jobs;

/// <summary>Queues jobs and cancels them, for whichever process works.</summary>
public sealed class JobQueue(NpgsqlDataSource store)
{
    private const string Insert = """
        insert into job (kind, actor, once_key, input) values ($1, $2, $3, $4)
        on conflict (once_key) do nothing returning id
        """;

    // Whoever queues at the same time waits: each statement sees what was queued before it began.
    private const string Turn = "select pg_advisory_xact_lock(hashtext('jobs of ' || $1))";

    private const string InsertOneOfFew = """
        insert into job (kind, actor, input) select $1, $2, $3
        where (select count(*) from job where actor = $2 and finished_at is null) < $4 returning id
        """;

    private const string FindOnce = "select id from job where once_key = $1";

    // A job that waits is cancelled at once; one that runs is asked to stop, and its process says when it has.
    private const string Cancel = """
        update job set
          cancel_requested = true,
          state = case state when 'QUEUED' then 'CANCELLED' else state end,
          finished_at = case state when 'QUEUED' then now() end
        where id = $1 and finished_at is null
        """;

    /// <summary>Queues a job.</summary>
    /// <param name="kind">The name of a job kind, in capitals.</param>
    /// <param name="input">What it is about: an object.</param>
    /// <param name="actor">Who wants it; never a person's name.</param>
    /// <param name="onceKey">When a job with this key was queued before, that one is meant instead of a new one.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The job's id.</returns>
    public async Task<long> AddAsync(string kind, JsonElement input, string actor, string? onceKey = null, CancellationToken cancel = default)
    {
        await using var command = store.CreateCommand(Insert);
        command.Parameters.Add(new() { Value = kind });
        command.Parameters.Add(new() { Value = actor });
        command.Parameters.Add(new() { Value = (object?)onceKey ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = input.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        return await command.ExecuteScalarAsync(cancel) as long? ?? await GetAsync(onceKey!, cancel);
    }

    /// <summary>Queues a job unless its actor has so many already that have not ended.</summary>
    /// <param name="kind">The name of a job kind, in capitals.</param>
    /// <param name="input">What it is about: an object.</param>
    /// <param name="actor">Who wants it; never a person's name.</param>
    /// <param name="most">How many an actor may have, this one among them.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The job's id; null when it was not queued.</returns>
    public async Task<long?> TryAddAsync(string kind, JsonElement input, string actor, int most, CancellationToken cancel = default)
    {
        await using var batch = store.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Turn) { Parameters = { new() { Value = actor } } });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(InsertOneOfFew)
        {
            Parameters = { new() { Value = kind }, new() { Value = actor }, new() { Value = input.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb }, new() { Value = most } },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await reader.ReadAsync(cancel) ? reader.GetInt64(0) : null;
    }

    /// <summary>Asks a job to stop; false when there is no such job or it has ended already.</summary>
    public async Task<bool> CancelAsync(long id, CancellationToken cancel = default)
    {
        await using var command = store.CreateCommand(Cancel);
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    private async Task<long> GetAsync(string onceKey, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(FindOnce);
        command.Parameters.Add(new() { Value = onceKey });
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }
}
