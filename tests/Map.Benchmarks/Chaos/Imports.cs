using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Map.Benchmarks.Chaos;

/// <summary>Imports files of stations, one after the other, until told to stop; may be killed at any moment.</summary>
internal sealed class Imports(Victims victims, string folder)
{
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
        }
    }

    /// <summary>Ends the running import without a word.</summary>
    public void Kill()
    {
        try
        {
            _running?.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
