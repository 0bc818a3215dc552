using Map.Geodata.Access;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>The grids at the top of what a department sees: codes for people, ids in the store, since a code may change.</summary>
public sealed class GridRoots(NpgsqlDataSource store)
{
    /// <summary>Their ids.</summary>
    /// <exception cref="WrongGridsException">A grid is unknown, a department has none, or somebody else has some.</exception>
    public async Task<IReadOnlyList<long>> GetIdsAsync(Role role, IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if ((role == Role.Department) != codes.Count > 0)
            throw new WrongGridsException(role == Role.Department ? "A department has at least one grid." : "Only departments have grids; the other roles are for the whole store.");
        var ids = await ReadAsync<string, long>("select code, id from grid where code = any ($1)", codes, cancel);
        return codes.FirstOrDefault(code => !ids.ContainsKey(code)) is { } unknown
            ? throw new WrongGridsException($"There is no grid {unknown}.")
            : [.. codes.Select(code => ids[code])];
    }

    /// <summary>Codes by id; of a grid that is gone there is none.</summary>
    public Task<Dictionary<long, string>> ListCodesAsync(IEnumerable<long> ids, CancellationToken cancel) =>
        ReadAsync<long, string>("select id, code from grid where id = any ($1)", ids, cancel);

    private async Task<Dictionary<TKey, TValue>> ReadAsync<TKey, TValue>(string sql, IEnumerable<TKey> keys, CancellationToken cancel)
        where TKey : notnull
    {
        await using var command = store.CreateCommand(sql);
        command.Parameters.Add(new() { Value = keys.ToArray() });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new Dictionary<TKey, TValue>();
        while (await reader.ReadAsync(cancel)) found[reader.GetFieldValue<TKey>(0)] = reader.GetFieldValue<TValue>(1);
        return found;
    }
}
