using System.Diagnostics;

namespace Map.Testing;

/// <summary>Runs scripts of tests/peers with Node.js.</summary>
public static class NodePeer
{
    /// <summary>Runs a peer's script, with its packages installed first; what it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string peer, string script, params string[] arguments)
    {
        var folder = Path.Combine(Repository.Root, "tests", "peers", peer);
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) await ExecuteAsync(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
        return await ExecuteAsync(folder, "node", [script, .. arguments]);
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
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {await errors}");
    }
}
