using System.Diagnostics;

namespace Map.Geodata.Store.Clusters;

/// <summary>
/// A cluster that doesn't outlive its process. A shell waits at the end of a pipe that only this process holds open; when
/// it closes, on purpose or because the process was killed, the shell stops the server and deletes the folder. Should the
/// shell be killed too, the next throw-away cluster sweeps up.
/// </summary>
internal static class ThrowawayCluster
{
    // In /tmp rather than $TMPDIR: short enough for a socket, and open to the server's user.
    private static readonly string Prefix = $"/tmp/map-throwaway-{Environment.UserName}-";

    private const string Watchdog = """trap '' HUP INT QUIT TERM; read -r _; folder=$1; shift; "$@" >/dev/null 2>&1; rm -rf "$folder" """;

    public static async Task<PrivateCluster> StartAsync(CancellationToken cancel)
    {
        PostgresInstallation installation = await PostgresInstallation.GetAsync();
        (ClusterFolder folder, Leases lease) = await ClaimAsync(installation, cancel);
        var server = new Postmaster(installation, folder, await ServerUser.FindAsync(folder.Data), Throwaway: true);
        Process watchdog = StartWatchdog(server);
        var cluster = new PrivateCluster(folder, () => LeaveAsync(lease, watchdog));
        try
        {
            await PrivateCluster.OpenAsync(server, cancel);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>A new folder, leased under the same lock that sweepers hold, so that none takes it for abandoned.</summary>
    private static async Task<(ClusterFolder Folder, Leases Lease)> ClaimAsync(PostgresInstallation installation, CancellationToken cancel)
    {
        using FileStream _ = await Leases.LockAsync(Prefix + "lock", cancel);
        await SweepAsync(installation);
        ClusterFolder folder = new ClusterFolder(Prefix + Guid.NewGuid().ToString("N")[..12]).Prepare();
        return (folder, new Leases(folder.Leases));
    }

    private static Process StartWatchdog(Postmaster server) => Process.Start(
        Command.Describe(null, "sh", ["-c", Watchdog, "sh", server.Folder.Root, .. server.StopCommand]))!;

    private static async ValueTask LeaveAsync(Leases lease, Process watchdog)
    {
        watchdog.StandardInput.Close();
        await watchdog.WaitForExitAsync();
        watchdog.Dispose();
        lease.Dispose();
    }

    private static async Task SweepAsync(PostgresInstallation installation)
    {
        foreach (string root in Directory.GetDirectories(Path.GetDirectoryName(Prefix)!, Path.GetFileName(Prefix) + "*"))
        {
            var folder = new ClusterFolder(root);
            if (Leases.AnyLive(folder.Leases))
                continue;
            var server = new Postmaster(installation, folder, await ServerUser.FindAsync(folder.Data), Throwaway: true);
            await Command.RunAsync(null, "sh", ["-c", Watchdog, "sh", root, .. server.StopCommand]);
        }
    }
}
