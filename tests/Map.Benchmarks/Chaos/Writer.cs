using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace Map.Benchmarks.Chaos;

/// <summary>
/// Adds stations, one after the other at a pace, now to one host and now to the other; every fiftieth time it starts a job as well.
/// What one host did not answer goes to the other, as a proxy in front of both would send it.
/// </summary>
internal sealed class Writer(Victims victims, int number, int perSecond)
{
    private const int JobEvery = 50;

    private const string Create = """mutation ($input: CreateStationInput!) { createStation(input: $input) { station { code } errors { __typename } } }""";

    private const string StartJob = """mutation { startAnalysis(input: { query: "{ stations(first: 1) { nodes { code } } }" }) { job { id } } }""";

    /// <summary>Codes that a host said are kept.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = new();

    public async Task RunAsync(CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(40) };
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            var code = FormattableString.Invariant($"C{number}-{i}");
            var input = new { code, name = "驿站", kind = "REST_STATION", status = "OPEN", location = new { type = "Point", coordinates = new[] { 117.0, 36.0 } } };
            if (await SendAsync(client, i, Create, new { input }) is { } answer && IsKept(answer, code)) Acknowledged.Enqueue(code);
            if (i % JobEvery == 0) await SendAsync(client, i, StartJob, null);
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private static bool IsKept(JsonElement answer, string code) => answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.GetProperty("createStation") is { ValueKind: JsonValueKind.Object } made && made.GetProperty("station") is { ValueKind: JsonValueKind.Object } station
        && station.GetProperty("code").GetString() == code;

    private async Task<JsonElement?> SendAsync(HttpClient client, int turn, string query, object? variables) =>
        await SendAsync(client, victims.Addresses[turn % Victims.Apis], query, variables)
        ?? await SendAsync(client, victims.Addresses[(turn + 1) % Victims.Apis], query, variables);

    /// <summary>The answer; null when there was none, and then nobody knows whether it was done.</summary>
    private static async Task<JsonElement?> SendAsync(HttpClient client, Uri address, string query, object? variables)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync(new Uri(address, "/graphql"), new { query, variables });
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException or JsonException)
        {
            return null;
        }
    }
}
