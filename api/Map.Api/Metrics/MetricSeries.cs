using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Map.Api.Metrics;

/// <summary>The values of one instrument, by its labels.</summary>
internal sealed class MetricSeries(Instrument instrument)
{
    /// <summary>So many sets of labels at most, whatever somebody sends.</summary>
    private const int Most = 1_000;

    private const string PoolName = "db.client.connection.pool.name", Server = "server.address";

    private static readonly double[] Usual = [.005, .01, .025, .05, .075, .1, .25, .5, .75, 1, 2.5, 5, 7.5, 10];

    private readonly ConcurrentDictionary<string, Cell> _cells = new();
    private readonly bool _isSum = Is(instrument, typeof(Counter<>)) || Is(instrument, typeof(UpDownCounter<>));
    private readonly bool _isTotal = Is(instrument, typeof(Counter<>)) || Is(instrument, typeof(ObservableCounter<>));
    private readonly double[]? _bounds = Is(instrument, typeof(Histogram<>)) ? (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries?.ToArray() ?? Usual : null;

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels(tags);
        if (!_cells.TryGetValue(labels, out var cell))
        {
            if (_cells.Count >= Most) return;
            cell = _cells.GetOrAdd(labels, static (_, bounds) => new Cell(bounds is null ? null : new long[bounds.Length]), _bounds);
        }

        cell.Record(value, _isSum || _bounds is not null, _bounds);
    }

    /// <summary>Appends the series as Prometheus reads it (text format 0.0.4).</summary>
    public void Write(StringBuilder text)
    {
        var name = NameOf();
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {(instrument.Description ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).ReplaceLineEndings(" ")}\n");
        text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {(_bounds is not null ? "histogram" : _isTotal ? "counter" : "gauge")}\n");
        foreach (var (labels, cell) in _cells) cell.Write(text, name, labels, _bounds);
    }

    private string NameOf()
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "ms" => "_milliseconds", "By" => "_bytes", _ => "" };
        var name = Clean(instrument.Name);
        return $"{name}{(name.EndsWith(unit, StringComparison.Ordinal) ? "" : unit)}{(_isTotal ? "_total" : "")}";
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty) return "";
        var text = new StringBuilder();
        foreach (var (key, value) in tags)
            text.Append(text.Length == 0 ? "" : ",").Append(Clean(key)).Append("=\"").Append(Escape(Tell(key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""))).Append('"');
        return text.ToString();
    }

    /// <summary>Connections of no named source go by where they lead, and a store's socket lies in a folder, which is nobody's business.</summary>
    private static string Tell(string key, string value) =>
        (key == PoolName && value.Contains('=', StringComparison.Ordinal)) || (key == Server && value.StartsWith('/')) ? "other" : value;

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Clean(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static bool Is(Instrument instrument, Type kind) => instrument.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == kind;

    /// <summary>One set of labels: a figure, or how many values lie below each bound.</summary>
    private sealed class Cell(long[]? buckets)
    {
        private readonly Lock _lock = new();
        private double _sum;
        private long _count;

        public void Record(double value, bool adds, double[]? bounds)
        {
            lock (_lock)
            {
                _sum = adds ? _sum + value : value;
                _count++;
                if (bounds is null) return;
                var at = Array.FindIndex(bounds, bound => value <= bound);
                if (at >= 0) buckets![at]++;
            }
        }

        public void Write(StringBuilder text, string name, string labels, double[]? bounds)
        {
            lock (_lock)
            {
                if (bounds is null) Line(text, name, labels, _sum);
                else WriteBuckets(text, name, labels, bounds);
            }
        }

        private void WriteBuckets(StringBuilder text, string name, string labels, double[] bounds)
        {
            var (before, below) = (labels.Length == 0 ? "" : labels + ",", 0L);
            foreach (var (bound, count) in bounds.Zip(buckets!)) Line(text, name + "_bucket", FormattableString.Invariant($"{before}le=\"{bound}\""), below += count);
            Line(text, name + "_bucket", before + "le=\"+Inf\"", _count);
            Line(text, name + "_sum", labels, _sum);
            Line(text, name + "_count", labels, _count);
        }

        private static void Line(StringBuilder text, string name, string labels, double value) =>
            text.Append(name).Append(labels.Length == 0 ? "" : $"{{{labels}}}").Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
    }
}
