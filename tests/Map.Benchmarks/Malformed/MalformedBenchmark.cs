using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Map.Api.Tests.Malformed;
using Map.Benchmarks.GraphQL;
using Map.Benchmarks.Watching;
using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Benchmarks.Malformed;

/// <summary>
/// A hundred thousand malformed requests to everything that a host with the sample city serves, from a printed seed: none may be
/// answered by a failure, by silence or by what is inside, and the host is as well afterwards as before.
/// </summary>
internal static class MalformedBenchmark
{
    private const int Usual = 100_000, AtOnce = 16, MostTold = 20;

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var seed = options.Seed ?? Environment.TickCount;
        Console.WriteLine(FormattableString.Invariant($"Seed {seed}"));
        var folder = Directory.CreateDirectory(Path.Combine(BenchmarkOptions.Root, "artifacts", "malformed")).FullName;
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var log = TextWriter.Synchronized(File.CreateText(Path.Combine(folder, "host.log")));
        await using var server = await Servers.StartMapAsync(cluster.ConnectionString, log.WriteLine, ("MAP_DATA", folder));
        using var http = new HttpClient();
        var requests = new MalformedRequests(seed, await http.GetStringAsync(new Uri(server.Url, "/graphql?sdl")));
        var run = new Run(seed, requests, new RawClient(new IPEndPoint(IPAddress.Loopback, server.Url.Port)));
        if (options.Request is { } only) return await run.RepeatAsync(only);
        return await JudgeAsync(run, options.Rows ?? Usual, server, cluster.ConnectionString);
    }

    private static async Task<IReadOnlyList<Figure>> JudgeAsync(Run run, int count, Server server, string store)
    {
        await using var watch = new HostWatch(server.ProcessId, server.Url, TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) => await run.SendAsync(number));
        var elapsed = clock.Elapsed;
        if (!server.IsRunning) throw new BenchmarkException("The host has ended: artifacts/malformed/host.log tells what it said last.");
        await watch.EndAsync();
        run.Table.Print();
        return
        [
            new(string.Create(CultureInfo.InvariantCulture, $"answers that must not be, of {count:N0}"), run.Faults, "", Bar: 0),
            new("jobs that ended by something unexpected", await CountUnexpectedAsync(store), "", Bar: 0),
            new("looks at which health was not green", watch.Ill, "", Bar: 0),
            new("memory at the start", watch.Samples[0].Megabytes, "MB"),
            new("memory at its most", watch.Samples.Max(sample => sample.Megabytes), "MB"),
            new("memory at the end", watch.Samples[^1].Megabytes, "MB"),
            new("memory gathered over the second half", watch.GrowthMegabytes(), "MB", Bar: 128),
            new("handles gathered over the second half", watch.GrowthHandles(), "", Bar: 50),
            new("malformed requests a second", count / elapsed.TotalSeconds, "1/s", MoreIsBetter: true),
        ];
    }

    private static async Task<long> CountUnexpectedAsync(string store)
    {
        await using var source = NpgsqlDataSource.Create(store);
        await using var command = source.CreateCommand("select count(*) from job where error like 'Something unexpected%'");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Requests that are sent and judged.</summary>
    private sealed class Run(int seed, MalformedRequests requests, RawClient client)
    {
        private int _faults;

        public AnswerTable Table { get; } = new();

        public int Faults => _faults;

        public async Task SendAsync(int number)
        {
            var request = requests.Create(number);
            var answer = await client.SendAsync(request);
            Table.Add(request, answer);
            if (Verdict.FindFault(request, answer) is not { } fault || Interlocked.Increment(ref _faults) > MostTold) return;
            Console.WriteLine(FormattableString.Invariant($"{request.Endpoint}, {request.Kind}: {fault}; repeat it by ./map bench malformed --seed {seed} --request {number}"));
        }

        /// <summary>Sends one of them and shows what was sent and answered.</summary>
        public async Task<IReadOnlyList<Figure>> RepeatAsync(int number)
        {
            var request = requests.Create(number);
            var answer = await client.SendAsync(request);
            var fault = Verdict.FindFault(request, answer);
            Console.WriteLine($"{Encoding.Latin1.GetString(request.Bytes.AsSpan(0, Math.Min(request.Bytes.Length, 4_000)))}\n\n{answer.Text[..Math.Min(answer.Text.Length, 4_000)]}\n\n{fault}");
            return [new("answers that must not be", fault is null ? 0 : 1, "", Bar: 0), new("until its end", answer.Elapsed.TotalMilliseconds, "ms")];
        }
    }
}
