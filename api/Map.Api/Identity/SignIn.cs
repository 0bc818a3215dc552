using Npgsql;

namespace Map.Api.Identity;

/// <summary>Checks names with passwords, and locks an account for a while after too many wrong ones.</summary>
public sealed class SignIn(NpgsqlDataSource store, TimeProvider clock)
{
    /// <summary>So many wrong passwords in a row lock an account.</summary>
    public const int MostFailures = 5;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(5);

    // Counted before the password is looked at, so that attempts side by side are no more than one after the other.
    private const string Attempt = """
        with tried as (
          select id, case when locked_until <= $2 then 1 else failures + 1 end as failures from access.account
          where name = $1 and not disabled and coalesce(locked_until <= $2, true) for update)
        update access.account a set failures = tried.failures, locked_until = case when tried.failures >= $3 then $2 + $4 end
        from tried where tried.id = a.id
        returning a.id, a.password_hash
        """;

    private const string Find = "select id, password_hash from access.account where name = $1 and not disabled";

    private const string Succeed = "update access.account set failures = 0, locked_until = null, signed_in_at = $2 where id = $1";

    /// <summary>What others have tried still counts for them.</summary>
    private const string SucceedApart = "update access.account set signed_in_at = $2 where id = $1";

    /// <summary>The id of the account; null for a wrong name or password, and for one that is locked or disabled: nobody is told which.</summary>
    /// <param name="name">Of the account.</param>
    /// <param name="password">What was given.</param>
    /// <param name="isApart">Whether somebody else counts the tries, see <see cref="KnownDevices"/>: the lock is for strangers then.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<long?> CheckAsync(string name, string password, bool isApart, CancellationToken cancel)
    {
        var (id, hash) = isApart ? await ReadAsync(Find, cancel, name) : await ReadAsync(Attempt, cancel, name, clock.GetUtcNow(), MostFailures, LockedFor);
        if (!Passwords.Verify(hash, password)) return null;
        await using var command = store.CreateCommand(isApart ? SucceedApart : Succeed);
        command.Parameters.Add(new() { Value = id!.Value });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await command.ExecuteNonQueryAsync(cancel);
        return id;
    }

    private async Task<(long? Id, string? Hash)> ReadAsync(string sql, CancellationToken cancel, params object[] parameters)
    {
        await using var command = store.CreateCommand(sql);
        foreach (var value in parameters) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? (reader.GetInt64(0), reader.GetString(1)) : (null, null);
    }
}
