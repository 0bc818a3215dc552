using Map.Geodata.Store;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store;

public sealed class SilentCutsTests(TestStore store) : IClassFixture<TestStore>
{
    [Fact]
    public async Task Every_connection_of_a_store_tells_the_server_to_look_for_its_client()
    {
        foreach (NpgsqlDataSource source in (NpgsqlDataSource[])[store.Store.DataSource, store.Store.ReadSource])
        {
            await using NpgsqlCommand command = source.CreateCommand("show client_connection_check_interval");
            Assert.Equal("5s", await command.ExecuteScalarAsync());
        }
    }

    [Fact]
    public void Over_a_network_the_system_looks_for_the_other_end_and_a_statement_ends_before_its_client_goes()
    {
        var watched = SilentCuts.Watch(new NpgsqlConnectionStringBuilder("Host=db1,db2;Database=map"));

        Assert.True(watched.TcpKeepAlive);
        Assert.Equal((10, 2, 18), (watched.TcpKeepAliveTime, watched.TcpKeepAliveInterval, watched.CommandTimeout));
        foreach (string setting in (string[])["tcp_keepalives_idle=10", "tcp_user_timeout=25s"]) Assert.Contains("-c " + setting, watched.Options, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Command Timeout=30", 30)]
    [InlineData("Host=db;CommandTimeout=7", 7)]
    [InlineData("Host=db", 18)]
    public void What_a_connection_string_says_of_time_holds(string said, int seconds) =>
        Assert.Equal(seconds, SilentCuts.Watch(new NpgsqlConnectionStringBuilder(said)).CommandTimeout);

    /// <summary>A statement that is given up is called off over a connection that may not come about either.</summary>
    [Fact]
    public void A_statement_ends_with_all_that_belongs_to_it_before_the_time_of_an_operation()
    {
        var watched = SilentCuts.Watch(new NpgsqlConnectionStringBuilder("Host=db"));

        Assert.True(watched.CommandTimeout + watched.Timeout + (watched.CancellationTimeout / 1000) < 30);
    }

    [Theory]
    [InlineData("Host=db;Timeout=40", 40)]
    [InlineData("Host=db;Command Timeout=30;Cancellation Timeout=100", 8)]
    public void What_a_connection_string_says_of_connecting_holds(string said, int seconds) =>
        Assert.Equal(seconds, SilentCuts.Watch(new NpgsqlConnectionStringBuilder(said)).Timeout);

    [Fact]
    public void What_a_connection_string_says_of_looking_holds()
    {
        var watched = SilentCuts.Watch(new NpgsqlConnectionStringBuilder("Host=db;Options=-c tcp_user_timeout=9s -c work_mem=8MB;Tcp Keepalive=false"));

        Assert.False(watched.TcpKeepAlive);
        Assert.Contains("-c tcp_user_timeout=9s -c work_mem=8MB", watched.Options, StringComparison.Ordinal);
        Assert.DoesNotContain("25s", watched.Options, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unix_socket_has_nobody_in_between() => Assert.False(SilentCuts.Watch(new NpgsqlConnectionStringBuilder("Host=/run/postgresql")).TcpKeepAlive);

    [Fact]
    public void What_is_watched_is_watched_once()
    {
        var once = SilentCuts.Watch(new NpgsqlConnectionStringBuilder("Host=db"));

        Assert.Equal(once.ConnectionString, SilentCuts.Watch(once).ConnectionString);
    }
}
