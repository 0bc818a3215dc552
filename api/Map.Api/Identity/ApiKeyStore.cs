using Map.Geodata.Access;
using Map.Geodata.Features;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>Keys as the store has them.</summary>
public sealed class ApiKeyStore(NpgsqlDataSource store)
{
    private const string Columns = "id, name, prefix, role, grids, requests_per_minute, created_by, created_at, expires_at, revoked_at, last_used_at";

    /// <summary>Adds a key.</summary>
    /// <returns>The key and its secret, which is nowhere else.</returns>
    public async Task<(ApiKey Key, string Secret)> AddAsync(
        string name, Role role, IReadOnlyList<long> grids, int requestsPerMinute, DateTimeOffset expiresAt, string createdBy, CancellationToken cancel)
    {
        var secret = ApiKey.CreateSecret();
        var added = await ReadAsync(
            $"""
            insert into access.api_key (name, prefix, hash, role, grids, requests_per_minute, expires_at, created_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8) returning {Columns}
            """,
            cancel, name, ApiKey.PrefixOf(secret), ApiKey.Hash(secret), UpperSnake.Write(role), grids.ToArray(), requestsPerMinute, expiresAt.ToUniversalTime(), createdBy);
        return (added.Single(), secret);
    }

    /// <summary>The newest first, revoked ones and expired ones among them.</summary>
    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancel) => ReadAsync($"select {Columns} from access.api_key order by id desc", cancel);

    public async Task<ApiKey?> FindAsync(byte[] hash, CancellationToken cancel) =>
        (await ReadAsync($"select {Columns} from access.api_key where hash = $1", cancel, hash)).SingleOrDefault();

    /// <summary>Ends a key for good; null if there is none that begins so.</summary>
    public async Task<ApiKey?> RevokeAsync(string prefix, CancellationToken cancel) =>
        (await ReadAsync($"update access.api_key set revoked_at = coalesce(revoked_at, now()) where prefix = $1 returning {Columns}", cancel, prefix)).SingleOrDefault();

    private async Task<IReadOnlyList<ApiKey>> ReadAsync(string sql, CancellationToken cancel, params object[] parameters)
    {
        await using var command = store.CreateCommand(sql);
        foreach (var value in parameters) command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<ApiKey> found = [];
        while (await reader.ReadAsync(cancel))
            found.Add(new ApiKey(
                reader.GetInt64(0), reader.GetString(1), reader.GetString(2), UpperSnake.Get<Role>(reader.GetString(3)), reader.GetFieldValue<long[]>(4),
                reader.GetInt32(5), reader.GetString(6), reader.GetFieldValue<DateTimeOffset>(7), reader.GetFieldValue<DateTimeOffset>(8),
                await TimeAsync(reader, 9, cancel), await TimeAsync(reader, 10, cancel)));
        return found;
    }

    private static async Task<DateTimeOffset?> TimeAsync(NpgsqlDataReader reader, int column, CancellationToken cancel) =>
        await reader.IsDBNullAsync(column, cancel) ? null : reader.GetFieldValue<DateTimeOffset>(column);
}
