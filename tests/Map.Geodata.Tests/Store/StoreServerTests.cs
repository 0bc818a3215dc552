using System.Net;
using System.Net.Sockets;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Map.Geodata.Tests.Store.Clusters;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Store;

public sealed class StoreServerTests
{
    [Fact]
    public async Task A_server_that_cannot_be_reached_is_named_without_its_password()
    {
        int port = FreePort();

        var e = await Assert.ThrowsAsync<ServerUnreachableException>(
            () => StoreServer.OpenAsync($"Host=127.0.0.1;Port={port};Username=map;Password=geheim;Database=map", "unused"));

        Assert.Equal(("127.0.0.1", port), (e.Host, e.Port));
        Assert.Contains($"127.0.0.1:{port}", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_refuses_says_what_it_refuses()
    {
        await using PrivateCluster cluster = await PrivateCluster.StartThrowawayAsync();

        var e = await Assert.ThrowsAsync<ServerUnreachableException>(
            () => StoreServer.OpenAsync(cluster.ConnectionString + ";Database=elsewhere;Password=geheim", "unused"));

        Assert.Contains("\"elsewhere\" does not exist", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geheim")]
    [InlineData("Host=localhost;Port=geheim")]
    [InlineData("Host=localhost;Passwort=geheim")]
    public async Task A_setting_that_is_no_connection_string_is_told_so_without_repeating_it(string setting)
    {
        var e = await Assert.ThrowsAsync<ConnectionStringException>(() => StoreServer.OpenAsync(setting, "unused"));

        Assert.DoesNotContain("geheim", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_somebody_else_runs_is_left_running()
    {
        await using PrivateCluster cluster = await PrivateCluster.StartThrowawayAsync();

        await using (StoreServer server = await StoreServer.OpenAsync(cluster.ConnectionString, "unused"))
            Assert.False(server.IsPrivate);

        Assert.Equal("1", await cluster.AskAsync("select 1"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_a_setting_the_server_is_the_products_own_and_stops_with_it(string? setting)
    {
        using TemporaryFolder folder = new();
        int postmaster;

        await using (StoreServer server = await StoreServer.OpenAsync(setting, folder["pg"]))
        {
            Assert.True(server.IsPrivate);
            postmaster = Cluster.PostmasterOf(folder["pg"]);
        }

        await Cluster.GoneAsync(postmaster);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
