using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Map.Testing;

namespace Map.Geodata.Tests.Opening;

/// <summary>The reference evaluator, the npm package opening_hours, in tests/peers/opening-hours.</summary>
internal static class Evaluator
{
    /// <summary>What a text means: either an error, or intervals in minutes, unknown ones marked.</summary>
    public sealed record Answer(string? Error, List<Interval>? Intervals);

    public readonly record struct Interval(int From, int To, bool IsUnknown, string? Comment);

    public static async Task<List<Answer>> AskAsync(IReadOnlyList<string> texts, DateOnly from, DateOnly to, string country)
    {
        var folder = Path.Combine(Repository.Root, "tests", "peers", "opening-hours");
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) await RunAsync(folder, "npm", ["ci", "--no-audit", "--no-fund"], "");
        var output = await RunAsync(folder, "node", ["run.mjs", $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}", country], JsonSerializer.Serialize(texts));
        return [.. JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement.EnumerateArray().Select(Read)];
    }

    private static Answer Read(JsonElement json) => json.TryGetProperty("error", out var error)
        ? new Answer(error.GetString(), null)
        : new Answer(null, [.. json.GetProperty("intervals").EnumerateArray().Select(i => new Interval(i[0].GetInt32(), i[1].GetInt32(), i[2].GetInt32() == 1, i[3].GetString()))]);

    private static async Task<string> RunAsync(string folder, string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            // Its clock is the one on the wall.
            Environment = { ["TZ"] = "UTC" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed in {folder}.");
    }
}
