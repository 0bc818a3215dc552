using Map.Geodata.Backup;
using Map.Geodata.Store;
using Map.Geodata.Store.Migrations;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Backup;

public sealed class BackupTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["store.backup"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_restored_is_every_row_of_every_table()
    {
        await FillAsync();
        await StoreBackup.WriteAsync(store.ConnectionString, File, CancellationToken.None);
        var bare = await TestStore.CreateBareDatabaseAsync();

        await StoreBackup.RestoreAsync(bare, File, replace: false, CancellationToken.None);

        var (before, after) = (await SumsAsync(store.ConnectionString), await SumsAsync(bare));
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
        Assert.Contains(before, line => line.StartsWith("public.station 3 ", StringComparison.Ordinal));
        // What is restored can be used: views of scopes, identities that go on, triggers that write the log.
        await using var again = await MapStore.OpenAsync(bare);
        await RunAsync(bare, "insert into service (code, name_zh, name_en) values ('AFTER', '之后', 'after')");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public async Task A_store_with_something_in_it_is_replaced_only_when_somebody_says_so()
    {
        await FillAsync();
        await StoreBackup.WriteAsync(store.ConnectionString, File, CancellationToken.None);
        var sums = await SumsAsync(store.ConnectionString);
        var other = await TestStore.CreateBareDatabaseAsync();
        await Migrator.MigrateAsync(other);
        await RunAsync(other, "insert into station (code, name, kind, status, location) values ('OTHER', '别处', 'REST_STATION', 'OPEN', 'SRID=4326;POINT(117 36)')");

        await Assert.ThrowsAsync<StoreNotEmptyException>(() => StoreBackup.RestoreAsync(other, File, replace: false, CancellationToken.None));
        await StoreBackup.RestoreAsync(other, File, replace: true, CancellationToken.None);

        Assert.Equal(sums, await SumsAsync(other));
    }

    [Fact]
    public async Task A_damaged_backup_leaves_the_store_as_it_was()
    {
        await FillAsync();
        await StoreBackup.WriteAsync(store.ConnectionString, File, CancellationToken.None);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        var bare = await TestStore.CreateBareDatabaseAsync();
        await Migrator.MigrateAsync(bare);
        var sums = await SumsAsync(bare);

        foreach (var length in (int[])[0, 10, bytes.Length / 2, bytes.Length - 100])
        {
            await System.IO.File.WriteAllBytesAsync(File, bytes[..length]);
            await Assert.ThrowsAsync<BackupFailedException>(() => StoreBackup.RestoreAsync(bare, File, replace: true, CancellationToken.None));
            Assert.Equal(sums, await SumsAsync(bare));
        }
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused()
    {
        var newer = await TestStore.CreateBareDatabaseAsync();
        await Migrator.MigrateAsync(newer);
        await RunAsync(newer, "insert into schema_version (number, name, sha256) values (9999, 'future', '')");
        await StoreBackup.WriteAsync(newer, File, CancellationToken.None);

        await Assert.ThrowsAsync<DatabaseNewerException>(async () => await StoreBackup.RestoreAsync(await TestStore.CreateBareDatabaseAsync(), File, replace: false, CancellationToken.None));
    }

    private async Task FillAsync()
    {
        await store.RunAsync("""
            insert into station (code, name, kind, status, location)
            select 'BACKUP-' || n, '驿站' || chr(10) || chr(9) || n, 'REST_STATION', 'OPEN', st_setsrid(st_point(117 + n / 1000.0, 36), 4326) from generate_series(1, 3) n
            on conflict do nothing;
            insert into access.audit (actor, action, subject, success) values ('test', 'SIGN_IN', '示例', true)
            """);
    }

    /// <summary>Each table with the number of its rows and a checksum of them all.</summary>
    private static async Task<List<string>> SumsAsync(string connectionString)
    {
        await using var source = MapStore.CreateDataSource(connectionString);
        List<string> tables = [], sums = [];
        await using (var list = source.CreateCommand("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('public', 'access') and tablename not in ('spatial_ref_sys') order by 1"))
        await using (var rows = await list.ExecuteReaderAsync())
            while (await rows.ReadAsync()) tables.Add(rows.GetString(0));
        foreach (var table in tables)
        {
            await using var sum = source.CreateCommand($"select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from {table} t");
            sums.Add($"{table} {await sum.ExecuteScalarAsync()}");
        }

        return sums;
    }

    private static async Task RunAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
