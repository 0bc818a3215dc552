using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Map.Api.Tests.Outages;

/// <summary>A host on a store that goes away and comes back.</summary>
internal sealed class OutageHost : IAsyncDisposable
{
    private const string Import = "mutation($input: StartFeatureImportInput!) { startFeatureImport(input: $input) { job { id } errors { __typename } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly MapStore _store;
    private readonly WebApplication _host;

    private OutageHost(MapStore store, ILoggerProvider? log)
    {
        _store = store;
        _host = MapHost.Create(store, new MapHostOptions(IPAddress.Loopback, 0, _folder["dashboard"], _folder["networks"]) { Access = new AccessOptions(Role.Admin), Log = log });
    }

    public HttpClient Client { get; private set; } = null!;

    /// <summary>How long an operation may take.</summary>
    public TimeSpan OperationTime
    {
        set => _host.Services.GetRequiredService<RequestExecutor>().Options.Timeout = value;
    }

    /// <param name="connectionString">Of the store.</param>
    /// <param name="log">Hears what the host logs; null for nobody.</param>
    public static async Task<OutageHost> StartAsync(string connectionString, ILoggerProvider? log = null)
    {
        var outage = new OutageHost(await MapStore.OpenAsync(connectionString), log);
        await outage._host.StartAsync();
        outage.Client = new HttpClient { BaseAddress = new Uri(outage._host.Urls.Single()), Timeout = Patience };
        return outage;
    }

    /// <summary>Adds a station; the whole answer.</summary>
    public async Task<JsonElement> CreateAsync(string code)
    {
        using var answer = await Client.PostAsJsonAsync("/graphql", new
        {
            query = "mutation($input: CreateStationInput!) { createStation(input: $input) { station { code } errors { __typename } } }",
            variables = new { input = new { code, name = "驿站", kind = "REST_STATION", status = "OPEN", location = new { type = "Point", coordinates = new[] { 117.0, 36.0 } } } },
        });
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Adds a station as soon as the store takes it; until then it is only told that the store is away.</summary>
    public async Task CreateOnceBackAsync(string code)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var answer = await CreateAsync(code);
            if (!answer.TryGetProperty("errors", out var errors)) return;
            var told = errors[0].GetProperty("extensions").Text("code");
            if (told != "STORE_UNAVAILABLE") throw new InvalidOperationException(errors.ToString());
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Has stations imported by a job.</summary>
    /// <param name="client">Of the host.</param>
    /// <param name="table">The file, as CSV.</param>
    public static async Task ImportAsync(HttpClient client, string table)
    {
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query = Import, variables = new { input = new { kind = "STATIONS", file = (string?)null, coordinateSystem = "WGS84" } } }), "operations" },
            { new StringContent("""{"0": ["variables.input.file"]}"""), "map" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "0", "stations.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var answer = await client.SendAsync(request);
        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("startFeatureImport");
        if (data.GetProperty("job").ValueKind != JsonValueKind.Object) throw new InvalidOperationException(data.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
