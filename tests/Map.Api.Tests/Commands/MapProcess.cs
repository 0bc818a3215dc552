using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Map.Testing;

namespace Map.Api.Tests.Commands;

/// <summary>The program as users start it, with a data folder of its own.</summary>
internal static class MapProcess
{
    /// <summary>How a run ended and what it said.</summary>
    public sealed record Ended(int ExitCode, string Output, string Errors);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Ended> RunAsync(string data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(data, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, output, await errors);
    }

    /// <summary>Starts a command and leaves it running.</summary>
    public static Process Start(string data, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Map.Api.Hosting.MapHost).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MAP_ROOT"] = Repository.Root;
        start.Environment["MAP_DATA"] = data;
        start.Environment.Remove("ConnectionStrings__Map");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Starts a host on a store that is open to everybody, and waits until it is ready.</summary>
    /// <param name="data">Its folder.</param>
    /// <param name="connectionString">Of its store.</param>
    /// <param name="port">Where it listens.</param>
    public static async Task<Process> UpAsync(string data, string connectionString, int port)
    {
        var process = StartUp(data, connectionString, port);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Map is ready", StringComparison.Ordinal)) return process;
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>As <see cref="UpAsync"/>, without waiting.</summary>
    public static Process StartUp(string data, string connectionString, int port) => Start(
        data, new Dictionary<string, string> { ["ConnectionStrings__Map"] = connectionString, ["Access__Anonymous"] = "admin" }, "up", "--port", $"{port}", "--no-sample");

    /// <summary>Tells a process to stop.</summary>
    public static void Terminate(Process process)
    {
        using var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        stop.WaitForExit();
    }

    /// <summary>Ends a process without a word, if it has not ended.</summary>
    public static async Task KillAsync(Process process)
    {
        if (process.HasExited) return;
        process.Kill();
        await process.WaitForExitAsync();
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
