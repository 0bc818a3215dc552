using Map.GraphQL.Relay;
using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Audit;

/// <summary>Something that happened at the door.</summary>
/// <param name="Key">In the order in which things happened.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Action">What, in capitals, for instance SIGN_IN.</param>
/// <param name="Subject">To which account or key.</param>
/// <param name="Address">From which address of the network; null for what was done at the server's own terminal.</param>
/// <param name="Success">Whether it was let happen.</param>
public sealed record AuditEntry([property: GraphQL.Building.GraphQLIgnore] long Key, DateTimeOffset At, string Actor, string Action, string? Subject, string? Address, bool Success);

/// <summary>Reads the audit, newest first.</summary>
public sealed class AuditReader(NpgsqlDataSource store)
{
    private const string Where = """
        where ($1 is null or actor = $1) and ($2 is null or action = $2) and ($3 is null or at >= $3)
          and ($4 is null or strpos(lower(concat_ws(' ', actor, action, subject, address)), lower($4)) > 0)
        """;

    /// <param name="filter">Which of them.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<Connection<AuditEntry>> ReadPageAsync(AuditFilter filter, PageArguments page, CancellationToken cancel)
    {
        var from = Cursor.TryDecode<long>(page, out var key) ? key : (long?)null;
        var (side, order) = page.IsBackward ? (">", "id") : ("<", "id desc");
        await using var command = Create($"select * from access.audit {Where} and ($5 is null or id {side} $5) order by {order} limit $6", filter);
        command.Parameters.Add(Typed(from, NpgsqlDbType.Bigint));
        command.Parameters.Add(new() { Value = page.Size + 1 });
        var entries = await ReadAsync(command, cancel).ToListAsync(cancel);
        return Connection.Create(entries, page, entry => Cursor.Encode(entry.Key), token => CountAsync(filter, token));
    }

    /// <summary>All of them, newest first.</summary>
    public async IAsyncEnumerable<AuditEntry> ListAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = Create($"select * from access.audit {Where} order by id desc", new AuditFilter());
        await foreach (var entry in ReadAsync(command, cancel)) yield return entry;
    }

    private async ValueTask<int> CountAsync(AuditFilter filter, CancellationToken cancel)
    {
        await using var command = Create($"select count(*) from access.audit {Where}", filter);
        return checked((int)(long)(await command.ExecuteScalarAsync(cancel))!);
    }

    private NpgsqlCommand Create(string sql, AuditFilter filter)
    {
        var command = store.CreateCommand(sql);
        command.Parameters.Add(Typed(filter.Actor, NpgsqlDbType.Text));
        command.Parameters.Add(Typed(filter.Action, NpgsqlDbType.Text));
        command.Parameters.Add(Typed(filter.Since?.ToUniversalTime(), NpgsqlDbType.TimestampTz));
        command.Parameters.Add(Typed(filter.Text, NpgsqlDbType.Text));
        return command;
    }

    private static NpgsqlParameter Typed(object? value, NpgsqlDbType type) => new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };

    private static async IAsyncEnumerable<AuditEntry> ReadAsync(NpgsqlCommand command, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            yield return new AuditEntry(
                reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetString(2), reader.GetString(3),
                await reader.IsDBNullAsync(4, cancel) ? null : reader.GetString(4), await reader.IsDBNullAsync(5, cancel) ? null : reader.GetString(5), reader.GetBoolean(6));
    }
}

/// <summary>Which entries; null for any.</summary>
/// <param name="Actor">Done by exactly this one.</param>
/// <param name="Action">Exactly this.</param>
/// <param name="Since">From this moment on.</param>
/// <param name="Text">Anywhere in the entry.</param>
public sealed record AuditFilter(string? Actor = null, string? Action = null, DateTimeOffset? Since = null, string? Text = null);
