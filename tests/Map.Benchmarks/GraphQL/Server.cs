using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Map.Benchmarks.GraphQL;

/// <summary>A GraphQL server in a process of its own, until it is disposed of.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client = new();

    private Server(Process process, int port) => (_process, Url) = (process, new Uri($"http://127.0.0.1:{port}/graphql"));

    public Uri Url { get; }

    public int ProcessId => _process.Id;

    /// <summary>Whether it has neither ended nor fallen.</summary>
    public bool IsRunning => !_process.HasExited;

    /// <summary>Starts a program, which is told a free port, and waits for the line that says it is ready.</summary>
    /// <param name="ready">How the line begins.</param>
    /// <param name="describe">The program, for a port.</param>
    /// <param name="hear">Hears the program's lines; null for nobody.</param>
    public static async Task<Server> StartAsync(string ready, Func<int, ProcessStartInfo> describe, Action<string>? hear = null)
    {
        var port = FindFreePort();
        var start = describe(port);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var server = new Server(new Process { StartInfo = start, EnableRaisingEvents = true }, port);
        var isReady = new TaskCompletionSource<bool>();
        var errors = new StringBuilder();
        server._process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } said) hear?.Invoke(said);
            if (line.Data?.StartsWith(ready, StringComparison.Ordinal) == true) isReady.TrySetResult(true);
        };
        server._process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        server._process.Exited += (_, _) => isReady.TrySetResult(false);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return await isReady.Task ? server : throw new BenchmarkException($"{start.FileName} ended before it was ready: {errors}");
    }

    /// <summary>The answer's data.</summary>
    /// <exception cref="BenchmarkException">The answer has errors.</exception>
    public async Task<JsonElement> AskAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(Url, content);
        var text = await response.Content.ReadAsStringAsync();
        var answer = JsonDocument.Parse(text).RootElement;
        return answer.TryGetProperty("errors", out var errors)
            ? throw new BenchmarkException($"{body} is answered with {errors}")
            : answer.GetProperty("data");
    }

    /// <summary>The most memory that the process has held so far, in MB.</summary>
    public double PeakMegabytes()
    {
        var status = File.ReadAllText($"/proc/{_process.Id}/status");
        return double.Parse(PeakMemory().Match(status).Groups[1].Value, CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        using var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
    }

    private static int FindFreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"VmHWM:\s+(\d+) kB")]
    private static partial Regex PeakMemory();
}
