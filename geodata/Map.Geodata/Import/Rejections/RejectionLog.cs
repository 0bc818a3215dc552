using Map.Geodata.Reasons;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Import.Rejections;

/// <summary>Keeps every row that a job's import rejects, however many they are, without holding them in memory.</summary>
/// <remarks>It writes in a transaction of its own: of an import that is only tried the rejected rows are what stays.</remarks>
public sealed class RejectionLog : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly NpgsqlBinaryImporter _rows;

    private readonly long _job;

    private RejectionLog(NpgsqlConnection connection, NpgsqlTransaction transaction, NpgsqlBinaryImporter rows, long job) =>
        (_connection, _transaction, _rows, _job) = (connection, transaction, rows, job);

    /// <summary>Begins the log of a job anew.</summary>
    public static async Task<RejectionLog> BeginAsync(NpgsqlDataSource store, long job, CancellationToken cancel)
    {
        var connection = await store.OpenConnectionAsync(cancel);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancel);
            await using (var command = new NpgsqlCommand("delete from import_rejection where job_id = $1", connection) { Parameters = { new() { Value = job } } })
                await command.ExecuteNonQueryAsync(cancel);
            var rows = await connection.BeginBinaryImportAsync("""copy import_rejection (job_id, "row", subject, "value", reason, reasons) from stdin (format binary)""", cancel);
            return new RejectionLog(connection, transaction, rows, job);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds a rejected row.</summary>
    public void Add(ImportNote note)
    {
        _rows.StartRow();
        _rows.Write(_job, NpgsqlDbType.Bigint);
        _rows.Write(note.Row ?? throw new ArgumentException("A rejected row has a number.", nameof(note)), NpgsqlDbType.Bigint);
        Write(note.Subject is "" ? null : note.Subject);
        Write(note.Value);
        Write(note.Reason);
        _rows.Write(ReasonJson.Write(note.Reasons), NpgsqlDbType.Jsonb);
    }

    /// <summary>Keeps what was added; without it nothing is kept.</summary>
    public async Task CompleteAsync(CancellationToken cancel)
    {
        await _rows.CompleteAsync(cancel);
        await _rows.DisposeAsync();
        await _transaction.CommitAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    // The store's texts have no NUL; a rejected cell may.
    private void Write(string? text)
    {
        if (text is null) _rows.WriteNull();
        else _rows.Write(text.Replace('\0', '␀'), NpgsqlDbType.Text);
    }
}
