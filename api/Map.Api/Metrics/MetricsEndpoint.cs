using System.Globalization;
using System.Text;
using Npgsql;

namespace Map.Api.Metrics;

/// <summary><c>/metrics</c>: latency, cost, caches, connections and jobs in Prometheus' text format.</summary>
internal static class MetricsEndpoint
{
    private const string Jobs = "select state, count(*) from job group by state order by state";

    public static IEndpointRouteBuilder MapMetrics(this IEndpointRouteBuilder app)
    {
        app.MapGet("/metrics", WriteAsync);
        return app;
    }

    private static async Task<IResult> WriteAsync(MetricCollector collector, NpgsqlDataSource store, CancellationToken cancel) =>
        Results.Text(collector.Write() + await JobsAsync(store, cancel), "text/plain; version=0.0.4; charset=utf-8");

    private static async Task<string> JobsAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Jobs);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var text = new StringBuilder("# HELP map_jobs Jobs that the store keeps, of all processes.\n# TYPE map_jobs gauge\n");
        while (await rows.ReadAsync(cancel)) text.Append(CultureInfo.InvariantCulture, $"map_jobs{{state=\"{rows.GetString(0)}\"}} {rows.GetInt64(1)}\n");
        return text.ToString();
    }
}
