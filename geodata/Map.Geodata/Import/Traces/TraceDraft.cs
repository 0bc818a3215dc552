using Map.Analysis.Routes.Traces;

namespace Map.Geodata.Import.Traces;

/// <summary>A trace that is being read.</summary>
internal sealed class TraceDraft
{
    private readonly List<TracePoint> _points = [];
    private int _withoutTime;

    /// <summary>Points, with a time or without.</summary>
    public int Count => _points.Count + _withoutTime;

    public void Add(ReadPoint point)
    {
        if (point.TimeMs is { } time) _points.Add(new TracePoint(point.Lon, point.Lat, time));
        else _withoutTime++;
    }

    /// <summary>The trace so far; the draft is empty afterwards.</summary>
    public Trace Take(long courier)
    {
        var trace = new Trace(courier, [.. _points], _withoutTime);
        _points.Clear();
        _withoutTime = 0;
        return trace;
    }
}
