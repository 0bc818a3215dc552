using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Access;

/// <summary>Writes down sign-ins and what is done to accounts and keys. Nothing in it is ever changed or taken out.</summary>
public sealed class AuditLog(NpgsqlDataSource store)
{
    private const string Insert = "insert into access.audit (actor, action, subject, address, success) values ($1, $2, $3, $4, $5)";

    /// <param name="actor">Who did it.</param>
    /// <param name="action">What, in capitals.</param>
    /// <param name="subject">To which account or key; never a password or a key itself.</param>
    /// <param name="address">From which address of the network; null for a command.</param>
    /// <param name="success">Whether it was let happen.</param>
    public async Task WriteAsync(string actor, string action, string? subject, string? address, bool success = true)
    {
        await using var command = store.CreateCommand(Insert);
        foreach (var value in (ReadOnlySpan<string?>)[actor, action, subject, address])
            command.Parameters.Add(new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = success });
        await command.ExecuteNonQueryAsync();
    }
}
