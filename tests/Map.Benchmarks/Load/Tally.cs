using System.Collections.Concurrent;

namespace Map.Benchmarks.Load;

/// <summary>How a request ended.</summary>
internal enum Ending
{
    Answered,

    /// <summary>429: its sender asks too much.</summary>
    Limited,

    /// <summary>503 with Retry-After: the host has too much to do, and says so.</summary>
    Shed,

    Failed,
}

/// <summary>Latencies and endings, by what was asked.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, Row> _rows = new();
    private int _told;

    public long Failed => _rows.Values.Sum(row => row.Count[(int)Ending.Failed]);

    public long Answered => _rows.Values.Sum(row => row.Count[(int)Ending.Answered]);

    public long Shed => _rows.Values.Sum(row => row.Count[(int)Ending.Shed]);

    public long Limited => _rows.Values.Sum(row => row.Count[(int)Ending.Limited]);

    public void Add(string kind, Ending ending, TimeSpan elapsed, string why = "")
    {
        var row = _rows.GetOrAdd(kind, _ => new Row());
        lock (row)
        {
            row.Count[(int)ending]++;
            if (ending == Ending.Answered) row.Milliseconds.Add(elapsed.TotalMilliseconds);
        }

        if (ending == Ending.Failed && Interlocked.Increment(ref _told) <= 10) Console.WriteLine($"{kind}: {why}");
    }

    public IEnumerable<Figure> Figures() =>
        from row in _rows
        where row.Value.Milliseconds.Count > 0
        orderby row.Key
        let times = row.Value.Milliseconds.Order().ToList()
        from part in (double[])[0.5, 0.99]
        select new Figure($"{row.Key}: p{part * 100:0} of {times.Count:N0}", times[(int)(part * (times.Count - 1))], "ms");

    private sealed class Row
    {
        public long[] Count { get; } = new long[4];

        public List<double> Milliseconds { get; } = [];
    }
}
