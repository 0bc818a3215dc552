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

    /// <summary>Milliseconds of one run.</summary>
    public static double TimeOnce(Action run)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
