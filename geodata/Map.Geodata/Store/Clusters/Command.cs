using System.Diagnostics;

namespace Map.Geodata.Store.Clusters;

/// <summary>What a finished program left: its exit code and everything that it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    public IReadOnlyList<string> LastLines(int count) =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(count)];
}

/// <summary>
/// Runs one of PostgreSQL's programs, as the server's user when this process is root. What was begun is awaited: a program
/// that is left alone halfway would leave more to clear away than it takes to finish.
/// </summary>
internal static class Command
{
    public static async Task<CommandResult> RunAsync(ServerUser? user, string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(Describe(user, program, arguments))!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = await output + await errors;
        await process.WaitForExitAsync();
        return new(process.ExitCode, text);
    }

    /// <summary>The start of a program; the settings that PostgreSQL would take from PG… variables are withheld from it.</summary>
    public static ProcessStartInfo Describe(ServerUser? user, string program, IEnumerable<string> arguments)
    {
        string[] line = [.. user?.Prefix ?? [], program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            // The server's user may not be allowed into the caller's folder.
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        return start;
    }
}
