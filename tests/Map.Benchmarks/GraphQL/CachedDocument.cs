using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Map.Benchmarks.GraphQL;

/// <summary>What a document costs before it runs: when it is new, and when the server has met it before.</summary>
internal static class CachedDocument
{
    private const int New = 2000;
    private const int Known = 200_000;

    /// <summary>Microseconds a request whose only field is left out by <c>@skip</c>, so that nothing but the document is left.</summary>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(string connectionString, Question question)
    {
        await using var store = await MapStore.OpenAsync(connectionString);
        await using var host = MapHost.Create(store, new MapHostOptions(IPAddress.Loopback, 0, "", "") { Access = new AccessOptions(Role.Admin) });
        var executor = host.Services.GetRequiredService<RequestExecutor>();
        var query = question.Ours.Replace("first: 10)", "first: 10) @skip(if: true)", StringComparison.Ordinal);
        var body = JsonDocument.Parse(question.OurBodies(1, 1)[0]).RootElement.GetProperty("variables");
        var fresh = Enumerable.Range(0, New).Select(i => query + " #" + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        Time(New, i => Run(fresh[i] + " warm"));
        Time(Known, _ => Run(query));
        return
        [
            new("a new document: parse, validate, compile", Time(New, i => Run(fresh[i])), "µs"),
            new("a known document: find, variables, empty answer", Time(Known, _ => Run(query)), "µs", Bar: 5),
        ];

        void Run(string text)
        {
            var result = executor.ExecuteAsync(new ExecutionRequest { Query = text, Variables = body, Services = host.Services }, CancellationToken.None);
            if (result.Result.Errors.Count > 0) throw new BenchmarkException(result.Result.Errors[0].Message);
        }
    }

    private static double Time(int times, Action<int> run)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++) run(i);
        return clock.Elapsed.TotalMicroseconds / times;
    }
}
