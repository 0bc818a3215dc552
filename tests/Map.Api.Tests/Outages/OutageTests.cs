using Map.Api.Tests.Changes;
using Map.Geodata.Store.Clusters;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Outages;

/// <summary>What a host does while its store is away or full, and after it has come back.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task A_full_disk_is_named_and_leaves_nothing_half_done()
    {
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var host = await OutageHost.StartAsync(cluster.ConnectionString);
        // As PostgreSQL says it when a file can't grow.
        await Statements.AskAsync(cluster.ConnectionString, """
            create function no_room() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full', message = 'could not extend file: No space left on device'; end $$;
            create constraint trigger no_room after insert on station initially deferred for each row when (new.code = 'FULL') execute function no_room();
            """);

        var refused = (await host.CreateAsync("FULL")).GetProperty("errors")[0];

        Assert.Equal("STORE_FULL", refused.GetProperty("extensions").Text("code"));
        Assert.Contains("disk is full", refused.Text("message"), StringComparison.Ordinal);
        Assert.Equal(0L, await Statements.AskAsync(cluster.ConnectionString, "select (select count(*) from station where code = 'FULL') + (select count(*) from change where feature_code = 'FULL')"));
        await host.CreateOnceBackAsync("NEXT");
    }

    [Fact]
    public async Task After_a_failover_the_host_finds_the_server_that_takes_writes()
    {
        await using var primary = await PrivateCluster.StartThrowawayAsync();
        await using var standby = await Standby.StartAsync(primary);
        var address = new NpgsqlConnectionStringBuilder(primary.ConnectionString);
        address.Host += "," + standby.Socket;
        await using var host = await OutageHost.StartAsync(address.ConnectionString);
        await host.CreateOnceBackAsync("BEFORE");
        var second = new NpgsqlConnectionStringBuilder(primary.ConnectionString) { Host = standby.Socket, Pooling = false }.ConnectionString;
        while (await CountAsync(second) == 0) await Task.Delay(50);

        Standby.Kill(primary);
        await standby.PromoteAsync();
        await host.CreateOnceBackAsync("AFTER");

        Assert.Equal(2L, await CountAsync(second));
    }

    /// <summary>Stations; 0 as long as the tables have not come over.</summary>
    private static async Task<long> CountAsync(string connectionString)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using var command = source.CreateCommand("select count(*) from station");
            return (long)(await command.ExecuteScalarAsync())!;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return 0;
        }
    }

    /// <summary>A restart of the store, as a host sees it.</summary>
    [Fact]
    public async Task When_every_connection_is_cut_writes_go_on_and_changes_are_told_again()
    {
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var host = await OutageHost.StartAsync(cluster.ConnectionString);
        using var events = await EventStream.OpenAsync(host.Client, "subscription { stationChanged { operation code } }");
        await host.CreateOnceBackAsync("BEFORE");
        Assert.Equal("BEFORE", (await events.NextAsync()).Text("code"));

        await Statements.AskAsync(cluster.ConnectionString, "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await host.CreateOnceBackAsync("AFTER");

        // Either it was heard, or the listener was not back yet and says so.
        var told = await events.NextAsync();
        Assert.True(told.GetProperty("operation").GetString() == "MISSED" || told.Text("code") == "AFTER", told.ToString());
        await host.CreateOnceBackAsync("LATER");
        do told = await events.NextAsync();
        while (told.GetProperty("operation").GetString() == "MISSED" || told.Text("code") == "AFTER");
        Assert.Equal("LATER", told.Text("code"));
    }
}
