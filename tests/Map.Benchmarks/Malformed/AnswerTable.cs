using System.Collections.Concurrent;
using Map.Api.Tests.Malformed;

namespace Map.Benchmarks.Malformed;

/// <summary>How requests were answered, by endpoint and kind.</summary>
internal sealed class AnswerTable
{
    private readonly ConcurrentDictionary<(string Endpoint, string Kind), Row> _rows = new();

    public void Add(RawRequest request, RawAnswer answer) => _rows.GetOrAdd((request.Endpoint, request.Kind), _ => new Row()).Add(answer);

    public void Print()
    {
        Console.WriteLine($"\n{"endpoint",-44}{"kind",-22}{"sent",8}{"2xx",8}{"3xx",7}{"4xx",8}{"5xx",6}{"cut",6}{"slowest",12}");
        foreach (var ((endpoint, kind), row) in _rows.OrderBy(row => row.Key.Endpoint, StringComparer.Ordinal).ThenBy(row => row.Key.Kind, StringComparer.Ordinal))
            Console.WriteLine(FormattableString.Invariant($"{endpoint,-44}{kind,-22}{row.Sent,8}{row.Class[2] + row.Class[1],8}{row.Class[3],7}{row.Class[4],8}{row.Class[5],6}{row.Class[0],6}{row.Slowest.TotalMilliseconds,9:0} ms"));
    }

    /// <summary>Counts of one endpoint and kind; class 0 is no answer at all.</summary>
    private sealed class Row
    {
        private readonly Lock _lock = new();

        public int Sent { get; private set; }

        public int[] Class { get; } = new int[10];

        public TimeSpan Slowest { get; private set; }

        public void Add(RawAnswer answer)
        {
            lock (_lock)
            {
                Sent++;
                Class[(answer.Status ?? 0) / 100 % 10]++;
                if (answer.Elapsed > Slowest) Slowest = answer.Elapsed;
            }
        }
    }
}
