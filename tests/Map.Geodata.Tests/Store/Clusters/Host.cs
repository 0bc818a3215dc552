using Map.Geodata.Store.Clusters;

namespace Map.Geodata.Tests.Store.Clusters;

/// <summary>
/// A process that holds a cluster until it is killed: what a crashed server or test run is to the next one.
/// Run with the folder of a private cluster, or with nothing for a throw-away one; prints the cluster's folder when ready.
/// </summary>
internal static class Host
{
    public static async Task Main(string[] arguments)
    {
        PrivateCluster cluster = arguments is [string folder]
            ? await PrivateCluster.StartAsync(folder)
            : await PrivateCluster.StartThrowawayAsync();
        Console.WriteLine(cluster.Folder);
        await Task.Delay(Timeout.Infinite);
    }
}
