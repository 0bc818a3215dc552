using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Map.Benchmarks.GraphQL;
using Map.Benchmarks.Watching;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.Load;

/// <summary>
/// A thousand clients at once, each asking again a moment after it is answered, of a host with the sample city, for a minute; or for
/// as many as <c>--soak</c> says, to see whether memory or handles grow.
/// </summary>
internal static class LoadBenchmark
{
    private const int Clients = 1_000;

    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(60), Patience = TimeSpan.FromSeconds(60), Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Set here, since the own machine is not counted otherwise either: what a host sheds, not whom it refuses.</summary>
    private static readonly (string, string)[] Limits = [("Limits__ConcurrentRequests", "512"), ("Limits__WaitingRequests", "512"), ("Limits__RequestsPerMinute", "1000000")];

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var seed = options.Seed ?? Environment.TickCount;
        Console.WriteLine(FormattableString.Invariant($"Seed {seed}"));
        var duration = options.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : Usual;
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var server = await Servers.StartMapAsync(cluster.ConnectionString, settings: Limits);
        await using var watch = new HostWatch(server.ProcessId, server.Url, options.Minutes is null ? TimeSpan.FromSeconds(5) : TimeSpan.FromSeconds(30));
        var places = await ListPlacesAsync(server);
        var tally = new Tally();
        using var stop = new CancellationTokenSource(duration);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => AskAsync(server.Url, new LoadMix(places, number), new Random(unchecked(seed + number)), tally, stop.Token), CancellationToken.None)));
        await watch.EndAsync();
        foreach (var sample in watch.Samples) Console.WriteLine(FormattableString.Invariant($"{sample.Seconds,6:0} s  {sample.Megabytes,7:0} MB  {sample.Handles,6} handles"));
        return [.. Judge(tally, duration, watch), .. options.Minutes is null ? [] : Grown(watch)];
    }

    private static async Task<IReadOnlyList<string>> ListPlacesAsync(Server server)
    {
        var answer = await server.AskAsync(JsonSerializer.Serialize(new { query = LoadMix.Places }));
        return [.. answer.EnumerateObject().SelectMany(list => list.Value.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("location").GetProperty("coordinates").GetRawText())];
    }

    private static IEnumerable<Figure> Judge(Tally tally, TimeSpan duration, HostWatch watch) =>
    [
        new("requests that failed", tally.Failed, "", Bar: 0),
        new("requests that were answered", tally.Answered, ""),
        new("requests that were shed (503 with Retry-After)", tally.Shed, ""),
        new("requests over their sender's limit (429)", tally.Limited, ""),
        new("answers a second", tally.Answered / duration.TotalSeconds, "1/s", MoreIsBetter: true),
        .. tally.Figures(),
        new("looks at which health was not green", watch.Ill, "", Bar: 0),
        new("memory at the start", watch.Samples[0].Megabytes, "MB"),
        new("memory at its most", watch.Samples.Max(sample => sample.Megabytes), "MB"),
        new("memory at the end", watch.Samples[^1].Megabytes, "MB"),
    ];

    /// <summary>An hour of what the second half's slope says must not fill a small machine.</summary>
    private static IEnumerable<Figure> Grown(HostWatch watch)
    {
        var hours = (watch.Samples[^1].Seconds - watch.Samples[watch.Samples.Count / 2].Seconds) / 3600;
        return
        [
            new("memory that an hour would gather", watch.GrowthMegabytes() / hours, "MB/h", Bar: 100),
            new("handles that an hour would gather", watch.GrowthHandles() / hours, "1/h", Bar: 100),
        ];
    }

    /// <summary>One client with a connection of its own.</summary>
    private static async Task AskAsync(Uri host, LoadMix mix, Random random, Tally tally, CancellationToken stop)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1, UseCookies = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(host, "/"), Timeout = Patience };
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Pause * random.NextDouble() * 2, CancellationToken.None);
            var (kind, request) = mix.Next(random);
            using (request) await SendAsync(http, kind, request, tally);
        }
    }

    private static async Task SendAsync(HttpClient http, string kind, HttpRequestMessage request, Tally tally)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await http.SendAsync(request, CancellationToken.None);
            var text = await answer.Content.ReadAsStringAsync();
            tally.Add(kind, EndingOf(answer, text), Stopwatch.GetElapsedTime(started), $"{(int)answer.StatusCode} {text[..Math.Min(text.Length, 200)]}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            tally.Add(kind, Ending.Failed, Stopwatch.GetElapsedTime(started), e.Message);
        }
    }

    private static Ending EndingOf(HttpResponseMessage answer, string text) => answer.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => Ending.Limited,
        HttpStatusCode.ServiceUnavailable when answer.Headers.RetryAfter is not null => Ending.Shed,
        HttpStatusCode.OK or HttpStatusCode.NoContent when !text.StartsWith("{\"errors\"", StringComparison.Ordinal) => Ending.Answered,
        _ => Ending.Failed,
    };
}
