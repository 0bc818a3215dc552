using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Map.Geodata.Store.Migrations;

/// <summary>The views of scopes, which follow the tables: taken away before a migration, made again after the last.</summary>
internal static class ScopeViews
{
    public const string Drop = "drop schema if exists scoped cascade; drop schema if exists open cascade";

    private const string Find = "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'scoped'";

    private static readonly string Sql = Read();

    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>Makes them unless they are there as this program knows them.</summary>
    public static async Task EnsureAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await RunAsync(connection, "select pg_advisory_xact_lock(hashtext('map schema_version'))", cancel);
        await using (var find = new NpgsqlCommand(Find, connection))
            if (await find.ExecuteScalarAsync(cancel) as string == Sha256) return;
        await RunAsync(connection, $"{Drop}; {Sql}; comment on schema scoped is '{Sha256}'", cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Map.Geodata.Access.Scopes.sql")!);
        return reader.ReadToEnd();
    }
}
