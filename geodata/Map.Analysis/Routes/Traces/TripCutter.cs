using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Traces;

/// <summary>Points of a trace from one to before another.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PointRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>Where a courier waited: the mean of the positions, and from when to when.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Stop(int Lon, int Lat, long FromMs, long ToMs);

/// <summary>
/// Cuts a cleaned trace into trips and stops. A trip ends at a long gap, at a leap that the cleaning could not take out, and at
/// a stop. Reusable; not for two threads at once.
/// </summary>
internal sealed class TripCutter(CleaningOptions options)
{
    /// <summary>The trips of the last trace.</summary>
    public List<PointRange> Trips { get; } = [];

    /// <summary>Its stops.</summary>
    public List<Stop> Stops { get; } = [];

    /// <summary>Cuts points, counting the trips and those that are too short.</summary>
    public void Cut(List<TracePoint> points, TraceCounts counts)
    {
        Trips.Clear();
        Stops.Clear();
        var span = CollectionsMarshal.AsSpan(points);
        for (int first = 0, end; first < span.Length; first = end)
        {
            end = first + 1;
            while (end < span.Length && !IsBreak(span[end - 1], span[end])) end++;
            CutAtStops(span, first, end, counts);
        }
    }

    private bool IsBreak(TracePoint from, TracePoint to)
    {
        var ms = to.TimeMs - from.TimeMs;
        return ms > options.LongestGapMs || from.MetresTo(to) > options.NoiseMetres + (options.FastestMetresPerSecond * ms / 1000.0);
    }

    /// <summary>A trip ends with the first point of a stop and begins with the last one of it.</summary>
    private void CutAtStops(ReadOnlySpan<TracePoint> points, int first, int end, TraceCounts counts)
    {
        var start = first;
        for (var i = first; i < end;)
        {
            var leave = EndOfStay(points, i, end);
            if (points[leave - 1].TimeMs - points[i].TimeMs < options.StopMs)
            {
                i++;
                continue;
            }

            if (i > start) AddTrip(points, start, i + 1, counts);
            Stops.Add(StopOf(points[i..leave]));
            start = leave - 1;
            i = leave;
        }

        if (start < end - 1 || start == first) AddTrip(points, start, end, counts);
    }

    private int EndOfStay(ReadOnlySpan<TracePoint> points, int from, int end)
    {
        var leave = from + 1;
        while (leave < end && points[from].MetresTo(points[leave]) <= options.StopMetres) leave++;
        return leave;
    }

    private static Stop StopOf(ReadOnlySpan<TracePoint> points)
    {
        var (lon, lat) = (0L, 0L);
        foreach (var point in points) (lon, lat) = (lon + point.Lon, lat + point.Lat);
        return new Stop((int)(lon / points.Length), (int)(lat / points.Length), points[0].TimeMs, points[^1].TimeMs);
    }

    private void AddTrip(ReadOnlySpan<TracePoint> points, int first, int end, TraceCounts counts)
    {
        if (end - first < options.FewestPoints || !GoesSomewhere(points[first..end]))
        {
            counts.Add(TraceFault.TooShort);
            return;
        }

        counts.Trips++;
        Trips.Add(new PointRange(first, end));
    }

    private bool GoesSomewhere(ReadOnlySpan<TracePoint> points)
    {
        foreach (var point in points)
        {
            if (point.MetresTo(points[0]) > options.ShortestMetres) return true;
        }

        return false;
    }
}
