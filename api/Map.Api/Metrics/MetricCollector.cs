using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace Map.Api.Metrics;

/// <summary>
/// Adds up what the meters of this process tell. No exporter of Prometheus restores from the package source, so this writes the text
/// itself; names and labels are those of OpenTelemetry's conventions, so that an exporter can take its place.
/// </summary>
internal sealed class MetricCollector : IDisposable
{
    private static readonly string[] Meters =
        [MapMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "Npgsql", "System.Runtime"];

    // By name: several hosts in one process have instruments of the same names, which are one series to whoever reads them.
    private readonly ConcurrentDictionary<string, MetricSeries> _series = new();
    private readonly MeterListener _listener = new();

    public MetricCollector()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name)) listener.EnableMeasurementEvents(instrument, _series.GetOrAdd(instrument.Name, (_, one) => new MetricSeries(one), instrument));
        };
        _listener.SetMeasurementEventCallback<int>((_, value, tags, series) => ((MetricSeries)series!).Record(value, tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, series) => ((MetricSeries)series!).Record(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, series) => ((MetricSeries)series!).Record(value, tags));
        _listener.Start();
    }

    /// <summary>Everything as Prometheus reads it.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (_, series) in _series.OrderBy(one => one.Key, StringComparer.Ordinal)) series.Write(text);
        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();
}
