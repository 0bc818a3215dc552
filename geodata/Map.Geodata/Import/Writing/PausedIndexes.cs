using Map.Geodata.Import.Kinds;
using Npgsql;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// The indexes of a table that is about to be filled: dropped before, built again after, all in the import's transaction, which
/// is a third cheaper than letting each row find its place in every one of them.
/// </summary>
/// <remarks>
/// Readers of the table wait meanwhile. So it is only done where there is hardly anything to read yet: at the first import of
/// many features, not when a few join many. What guards uniqueness stays.
/// </remarks>
internal sealed class PausedIndexes
{
    private const int Many = 50_000;
    private const int TimesWhatIsThere = 10;

    private readonly NpgsqlConnection _connection;
    private readonly IReadOnlyList<string> _definitions;

    private PausedIndexes(NpgsqlConnection connection, IReadOnlyList<string> definitions) => (_connection, _definitions) = (connection, definitions);

    /// <summary>Drops the indexes of a kind's table if the staged rows are many and those in the table few.</summary>
    public static async Task<PausedIndexes> PauseAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel)
    {
        if (!await IsBeingFilledAsync(connection, kind, cancel)) return new PausedIndexes(connection, []);
        List<string> names = [], definitions = [];
        await using (var command = new NpgsqlCommand($"""
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
            where indrelid = '{kind.Table}'::regclass and not indisunique order by 1
            """, connection))
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
            {
                names.Add(reader.GetString(0));
                definitions.Add(reader.GetString(1));
            }
        }

        if (names.Count > 0) await ExecuteAsync(connection, $"drop index {string.Join(", ", names)}", cancel);
        return new PausedIndexes(connection, definitions);
    }

    /// <summary>Builds them again.</summary>
    public async Task ResumeAsync(CancellationToken cancel)
    {
        foreach (var definition in _definitions) await ExecuteAsync(_connection, definition, cancel);
    }

    private static async Task<bool> IsBeingFilledAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"""
            select n.rows >= {Many} and n.rows >= {TimesWhatIsThere} * (select count(*) from (select from {kind.Table} limit n.rows / {TimesWhatIsThere} + 1) few)
            from (select count(*) as rows from {StagingTable.Name} where is_new) n
            """, connection)
        { CommandTimeout = 0 };
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
