using Map.Geodata.Import.Kinds;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Import.Writing;

/// <summary>A row of a file that could be read.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Values">In the order of the kind's columns.</param>
/// <param name="GridId">The grid of its point, where it names none itself.</param>
internal sealed record StagedRow(long Number, object?[] Values, long? GridId);

/// <summary>
/// The temporary table that a file's rows are copied to: the row number, every cell as written (references as codes), beside
/// them what is found out about the row: the grid of its point and the id that it gets if it is new. It lives as long as the transaction. Its pages are left half empty, so that the few
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
              {(kind.HasId ? $"id bigint default nextval('{kind.Table}_id_seq'), " : "")}is_new boolean not null default true, is_updated boolean not null default false
            ) with (fillfactor = 50) on commit drop
            """;
    }

    public static Task<NpgsqlBinaryImporter> BeginCopyAsync(NpgsqlConnection connection, ImportKind kind, CancellationToken cancel) =>
        connection.BeginBinaryImportAsync(
            $"""copy {Name} ({string.Join(", ", CopiedColumns(kind))}) from stdin (format binary)""", cancel);

    public static async Task WriteAsync(NpgsqlBinaryImporter copy, ImportKind kind, StagedRow row, CancellationToken cancel)
    {
        await copy.StartRowAsync(cancel);
        await copy.WriteAsync(row.Number, NpgsqlDbType.Bigint, cancel);
        for (var i = 0; i < row.Values.Length; i++) await WriteAsync(copy, row.Values[i], kind.Columns[i].Type.DbType(), cancel);
        if (kind.GridOfPoint is not null) await WriteAsync(copy, row.GridId, NpgsqlDbType.Bigint, cancel);
    }

    private static IEnumerable<string> CopiedColumns(ImportKind kind) =>
        ["\"row\"", .. kind.Columns.Select(c => c.Staged), .. kind.GridOfPoint is { } grid ? [grid.Quoted] : Array.Empty<string>()];

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancel) =>
        value is null ? copy.WriteNullAsync(cancel) : copy.WriteAsync(value, type, cancel);
}
