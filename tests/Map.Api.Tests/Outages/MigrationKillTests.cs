using Map.Api.Tests.Commands;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Map.Geodata.Store.Migrations;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>Kills without a word in the middle of a migration, which is held there by a trigger that waits for the test.</summary>
public sealed class MigrationKillTests : IDisposable
{
    /// <summary>The table whose making is held, and the migration that makes it.</summary>
    private const string Held = "job", HeldFile = "jobs";

    private const string Hold = $"""
        create function public.hold() returns event_trigger language plpgsql as $$
        begin
          if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'public.{Held}') then perform pg_advisory_xact_lock(4711); end if;
        end $$;
        create event trigger hold on ddl_command_end when tag in ('CREATE TABLE') execute function public.hold();
        """;

    private static readonly int Before = Migration.List().Single(one => one.Name == HeldFile).Number - 1;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_process_leaves_what_was_whole_and_the_next_one_goes_on_without_waiting_for_its_statement()
    {
        var store = await TestStore.CreateBareDatabaseAsync();
        await using var turn = await HoldAsync(store);
        using (var killed = MapProcess.StartUp(_folder["data"], store, MapProcess.FreePort()))
        {
            await Statements.WaitAsync(store, "select exists (select from pg_stat_activity where datname = current_database() and wait_event = 'advisory')");
            await MapProcess.KillAsync(killed);
        }

        // Nobody lets the statement go on; the server sees by itself that nobody waits for it.
        await Statements.WaitAsync(store, "select not exists (select from pg_stat_activity where datname = current_database() and wait_event = 'advisory')");
        await AssertWholeAsync(store);
        await turn.CloseAsync();
        await AssertGoesOnAsync(store);
    }

    [Fact]
    public async Task A_killed_database_has_after_its_return_what_was_whole_and_the_next_start_goes_on()
    {
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_111_111);
        await using var killed = await PrivateCluster.StartAsync(_folder["postgres"]);
        await using (await HoldAsync(killed.ConnectionString))
        {
            var opening = MapStore.OpenAsync(killed.ConnectionString);
            await Statements.WaitAsync(killed.ConnectionString, "select exists (select from pg_stat_activity where wait_event = 'advisory')");
            Standby.Kill(killed);
            await Assert.ThrowsAnyAsync<NpgsqlException>(() => opening);
        }

        await using var back = await PrivateCluster.StartAsync(_folder["postgres"]);
        await AssertWholeAsync(back.ConnectionString);
        await AssertGoesOnAsync(back.ConnectionString);
    }

    /// <summary>Holds the migration until the connection is closed.</summary>
    private static async Task<NpgsqlConnection> HoldAsync(string store)
    {
        await Statements.AskAsync(store, Hold);
        return await Statements.HoldAsync(store, "select pg_advisory_lock(4711)");
    }

    private static async Task AssertWholeAsync(string store)
    {
        Assert.Equal(Before, await Statements.AskAsync(store, "select max(number) from schema_version"));
        Assert.Equal(false, await Statements.AskAsync(store, $"select to_regclass('{Held}') is not null"));
    }

    private static async Task AssertGoesOnAsync(string store)
    {
        await Statements.AskAsync(store, "drop event trigger hold");
        await using var opened = await MapStore.OpenAsync(store);
        Assert.Equal(Migration.List()[^1].Number, await Statements.AskAsync(store, "select max(number) from schema_version"));
        Assert.Equal(0L, await Statements.AskAsync(store, $"select count(*) from {Held}"));
    }
}
