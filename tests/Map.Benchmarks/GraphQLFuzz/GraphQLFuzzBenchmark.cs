using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Map.GraphQL.Tests.Hostile;

namespace Map.Benchmarks.GraphQLFuzz;

/// <summary>
/// A million random requests through the whole endpoint, from a printed seed: nothing may crash, hang or gather memory. Then each
/// document made to hurt, and how long its refusal takes.
/// </summary>
internal static class GraphQLFuzzBenchmark
{
    private const int Inputs = 1_000_000;

    /// <summary>Caches are full by then.</summary>
    private const int Settled = Inputs / 5;

    private const int Repetitions = 20;
    private const double Megabyte = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Escapes no more than JSON demands, as clients do; a quote would take six bytes otherwise.</summary>
    private static readonly JsonSerializerOptions Terse = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Corpus = Path.Combine(BenchmarkOptions.Root, "tests", "Map.GraphQL.Tests", "Corpus");

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var seed = Environment.TickCount;
        Console.WriteLine($"Seed {seed}");
        var server = new FuzzServer(await File.ReadAllTextAsync(Path.Combine(Corpus, "zoo.graphql")));
        return [.. await FuzzAsync(server, seed), .. await RefuseAsync(server)];
    }

    private static async Task<IReadOnlyList<Figure>> FuzzAsync(FuzzServer server, int seed)
    {
        var inputs = new FuzzInputs(seed, [.. Documents()]);
        var (failures, settledBytes, clock) = (0, 0L, Stopwatch.StartNew());
        for (var i = 0; i < Inputs; i++)
        {
            if (i == Settled) settledBytes = GC.GetTotalMemory(forceFullCollection: true);
            var request = inputs.Request();
            if (await Task.Run(() => IsAnsweredAsync(server, request)).WaitAsync(Patience)) continue;
            if (failures++ < 10) Console.Error.WriteLine($"Input {i}: {Convert.ToBase64String(request.Body)}");
        }

        var growth = (GC.GetTotalMemory(forceFullCollection: true) - settledBytes) / Megabyte;
        return
        [
            new($"requests without a proper answer, of {Inputs:N0}", failures, "", Bar: 0),
            new("memory gathered since the caches were full", growth, "MB", Bar: 16),
            new("random requests a second", Inputs / clock.Elapsed.TotalSeconds, "1/s", MoreIsBetter: true),
        ];
    }

    private static async Task<bool> IsAnsweredAsync(FuzzServer server, FuzzRequest request)
    {
        var (status, body) = await server.SendAsync(request);
        return status is 200 or (>= 400 and < 500) && body.Length > 0;
    }

    /// <summary>The slowest refusal, each document's time being its median.</summary>
    private static async Task<IReadOnlyList<Figure>> RefuseAsync(FuzzServer server)
    {
        var slowest = (What: "", Milliseconds: 0.0);
        foreach (var (what, document, _) in HostileDocuments.All)
        {
            var body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = document }, Terse));
            var times = new List<double>();
            for (var i = 0; i < Repetitions; i++)
            {
                var clock = Stopwatch.StartNew();
                await server.SendAsync(new FuzzRequest("POST", "application/json", "*/*", "", body));
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            var median = times.Order().ElementAt(Repetitions / 2);
            if (median > slowest.Milliseconds) slowest = (what, median);
        }

        return [new($"slowest refusal: {slowest.What}", slowest.Milliseconds, "ms", Bar: 50)];
    }

    /// <summary>The documents of the corpus that graphql-js and the engine answer alike.</summary>
    private static IEnumerable<string> Documents() => Directory.EnumerateFiles(Corpus, "*.cases", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .SelectMany(file => File.ReadAllText(file).Split("\n=== ").Skip(1))
        .Select(item => item.Split("\n--- ")[0])
        .Select(item => item[(item.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
}
