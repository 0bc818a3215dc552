using System.Diagnostics;

namespace Map.Benchmarks.Reach;

/// <summary>Runs a thing several times, so that the median counts.</summary>
internal static class Rounds
{
    /// <summary>Milliseconds of each round after some that warm up.</summary>
    public static Timings Time(int warmUp, int rounds, Action run)
    {
        for (var i = 0; i < warmUp; i++) run();
        return new Timings(Enumerable.Range(0, rounds).Select(_ => TimeOnce(run)).ToList());
    }

    /// <summary>
    /// Milliseconds of processor of each round, for work that one thread does: how it grows then does not depend on what else the
    /// machine does meanwhile.
    /// </summary>
    public static Timings TimeProcessor(int warmUp, int rounds, Action run)
    {
        for (var i = 0; i < warmUp; i++) run();
        return new Timings(Enumerable.Range(0, rounds).Select(_ => ProcessorOnce(run)).ToList());
    }

    private static double ProcessorOnce(Action run)
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>Milliseconds of one run.</summary>
    public static double TimeOnce(Action run)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
