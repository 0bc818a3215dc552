using System.Diagnostics;
using System.Text.Json;

namespace Map.Benchmarks;

/// <summary>Runs a peer's script in tests/peers with Node.js and reads the JSON line with which it ends.</summary>
internal static class NodePeer
{
    public static async Task<JsonElement> RunAsync(string peer, string script, params string[] arguments)
    {
        var folder = await PrepareAsync(peer);
        var output = await ExecuteAsync(folder, "node", [script, .. arguments]);
        return JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
    }

    /// <summary>The peer's folder, with its packages installed.</summary>
    public static async Task<string> PrepareAsync(string peer)
    {
        var folder = Path.Combine(BenchmarkOptions.Root, "tests", "peers", peer);
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) await ExecuteAsync(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
        return folder;
    }

    private static async Task<string> ExecuteAsync(string folder, string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new BenchmarkException($"{program} {string.Join(' ', arguments)} failed: {await errors}");
    }
}
