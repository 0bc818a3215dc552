using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Geodata.Access;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Osm;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Map.Dashboard.Tests;

/// <summary>The whole product, running on a store of its own with nothing in it.</summary>
public class DashboardHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private WebApplication _host = null!;

    public DashboardHost() : this(new()) { }

    protected DashboardHost(TestStore store) => Store = store;

    public TestStore Store { get; }

    public string Address => _host.Urls.Single();

    /// <summary>The built dashboard.</summary>
    public static string Dist { get; } = Path.Combine(Repository.Root, "dashboard", "dist");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Path.Combine(Dist, "index.html")))
            throw new FileNotFoundException("The dashboard has not been built; run \"npm ci && npm run build\" in dashboard/.");
        await Store.InitializeAsync();
        _host = MapHost.Create(Store.Store, new MapHostOptions(IPAddress.Loopback, 0, Dist, _folder["networks"]) { Access = new AccessOptions(Role.Admin) });
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What the API answers, to compare with what the page shows.</summary>
    public async Task<JsonElement> QueryAsync(string query)
    {
        using HttpResponseMessage response = await _client.PostAsJsonAsync($"{Address}/graphql", new { query });
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>What a subscription answers until it ends, over server-sent events.</summary>
    public async IAsyncEnumerable<JsonElement> FollowAsync(string subscription)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address}/graphql") { Content = JsonContent.Create(new { query = subscription }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line)
            if (line.StartsWith("data: {", StringComparison.Ordinal)) yield return JsonElement.Parse(line["data: ".Length..]).GetProperty("data");
    }

    /// <summary>Opens the page and waits for its map.</summary>
    public async Task<DashboardPage> OpenAsync(string hash = "", int width = 1280, int height = 800) =>
        await DashboardPage.OpenAsync(Address, hash, width, height);
}

/// <summary>The whole product with the sample city in its store.</summary>
public sealed class SampleHost() : DashboardHost(TestStore.CopyOf("sample city", FillAsync))
{
    private static readonly string Sample = Path.Combine(Repository.Root, "geodata", "samples", "city");

    private static async Task FillAsync(TestStore store)
    {
        var manifest = ImportManifest.Read(Sample);
        foreach (var entry in manifest.Files)
        {
            string file = Path.Combine(Sample, entry.File);
            if (entry.Kind == "osm")
                await OsmImporter.ImportAsync(store.DataSource, file, new OsmImportOptions(manifest.Name, IsSynthetic: true));
            else
                await FeatureImporter.ImportAsync(store.DataSource, ImportKinds.Get(entry.Kind), file, new ImportOptions { CoordinateSystem = entry.Crs is { } crs ? CoordinateSystem.Get(crs) : null });
        }
    }
}

/// <summary>Tests that only look share a running sample city.</summary>
[CollectionDefinition(Name)]
public sealed class SampleTests : ICollectionFixture<SampleHost>
{
    public const string Name = "sample city";
}

/// <summary>Those of the page's frame share another, so that a machine's second core has something to do.</summary>
[CollectionDefinition(Name)]
public sealed class ShellTests : ICollectionFixture<SampleHost>
{
    public const string Name = "sample city, the page's frame";
}
