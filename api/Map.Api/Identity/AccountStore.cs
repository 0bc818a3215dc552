using Map.Geodata.Access;
using Map.Geodata.Features;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>Accounts as the store has them.</summary>
public sealed class AccountStore(NpgsqlDataSource store)
{
    private const string Columns = "id, name, role, grids, must_change, locked_until, disabled, stamp, created_at, signed_in_at";

    // Two administrators who close each other at once take turns: the second one sees what the first has done.
    private const string Turn = "select pg_advisory_xact_lock(hashtext('map closing of accounts'))";

    private const string Close = $"""
        update access.account a set disabled = true, stamp = gen_random_uuid()
        where name = $1 and (role <> 'ADMIN' or exists (select from access.account other where other.role = 'ADMIN' and not other.disabled and other.id <> a.id))
        returning {Columns}
        """;

    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select not exists (select from access.account)");
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Whether somebody has ever signed in or made a key: the installation is no longer only its machine's.</summary>
    public async Task<bool> IsClaimedAsync(CancellationToken cancel)
    {
        const string sql = "select exists (select from access.account where signed_in_at is not null or not must_change) or exists (select from access.api_key)";
        await using var command = store.CreateCommand(sql);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancel) => ReadAsync($"select {Columns} from access.account order by name", cancel);

    public async Task<Account?> FindAsync(string name, CancellationToken cancel) =>
        (await ReadAsync($"select {Columns} from access.account where name = $1", cancel, name)).SingleOrDefault();

    public async Task<Account?> FindAsync(long id, CancellationToken cancel) =>
        (await ReadAsync($"select {Columns} from access.account where id = $1", cancel, id)).SingleOrDefault();

    /// <summary>Adds an account; null if the name is taken, be it with other capitals.</summary>
    public async Task<Account?> AddAsync(string name, Role role, IReadOnlyList<long> grids, string passwordHash, CancellationToken cancel) =>
        (await ReadAsync(
            $"""
            insert into access.account (name, role, grids, password_hash) select $1, $2, $3, $4
            where not exists (select from access.account where lower(name) = lower($1)) on conflict do nothing returning {Columns}
            """,
            cancel, name, UpperSnake.Write(role), grids.ToArray(), passwordHash)).SingleOrDefault();

    /// <summary>Sets a password and ends all sessions; null if there is no such account.</summary>
    /// <param name="mustChange">Whether it opens nothing but the change to another.</param>
    public async Task<Account?> SetPasswordAsync(string name, string passwordHash, bool mustChange, CancellationToken cancel) =>
        (await ReadAsync(
            $"update access.account set password_hash = $2, must_change = $3, stamp = gen_random_uuid(), failures = 0, locked_until = null where name = $1 returning {Columns}",
            cancel, name, passwordHash, mustChange)).SingleOrDefault();

    /// <summary>Lets an account in again, with no session of before; null if there is none.</summary>
    public async Task<Account?> OpenAsync(string name, CancellationToken cancel) =>
        (await ReadAsync($"update access.account set disabled = false, stamp = gen_random_uuid() where name = $1 returning {Columns}", cancel, name)).SingleOrDefault();

    /// <summary>Lets an account in no more, and ends its sessions; null if there is none, or if no other administrator could come in then.</summary>
    public async Task<Account?> CloseAsync(string name, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (var turn = new NpgsqlCommand(Turn, connection)) await turn.ExecuteNonQueryAsync(cancel);
        await using var close = new NpgsqlCommand(Close, connection) { Parameters = { new() { Value = name } } };
        var closed = (await ReadAsync(close, cancel)).SingleOrDefault();
        await transaction.CommitAsync(cancel);
        return closed;
    }

    /// <summary>Whether somebody has signed out of a session.</summary>
    public async Task<bool> HasEndedAsync(Guid session, CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select exists (select from access.ended_session where id = $1)");
        command.Parameters.Add(new() { Value = session });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Ends a session, and forgets those of which no cookie is taken any more.</summary>
    /// <param name="session">Its id.</param>
    /// <param name="longest">For how long a cookie is taken.</param>
    public async Task EndSessionAsync(Guid session, TimeSpan longest, CancellationToken cancel)
    {
        const string sql = "with old as (delete from access.ended_session where ended_at < now() - $2) insert into access.ended_session (id) values ($1) on conflict do nothing";
        await using var command = store.CreateCommand(sql);
        command.Parameters.Add(new() { Value = session });
        command.Parameters.Add(new() { Value = longest });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<IReadOnlyList<Account>> ReadAsync(string sql, CancellationToken cancel, params object[] parameters)
    {
        await using var command = store.CreateCommand(sql);
        foreach (var value in parameters) command.Parameters.Add(new() { Value = value });
        return await ReadAsync(command, cancel);
    }

    private static async Task<IReadOnlyList<Account>> ReadAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<Account> found = [];
        while (await reader.ReadAsync(cancel))
            found.Add(new Account(
                reader.GetInt64(0), reader.GetString(1), UpperSnake.Get<Role>(reader.GetString(2)), reader.GetFieldValue<long[]>(3), reader.GetBoolean(4),
                await reader.IsDBNullAsync(5, cancel) ? null : reader.GetFieldValue<DateTimeOffset>(5), reader.GetBoolean(6), reader.GetGuid(7),
                reader.GetFieldValue<DateTimeOffset>(8), await reader.IsDBNullAsync(9, cancel) ? null : reader.GetFieldValue<DateTimeOffset>(9)));
        return found;
    }
}
