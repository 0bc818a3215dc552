using System.Diagnostics;

namespace Map.Benchmarks;

/// <summary>The machine on which a benchmark runs.</summary>
internal static class Machine
{
    /// <summary>Processor, cores and memory, as a reader of the figures needs them.</summary>
    public static string Name { get; } =
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {Environment.OSVersion.Platform} {Environment.OSVersion.Version.ToString(2)}, .NET {Environment.Version}";

    /// <summary>The most memory this process has held so far, in MB.</summary>
    public static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
            : "unknown processor";
}
