namespace Map.Analysis.Routes.Traces;

/// <summary>
/// Puts out the fewest points so that time never runs backwards: what stays is a longest non-decreasing subsequence (patience
/// sorting: Schensted, 1961). One point from the future costs itself and not all that follow. Reusable; not for two threads.
/// </summary>
internal sealed class TimeOrder
{
    private readonly List<int> _lastOfLength = [];
    private readonly List<int> _previous = [];

    /// <summary>Removes them and says how many.</summary>
    public int RemoveBackward(List<TracePoint> points)
    {
        if (IsOrdered(points)) return 0;
        FindLongest(points);
        var removed = points.Count - _lastOfLength.Count;
        for (int i = _lastOfLength[^1], at = _lastOfLength.Count; i >= 0; i = _previous[i]) _lastOfLength[--at] = i;
        for (var i = 0; i < _lastOfLength.Count; i++) points[i] = points[_lastOfLength[i]];
        points.RemoveRange(_lastOfLength.Count, removed);
        return removed;
    }

    private static bool IsOrdered(List<TracePoint> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].TimeMs < points[i - 1].TimeMs) return false;
        }

        return true;
    }

    /// <summary>For each length the point with the least time that ends such a subsequence, and for each point the one before it.</summary>
    private void FindLongest(List<TracePoint> points)
    {
        _lastOfLength.Clear();
        _previous.Clear();
        for (var i = 0; i < points.Count; i++)
        {
            var length = CountNotAfter(points, points[i].TimeMs);
            _previous.Add(length == 0 ? -1 : _lastOfLength[length - 1]);
            if (length == _lastOfLength.Count) _lastOfLength.Add(i);
            else _lastOfLength[length] = i;
        }
    }

    private int CountNotAfter(List<TracePoint> points, long timeMs)
    {
        var (low, high) = (0, _lastOfLength.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (points[_lastOfLength[middle]].TimeMs <= timeMs) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
