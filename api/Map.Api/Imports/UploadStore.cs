using Npgsql;

namespace Map.Api.Imports;

/// <summary>Files that were sent, from their preview to the end of their import: in the store, so that any process can do the job.</summary>
public sealed class UploadStore(NpgsqlDataSource store)
{
    private const long MostBytes = 1L << 30;

    private const string Expire = "delete from import_upload where received_at < now() - interval '1 day'";

    // Whoever comes at the same time waits, so that two can't share the last room: the next statement sees what was kept before it began.
    private const string Turn = "select pg_advisory_xact_lock(hashtext('uploads of files'))";

    private const string Add = """
        insert into import_upload (name, content)
        select $1, $2 where (select coalesce(sum(length(content)), 0) from import_upload) + length($2) <= $3
        returning id
        """;

    /// <returns>Under what it is found.</returns>
    /// <exception cref="NoRoomForUploadException">Too many files wait.</exception>
    public async Task<Guid> KeepAsync(string name, byte[] content, CancellationToken cancel)
    {
        await using (var expire = store.CreateCommand(Expire)) await expire.ExecuteNonQueryAsync(cancel);
        await using var batch = store.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Turn));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Add) { Parameters = { new() { Value = name }, new() { Value = content }, new() { Value = MostBytes } } });
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await reader.ReadAsync(cancel) ? reader.GetGuid(0) : throw new NoRoomForUploadException();
    }

    /// <summary>The file on disk for as long as somebody reads it; null when it is gone.</summary>
    public async Task<SpooledFile?> FindAsync(Guid id, CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select name, content from import_upload where id = $1");
        command.Parameters.Add(new() { Value = id });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? await SpooledFile.CreateAsync(reader.GetString(0), reader.GetFieldValue<byte[]>(1), cancel) : null;
    }

    /// <summary>Drops it.</summary>
    public async Task DropAsync(Guid id, CancellationToken cancel)
    {
        await using var command = store.CreateCommand("delete from import_upload where id = $1");
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(cancel);
    }
}
