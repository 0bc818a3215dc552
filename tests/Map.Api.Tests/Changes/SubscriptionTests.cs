using System.Net;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Api.Tests.Editing;
using Map.Geodata.Access;
using Map.Geodata.Store;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Map.Api.Tests.Changes;

/// <summary>Two hosts on one store: what one changes, clients of the other hear.</summary>
public sealed class SubscriptionTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime, IDisposable
{
    private const string StationChanged = "subscription { stationChanged { operation id code station { name grid { code } } } }";

    private readonly TemporaryFolder _folder = new();
    private MapStore _store = null!;
    private WebApplication _other = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _store = await MapStore.OpenAsync(api.Store.ConnectionString);
        _other = MapHost.Create(_store, new MapHostOptions(IPAddress.Loopback, 0, _folder["dashboard"], _folder["networks"]) { Access = new AccessOptions(Role.Admin) });
        await _other.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_other.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        await _other.DisposeAsync();
        await _store.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_one_process_changes_clients_of_another_hear()
    {
        using EventStream events = await SubscribeAsync(StationChanged);
        string id = (await api.DoAsync("createStation", Station("two"))).Text("id");
        await api.DoAsync("updateStation", new { id, version = 1, name = "新名" });
        await api.DoAsync("deleteStation", new { id, version = 2 });
        await api.DoAsync("restoreStation", new { id });

        Assert.Equal(("CREATE", id, "two"), Read(await events.NextAsync()));
        JsonElement updated = await events.NextAsync();
        Assert.Equal(("UPDATE", id, "two"), Read(updated));
        Assert.Equal(("DELETE", id, "two"), Read(await events.NextAsync()));
        JsonElement restored = await events.NextAsync();
        Assert.Equal(("RESTORE", id, "two"), Read(restored));
        Assert.Equal("新名", restored.GetProperty("station").Text("name"));
    }

    [Fact]
    public async Task A_client_hears_only_of_the_feature_that_it_asks_for()
    {
        await api.DoAsync("createStation", Station("mine"));
        using EventStream events = await SubscribeAsync("""subscription { stationChanged(code: \"mine\") { operation id code } }""".Replace("\\", "", StringComparison.Ordinal));
        await api.DoAsync("createStation", Station("yours"));
        await api.DoAsync("createMerchant", new { code = "m", name = "面馆", category = "餐饮", location = Edit.Point(117, 36) });
        await api.DoAsync("updateStation", new { code = "mine", version = 1, seats = 4 });
        Assert.Equal("mine", (await events.NextAsync()).Text("code"));
    }

    [Fact]
    public async Task After_a_lost_connection_clients_are_told_to_read_again()
    {
        using EventStream events = await SubscribeAsync(StationChanged);
        await api.Store.RunAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen map_change'");
        JsonElement missed = await events.NextAsync();
        Assert.Equal(("MISSED", JsonValueKind.Null), (missed.Text("operation"), missed.GetProperty("id").ValueKind));
        await api.DoAsync("createStation", Station("after"));
        Assert.Equal("after", (await events.NextAsync()).Text("code"));
    }

    [Fact]
    public async Task Many_at_once_are_one_event_and_new_streets_too()
    {
        using EventStream events = await SubscribeAsync("subscription { demandCellChanged { operation id code demandCell { code } } }");
        await api.Store.RunAsync("insert into demand_cell (code, source, location) select 'd' || n, '统计', 'SRID=4326;POINT (117 36)' from generate_series(1, 300) n");
        JsonElement many = await events.NextAsync();
        Assert.Equal(("CREATE", JsonValueKind.Null, JsonValueKind.Null), (many.Text("operation"), many.GetProperty("id").ValueKind, many.GetProperty("demandCell").ValueKind));
        await api.ImportAsync(new AsciiMap("A----B", 50));
        Assert.Equal("MISSED", (await events.NextAsync()).Text("operation"));
    }

    /// <summary>A WebSocket does not say when a subscription has begun, so stations are added until the first is heard.</summary>
    [Fact]
    public async Task Over_a_WebSocket_clients_hear_the_same_until_they_have_heard_enough()
    {
        using SocketStream events = await SocketStream.OpenAsync(_client.BaseAddress!, StationChanged);
        Task<JsonElement> first = events.NextAsync();
        List<string> added = [];
        for (int i = 0; !first.IsCompleted; i++)
            added.Add((await api.DoAsync("createStation", Station($"socket-{i}"))).Text("id"));
        JsonElement heard = await first;
        Assert.Equal("CREATE", heard.Text("operation"));
        Assert.Contains(heard.Text("id"), added);

        await api.DoAsync("deleteStation", new { id = added[0], version = 1 });
        while (heard.Text("operation") == "CREATE")
            heard = await events.NextAsync();
        Assert.Equal(("DELETE", added[0], "socket-0"), Read(heard));
        await events.CompleteAsync();
    }

    /// <summary>Subscribes to the other host, and makes sure that it listens.</summary>
    private async Task<EventStream> SubscribeAsync(string query)
    {
        using (await _store.Changes.SubscribeAsync())
            return await EventStream.OpenAsync(_client, query);
    }

    private static object Station(string code) => new { code, name = "驿站", kind = "CANTEEN", status = "OPEN", location = Edit.Point(117, 36) };

    private static (string, string, string) Read(JsonElement change) => (change.Text("operation"), change.Text("id"), change.Text("code"));
}
