using System.Diagnostics;

namespace Map.Benchmarks.Circles;

/// <summary>How long <c>./map up</c> takes when everything is there already.</summary>
internal static class SecondStart
{
    private const int Port = 5987;

    /// <summary>Starts <c>./map up</c> twice on a store of its own; the seconds until the second one is ready.</summary>
    public static async Task<double> MeasureAsync(string folder)
    {
        await StartAndStopAsync(folder);
        return await StartAndStopAsync(folder);
    }

    private static async Task<double> StartAndStopAsync(string folder)
    {
        var clock = Stopwatch.StartNew();
        using var up = Process.Start(new ProcessStartInfo(Path.Combine(BenchmarkOptions.Root, "map"), ["up", "--port", $"{Port}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["MAP_DATA"] = Path.Combine(folder, "data") },
        })!;
        while (await up.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("Map is ready", StringComparison.Ordinal)) continue;
            var seconds = clock.Elapsed.TotalSeconds;
            using var stop = Process.Start("kill", ["-INT", $"{up.Id}"]);
            await up.WaitForExitAsync();
            return seconds;
        }

        throw new BenchmarkException("./map up ended before it was ready.");
    }
}
