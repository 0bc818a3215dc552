using System.Net;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Hosting;

/// <summary>How a host starts.</summary>
public sealed class StartTests(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task When_it_listens_it_has_been_to_the_store_and_back()
    {
        await using var host = MapHost.Create(store.Store, new MapHostOptions(IPAddress.Loopback, 0, _folder["none"], _folder["networks"]) { Access = new AccessOptions(Role.Admin) });
        await host.StartAsync();

        // What each connection was last used for.
        var asked = await store.ListAsync<string>("select query from pg_stat_activity where datname = current_database()");
        Assert.Contains(asked, query => query.Contains("from \"station\"", StringComparison.Ordinal));
    }

    /// <summary>A wrong name of the setting is taken without a word, and each core has a heap of its own.</summary>
    [Fact]
    public async Task All_cores_share_one_heap()
    {
        var settings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Map.Api.runtimeconfig.json")));
        Assert.False(settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.GC.Server").GetBoolean());
    }
}
