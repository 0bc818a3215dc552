using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Geodata.Import.Osm;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Map.Api.Tests;

/// <summary>A running host on a store of its own, asked over HTTP as any client asks it.</summary>
public class ApiHost : IAsyncLifetime, IDisposable
{
    private readonly TestStore _store;
    private readonly TemporaryFolder _folder = new();
    private WebApplication _host = null!;

    public ApiHost() : this(new TestStore()) { }

    protected ApiHost(TestStore store) => _store = store;

    public TestStore Store => _store;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _host.Services;

    public async Task InitializeAsync()
    {
        await _store.InitializeAsync();
        await BuildDashboardAsync(_folder);
        _host = MapHost.Create(_store.Store, new MapHostOptions(IPAddress.Loopback, 0, _folder["dashboard"], _folder["networks"]) { Access = new AccessOptions(Role.Admin) });
        await _host.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_host.Urls.Single()) };
    }

    /// <summary>Writes what the host serves as the built dashboard, into "dashboard"; nothing unless a test is about it.</summary>
    protected virtual Task BuildDashboardAsync(TemporaryFolder folder) => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _store.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        Client.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Imports a drawn map's streets under a name.</summary>
    public async Task<OsmImportReport> ImportAsync(AsciiMap map, string name = "drawn")
    {
        var file = _folder[name + ".osm"];
        await File.WriteAllTextAsync(file, map.ToOsmXml());
        return await OsmImporter.ImportAsync(_store.DataSource, file, new OsmImportOptions(name));
    }

    /// <summary>The answer's data; fails when there are errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        var answer = await SendAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The code of the answer's first error; fails when there is none.</summary>
    public async Task<string> ErrorCodeAsync(string query, object? variables = null) =>
        (await SendAsync(query, variables)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> SendAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
