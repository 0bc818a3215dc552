using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Geodata.Store.Migrations;

/// <summary>
/// Brings a database to the program's version. Each file runs in a transaction of its own that first takes an advisory
/// lock and then looks at what is applied, so that any number of processes may migrate at once.
/// </summary>
public static class Migrator
{
    private const string CreateVersions = """
        create table if not exists schema_version (
          number      integer primary key,
          name        text not null,
          sha256      text not null,
          applied_at  timestamptz not null default now()
        )
        """;

    /// <summary>Applies what is missing; returns what this call applied.</summary>
    /// <exception cref="StoreException">PostGIS is missing, the server is too old, the database is newer, an applied file has changed, or a file was refused.</exception>
    public static async Task<IReadOnlyList<Migration>> MigrateAsync(string connectionString, CancellationToken cancel = default)
    {
        var applied = await MigrateAsync(connectionString, Migration.List(), cancel);
        await using var connection = await OpenAsync(connectionString, cancel);
        await ScopeViews.EnsureAsync(connection, cancel);
        return applied;
    }

    internal static async Task<IReadOnlyList<Migration>> MigrateAsync(
        string connectionString, IReadOnlyList<Migration> migrations, CancellationToken cancel = default)
    {
        await using var connection = await OpenAsync(connectionString, cancel);
        await RequireServerAsync(connection, cancel);
        var applied = new List<Migration>();
        foreach (Migration migration in migrations)
            if (await ApplyAsync(connection, migration, migrations[^1].Number, cancel))
                applied.Add(migration);
        return applied;
    }

    /// <summary>A connection of its own, since pooled ones would go on without the types that the migrations create.</summary>
    private static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }

    /// <summary>Whether it was this call that applied it.</summary>
    private static async Task<bool> ApplyAsync(NpgsqlConnection connection, Migration migration, int newest, CancellationToken cancel)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancel);
        await RunAsync(connection, "select pg_advisory_xact_lock(hashtext('map schema_version'))", cancel);
        await RunAsync(connection, CreateVersions, cancel);
        if (await AskAsync(connection, "select max(number) from schema_version", cancel) is int number && number > newest)
            throw new DatabaseNewerException(number, newest);
        object? sha256 = await AskAsync(connection, "select sha256 from schema_version where number = $1", cancel, migration.Number);
        if (sha256 is string known && known != migration.Sha256)
            throw new MigrationChangedException(migration);
        if (sha256 is not null)
            return false;
        await RunAsync(connection, ScopeViews.Drop, cancel);
        await RunFileAsync(connection, migration, cancel);
        await RunAsync(connection, "insert into schema_version (number, name, sha256) values ($1, $2, $3)", cancel,
            migration.Number, migration.Name, migration.Sha256);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task RunFileAsync(NpgsqlConnection connection, Migration migration, CancellationToken cancel)
    {
        try
        {
            await RunAsync(connection, migration.Sql, cancel);
        }
        catch (PostgresException e)
        {
            throw new MigrationFailedException(migration, e.MessageText, e);
        }
    }

    private static async Task RequireServerAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (connection.PostgreSqlVersion.Major < PostgresInstallation.OldestMajor)
            throw new ServerTooOldException(connection.ServerVersion, PostgresInstallation.OldestMajor);
        int major = connection.PostgreSqlVersion.Major;
        object? installed = await AskAsync(connection,
            "select coalesce(installed_version, '') from pg_available_extensions where name = 'postgis'", cancel);
        if (installed is null)
            throw new PostgisMissingException(
                $"The database server has no PostGIS; install it there with: sudo apt-get install postgresql-{major}-postgis-3", $"postgresql-{major}-postgis-3");
        if (installed is "" && await AskAsync(connection, "select rolsuper from pg_roles where rolname = current_user", cancel) is false)
            throw new PostgisMissingException(
                $"PostGIS is not yet part of the database {connection.Database}, and only an administrator may add it, with: create extension postgis", $"postgresql-{major}-postgis-3");
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] parameters)
    {
        await using NpgsqlCommand command = Describe(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] parameters)
    {
        await using NpgsqlCommand command = Describe(connection, sql, parameters);
        return await command.ExecuteScalarAsync(cancel) is { } answer and not DBNull ? answer : null;
    }

    private static NpgsqlCommand Describe(NpgsqlConnection connection, string sql, object[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (object parameter in parameters)
            command.Parameters.Add(new() { Value = parameter });
        return command;
    }
}
