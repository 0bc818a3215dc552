using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Map.Benchmarks.Chaos;

/// <summary>Imports files of stations, one a few seconds after the other, until told to stop; may be killed at any moment.</summary>
internal sealed class Imports(Victims victims, string folder)
{
    /// <summary>A program that starts takes a core for seconds: imports without a pause would leave the writers a third of the machine.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public const string Prefix = "I-";

    public const int Rows = 2_000;

    private volatile Process? _running;

    /// <summary>Names of imports whose command ended well.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = new();

    public int Begun { get; private set; }

    public async Task RunAsync(CancellationToken stop)
    {
        for (; !stop.IsCancellationRequested; Begun++)
        {
            var name = Begun.ToString(CultureInfo.InvariantCulture);
            var file = Path.Combine(folder, $"stations-{name}.csv");
            await File.WriteAllLinesAsync(file, Enumerable.Range(0, Rows).Select(i => $"{Prefix}{name}-{i},驿站,REST_STATION,OPEN,117,36").Prepend("code,name,kind,status,longitude,latitude"), CancellationToken.None);
            using var process = victims.Run("import", "stations", file);
            _running = process;
            await process.WaitForExitAsync(CancellationToken.None);
            _running = null;
            if (process.ExitCode == 0) Acknowledged.Enqueue(name);
            File.Delete(file);
            await Task.Delay(Pause, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>Ends the running import, or the next one, some moment after it began, without a word.</summary>
    /// <returns>1 when one was killed; 0 when it had ended by itself.</returns>
    public async Task<int> KillAsync(Random random)
    {
        while (_running is null) await Task.Delay(10);
        await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 3));
        try
        {
            if (_running is not { HasExited: false } process) return 0;
            process.Kill();
            return 1;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
