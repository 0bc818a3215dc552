using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Map.Geodata.Store.Migrations;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Migrations;

public sealed class MigratorTests : IAsyncLifetime
{
    private static readonly Migration One = new(1, "one", "create table one (n integer); insert into one values (1);");
    private static readonly Migration Two = new(2, "two", "insert into one values (2);");
    private static readonly Migration Broken = new(3, "broken", "create table three (n integer); insert into nowhere values (3);");

    private string _database = "";

    public async Task InitializeAsync() => _database = await TestStore.CreateBareDatabaseAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_programs_own_migrations_are_numbered_one_by_one_and_run_once()
    {
        IReadOnlyList<Migration> all = Migration.List();
        Assert.Equal(all.Count, all.Select(migration => migration.Number).Distinct().Count());

        Assert.Equal(all, await Migrator.MigrateAsync(_database));
        Assert.Empty(await Migrator.MigrateAsync(_database));

        Assert.Equal(string.Join(",", all.Select(migration => $"{migration.Number} {migration.Name} {migration.Sha256}")),
            await AskAsync("select string_agg(number || ' ' || name || ' ' || sha256, ',' order by number) from schema_version"));
    }

    [Fact]
    public async Task Only_what_is_missing_is_applied()
    {
        await Migrator.MigrateAsync(_database, [One]);

        Assert.Equal([Two], await Migrator.MigrateAsync(_database, [One, Two]));

        Assert.Equal("3", await AskAsync("select sum(n)::text from one"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_and_those_before_it_stay()
    {
        var e = await Assert.ThrowsAsync<MigrationFailedException>(() => Migrator.MigrateAsync(_database, [One, Two, Broken]));

        Assert.Equal(Broken, e.Migration);
        Assert.Contains("3 (broken)", e.Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", e.Message, StringComparison.Ordinal);
        Assert.Equal("2", await AskAsync("select max(number)::text from schema_version"));
        Assert.Null(await AskAsync("select to_regclass('three')::text"));
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_program_is_refused_untouched()
    {
        await Migrator.MigrateAsync(_database, [One, Two]);

        var e = await Assert.ThrowsAsync<DatabaseNewerException>(() => Migrator.MigrateAsync(_database, [One]));

        Assert.Equal((2, 1), (e.DatabaseNumber, e.ProgramNumber));
        Assert.Equal("3", await AskAsync("select sum(n)::text from one"));
    }

    [Fact]
    public async Task A_migration_that_changed_after_it_was_applied_is_refused()
    {
        await Migrator.MigrateAsync(_database, [One]);

        var e = await Assert.ThrowsAsync<MigrationChangedException>(() => Migrator.MigrateAsync(_database, [One with { Sql = "select 1" }, Two]));

        Assert.Contains("1 (one)", e.Message, StringComparison.Ordinal);
        Assert.Equal("1", await AskAsync("select sum(n)::text from one"));
    }

    [Fact]
    public async Task Many_may_migrate_at_once_and_each_file_runs_once()
    {
        IReadOnlyList<Migration>[] applied = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Migrator.MigrateAsync(_database)));

        Assert.Equal(Migration.List(), applied.SelectMany(one => one).OrderBy(migration => migration.Number));
    }

    [Fact]
    public async Task A_server_without_PostGIS_is_told_the_package()
    {
        // An empty list of extensions in front of the server's own.
        await AskAsync("create schema bare");
        await AskAsync("create view bare.pg_available_extensions as select name, installed_version from pg_catalog.pg_available_extensions where false");

        var e = await Assert.ThrowsAsync<PostgisMissingException>(
            () => Migrator.MigrateAsync(new NpgsqlConnectionStringBuilder(_database) { SearchPath = "bare,pg_catalog,public" }.ConnectionString));

        Assert.Matches("^postgresql-[0-9]+-postgis-3$", e.Package);
        Assert.Contains($"sudo apt-get install {e.Package}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_may_not_add_PostGIS_is_told_who_may()
    {
        string user = $"planner{new NpgsqlConnectionStringBuilder(_database).Database}";
        await AskAsync($"create role {user} login");

        var e = await Assert.ThrowsAsync<PostgisMissingException>(() => Migrator.MigrateAsync($"{_database};Username={user}"));

        Assert.Contains("create extension postgis", e.Message, StringComparison.Ordinal);
        Assert.Contains("administrator", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_store_migrates_it()
    {
        await using MapStore store = await MapStore.OpenAsync(_database);

        await using NpgsqlCommand command = store.DataSource.CreateCommand("select count(*) from service");
        Assert.True(await command.ExecuteScalarAsync() is > 0L);
    }

    private async Task<string?> AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
