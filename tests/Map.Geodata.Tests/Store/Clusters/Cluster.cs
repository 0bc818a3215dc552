using System.Diagnostics;
using System.Globalization;
using Map.Geodata.Store.Clusters;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Clusters;

/// <summary>What the tests ask of a cluster and its processes.</summary>
internal static class Cluster
{
    public static async Task<string?> AskAsync(this PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public static string NoteOf(string folder) => Path.Combine(folder, "data/postmaster.pid");

    public static int PostmasterOf(string folder) => int.Parse(File.ReadLines(NoteOf(folder)).First(), CultureInfo.InvariantCulture);

    /// <summary>A server says goodbye just before it ends.</summary>
    public static Task GoneAsync(int server) =>
        EventuallyAsync($"process {server} ends", () => !IsRunning(server));

    public static bool IsRunning(int id) => Directory.Exists($"/proc/{id}/cwd");

    /// <summary>Starts <see cref="Host"/> as a process of its own and waits until its cluster is ready.</summary>
    public static async Task<(Process Process, string Folder)> StartHostAsync(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Host).Assembly.Location, .. arguments]) { RedirectStandardOutput = true })!;
        string folder = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The host ended early.");
        return (process, folder);
    }

    public static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits for something that another process does; fails when it never comes.</summary>
    public static async Task EventuallyAsync(string what, Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!holds())
        {
            Assert.False(patience.IsCancellationRequested, $"Waited in vain: {what}");
            await Task.Delay(20);
        }
    }
}
