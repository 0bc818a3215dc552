using System.Diagnostics;
using System.Globalization;
using Map.Geodata.Store.Clusters;
using Map.Testing;
using Npgsql;

namespace Map.Api.Tests.Outages;

/// <summary>A streaming replica of a private cluster, made by pg_basebackup, until it is disposed of.</summary>
internal sealed class Standby : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _programs;
    private readonly string[] _user;

    private Standby(PrivateCluster primary)
    {
        var postmaster = FindPostmaster(primary);
        _programs = Path.GetDirectoryName(File.ResolveLinkTarget($"/proc/{postmaster}/exe", returnFinalTarget: true)!.FullName)!;
        // PostgreSQL runs as nobody who may do everything, and reads only what is its own.
        var ids = File.ReadLines($"/proc/{postmaster}/status").Where(line => line.StartsWith("Uid:", StringComparison.Ordinal) || line.StartsWith("Gid:", StringComparison.Ordinal)).Select(line => line.Split('\t')[1]).ToList();
        _user = Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={ids[0]}", $"--regid={ids[1]}", "--clear-groups", "--"] : [];
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_111_111);
    }

    /// <summary>Where it listens once it runs.</summary>
    public string Socket => _folder["socket"];

    private string Data => _folder["data"];

    public static async Task<Standby> StartAsync(PrivateCluster primary)
    {
        var standby = new Standby(primary);
        var from = new NpgsqlConnectionStringBuilder(primary.ConnectionString);
        Directory.CreateDirectory(standby.Socket);
        File.SetUnixFileMode(standby.Socket, (UnixFileMode)0b111_111_111);
        await standby.RunAsync("pg_basebackup", "-D", standby.Data, "-R", "-X", "stream", "-c", "fast", "-h", from.Host!, "-p", from.Port.ToString(CultureInfo.InvariantCulture), "-U", from.Username!);
        // Whichever setting stands last counts, and that file is read last.
        await standby.RunAsync("sh", "-c", $"echo \"unix_socket_directories = '{standby.Socket}'\" >> {standby.Data}/postgresql.auto.conf");
        await standby.RunAsync("pg_ctl", "-D", standby.Data, "-l", standby._folder["socket/log"], "-w", "start");
        return standby;
    }

    /// <summary>Makes it the one that takes writes.</summary>
    public Task PromoteAsync() => RunAsync("pg_ctl", "-D", Data, "-w", "promote");

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        _folder.Dispose();
    }

    /// <summary>Ends a cluster's processes without a word.</summary>
    public static void Kill(PrivateCluster cluster)
    {
        using var postmaster = Process.GetProcessById(FindPostmaster(cluster));
        postmaster.Kill(entireProcessTree: true);
        postmaster.WaitForExit();
    }

    private static int FindPostmaster(PrivateCluster cluster) => int.Parse(File.ReadLines(Path.Combine(cluster.Folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private async Task RunAsync(string program, params string[] arguments)
    {
        var path = program == "sh" ? program : Path.Combine(_programs, program);
        string[] words = [.. _user, path, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardError = true, WorkingDirectory = "/" })!;
        // A server that was started keeps the pipe of its starter.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {await process.StandardError.ReadToEndAsync()}");
    }
}
