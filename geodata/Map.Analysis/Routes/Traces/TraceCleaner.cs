namespace Map.Analysis.Routes.Traces;

/// <summary>
/// Takes out of a trace what can't have been: repeated records, points against the clock, positions that a receiver repeated
/// while its courier rode on, and jumps. Reusable; not for two threads at once.
/// </summary>
internal sealed class TraceCleaner(CleaningOptions options)
{
    private readonly TimeOrder _timeOrder = new();

    /// <summary>What is left of the last trace, in the order of time.</summary>
    public List<TracePoint> Points { get; } = [];

    /// <summary>Cleans a trace into <see cref="Points"/> and counts what it takes out.</summary>
    public void Clean(ReadOnlySpan<TracePoint> trace, TraceCounts counts)
    {
        counts.Traces++;
        counts.Points += trace.Length;
        Points.Clear();
        Points.AddRange(trace);
        counts.Add(TraceFault.Duplicate, RemoveDuplicates());
        counts.Add(TraceFault.ClockBackwards, _timeOrder.RemoveBackward(Points));
        counts.Add(TraceFault.Frozen, RemoveFrozen());
        counts.Add(TraceFault.Jump, RemoveJumps());
    }

    private int RemoveDuplicates()
    {
        var kept = 0;
        for (var i = 0; i < Points.Count; i++)
        {
            if (kept == 0 || Points[i] != Points[kept - 1]) Points[kept++] = Points[i];
        }

        return Shorten(kept);
    }

    /// <summary>Of a position that was repeated and then left too fast only the first record holds.</summary>
    private int RemoveFrozen()
    {
        var kept = 0;
        for (var i = 0; i < Points.Count;)
        {
            var end = EndOfRepetition(i);
            var isFrozen = end - i >= options.FewestFrozen && end < Points.Count
                && !IsReachable(Points[end - 1], Points[end], options.FrozenMetresPerSecond);
            var keep = isFrozen ? 1 : end - i;
            for (var k = 0; k < keep; k++) Points[kept++] = Points[i + k];
            i = end;
        }

        return Shorten(kept);
    }

    private int EndOfRepetition(int first)
    {
        var end = first + 1;
        while (end < Points.Count && Points[end].IsAt(Points[first])) end++;
        return end;
    }

    /// <summary>Leaves out what lies between a point and the next that can be reached from it, where that follows soon.</summary>
    private int RemoveJumps()
    {
        var kept = 0;
        for (var i = 0; i < Points.Count;)
        {
            var next = FindReachable(i);
            Points[kept++] = Points[i];
            i = next;
        }

        return Shorten(kept);
    }

    /// <summary>The next point, when none of the following can be reached.</summary>
    private int FindReachable(int from)
    {
        var end = Math.Min(Points.Count, from + 2 + options.MostJumps);
        for (var next = from + 1; next < end; next++)
        {
            if (IsReachable(Points[from], Points[next])) return next;
        }

        return from + 1;
    }

    private bool IsReachable(TracePoint from, TracePoint to) => IsReachable(from, to, options.FastestMetresPerSecond);

    private bool IsReachable(TracePoint from, TracePoint to, double metresPerSecond) =>
        from.MetresTo(to) <= options.NoiseMetres + (metresPerSecond * (to.TimeMs - from.TimeMs) / 1000.0);

    private int Shorten(int count)
    {
        var removed = Points.Count - count;
        Points.RemoveRange(count, removed);
        return removed;
    }
}
