using System.Globalization;
using System.Text.RegularExpressions;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Metrics;

public sealed partial class MetricsTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task Metrics_tell_latency_cost_caches_connections_and_jobs()
    {
        using var client = await host.ConnectAsync(Role.Planner);
        await host.Store.RunAsync("insert into job (kind, actor, input) values ('NONE', 'test', '{}')");
        Assert.Empty(await client.CodesAsync("{ stations(first: 1) { nodes { code } } }"));
        var tile = new Uri("/tiles/stations/0/0/0.mvt", UriKind.Relative);
        (await client.GetAsync(tile)).EnsureSuccessStatusCode();
        (await client.GetAsync(tile)).EnsureSuccessStatusCode();

        await DurationsAsync(client);
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));

        foreach (var part in (string[])[
            "http_server_request_duration_seconds_bucket{", "map_graphql_cost_count", "map_tiles_total{cache=\"hit\"}", "map_tiles_total{cache=\"miss\"}",
            "db_client_connection", "map_jobs{state=", "dotnet_"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(Line(), line));
        Assert.DoesNotContain("Host=", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("=\"/tmp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buckets_of_a_histogram_add_up_to_its_count()
    {
        using var client = await host.ConnectAsync(Role.Planner);
        await client.MeAsync();

        var series = await DurationsAsync(client);

        Assert.All(series, lines =>
        {
            var buckets = lines.Where(line => line.Contains("_bucket", StringComparison.Ordinal)).Select(Value).ToList();
            Assert.Equal(buckets.Order(), buckets);
            Assert.Equal(Value(lines.Single(line => line.Contains("_count", StringComparison.Ordinal))), buckets[^1]);
        });
    }

    /// <summary>The lines of each set of labels; a request is counted a moment after it is answered.</summary>
    private static async Task<List<List<string>>> DurationsAsync(HttpClient client)
    {
        while (true)
        {
            var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
            var series = text.Split('\n').Where(line => line.StartsWith("http_server_request_duration", StringComparison.Ordinal))
                .GroupBy(line => Bound().Replace(line[line.IndexOf('{', StringComparison.Ordinal)..line.LastIndexOf('}')], ""))
                .Select(lines => lines.ToList()).ToList();
            if (series.Count > 0) return series;
        }
    }

    private static double Value(string line) => double.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture);

    /// <summary>A line of the text format, version 0.0.4.</summary>
    [GeneratedRegex("""^(# (HELP|TYPE) .*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\.)*",?)*\})? (-?[0-9.E+-]+|NaN|[+-]?Inf|∞|-∞))$""")]
    private static partial Regex Line();

    [GeneratedRegex(",?le=\"[^\"]*\"")]
    private static partial Regex Bound();
}
