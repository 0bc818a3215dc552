using Map.Geodata.Import.Kinds;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Import.Writing;

/// <summary>
/// The temporary table that a file's rows are copied to: the row number, every cell as written (references as codes), beside
/// them what is found out about the row. It lives as long as the transaction. Its pages are left half empty, so that the few
/// updates which resolve and mark rows stay on the page.
/// </summary>
internal static class StagingTable
{
    public const string Name = "incoming";

    public static string CreateSql(ImportKind kind)
    {
        var written = kind.Columns.Select(c => $"{c.Staged} {c.Type.SqlType()}");
        var resolved = kind.References.Select(c => $"{c.Quoted} {c.Target!.KeyType}");
        return $"""
            create temporary table {Name} (
              "row" bigint not null, {string.Join(", ", written.Concat(resolved))},
              {(kind.HasId ? "id bigint, " : "")}is_new boolean not null default true, is_updated boolean not null default false
            ) with (fillfactor = 50) on commit drop
            """;
    }

    public static Task<NpgsqlBinaryImporter> BeginCopyAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel) =>
        connection.BeginBinaryImportAsync(
            $"""copy {Name} ("row", {string.Join(", ", kind.Columns.Select(c => c.Staged))}) from stdin (format binary)""", cancel);

    public static async Task WriteAsync(NpgsqlBinaryImporter copy, ImportKind kind, long row, object?[] values, CancellationToken cancel)
    {
        await copy.StartRowAsync(cancel);
        await copy.WriteAsync(row, NpgsqlDbType.Bigint, cancel);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value) await copy.WriteAsync(value, kind.Columns[i].Type.DbType(), cancel);
            else await copy.WriteNullAsync(cancel);
        }
    }
}
