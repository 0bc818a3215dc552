using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;

namespace Map.Geodata.Tests.Store.Clusters;

/// <summary>
/// A process that holds a cluster until it is killed: what a crashed server or test run is to the next one.
/// Run with the folder of a private cluster, or with nothing for a throw-away one; prints the cluster's folder when ready.
/// Run with "import", a connection string and a file of merchants, it imports that and prints each phase as it comes.
/// </summary>
internal static class Host
{
    public static async Task Main(string[] arguments)
    {
        if (arguments is ["import", var connection, var file])
        {
            await ImportAsync(connection, file);
            return;
        }
        PrivateCluster cluster = arguments is [string folder]
            ? await PrivateCluster.StartAsync(folder)
            : await PrivateCluster.StartThrowawayAsync();
        Console.WriteLine(cluster.Folder);
        await Task.Delay(Timeout.Infinite);
    }

    private static async Task ImportAsync(string connection, string file)
    {
        await using MapStore store = await MapStore.OpenAsync(connection);
        var options = new ImportOptions { CoordinateSystem = CoordinateSystem.Wgs84 };
        await FeatureImporter.ImportAsync(store.DataSource, ImportKinds.Merchants, file, options, new Printer());
    }

    private sealed class Printer : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.WriteLine(value.Phase);
    }
}
