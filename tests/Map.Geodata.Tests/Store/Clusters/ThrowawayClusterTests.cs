using System.Diagnostics;
using Map.Geodata.Store.Clusters;
using Xunit;

namespace Map.Geodata.Tests.Store.Clusters;

public sealed class ThrowawayClusterTests
{
    [Fact]
    public async Task It_goes_when_it_is_disposed_of()
    {
        PrivateCluster cluster = await PrivateCluster.StartThrowawayAsync();
        int server = Cluster.PostmasterOf(cluster.Folder);
        Assert.Equal("off", await cluster.AskAsync("show fsync"));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(cluster.Folder));
        await Cluster.GoneAsync(server);
    }

    [Fact]
    public async Task It_goes_when_its_process_is_killed()
    {
        (Process host, string folder) = await Cluster.StartHostAsync();
        int server = Cluster.PostmasterOf(folder);

        await Cluster.KillAsync(host);

        await Cluster.GoneAsync(server);
        await Cluster.EventuallyAsync("the folder goes", () => !Directory.Exists(folder));
    }

    [Fact]
    public async Task What_a_dead_process_left_is_swept_up_and_what_a_living_one_uses_is_not()
    {
        string abandoned = $"/tmp/map-throwaway-{Environment.UserName}-abandoned";
        Directory.CreateDirectory(Path.Combine(abandoned, "leases"));
        await File.WriteAllTextAsync(Path.Combine(abandoned, "leases", "dead"), "");
        await using PrivateCluster living = await PrivateCluster.StartThrowawayAsync();

        await using PrivateCluster next = await PrivateCluster.StartThrowawayAsync();

        Assert.False(Directory.Exists(abandoned));
        Assert.Equal("1", await living.AskAsync("select 1"));
    }
}
