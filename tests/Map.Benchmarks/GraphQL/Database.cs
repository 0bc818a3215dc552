using Map.Geodata.Store.Migrations;
using Npgsql;

namespace Map.Benchmarks.GraphQL;

/// <summary>The database that all servers answer from.</summary>
internal static class Database
{
    /// <summary>Makes the tables and fills them: city.sql.</summary>
    public static async Task FillAsync(string connectionString)
    {
        await Migrator.MigrateAsync(connectionString, CancellationToken.None);
        await RunFileAsync(connectionString, Path.Combine(BenchmarkOptions.Root, "tests/Map.Benchmarks/GraphQL/city.sql"));
        await RunAsync(connectionString, "vacuum analyze");
    }

    public static async Task RunFileAsync(string connectionString, string file) => await RunAsync(connectionString, await File.ReadAllTextAsync(file));

    public static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}
