using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Api.Identity;
using Map.Geodata.Access;
using Map.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Dashboard.Tests;

/// <summary>The whole product, running on a store of its own with nothing in it.</summary>
public class DashboardHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private WebApplication _host = null!;

    private readonly AccessOptions _access;

    public DashboardHost() : this(new()) { }

    /// <param name="store">Its store.</param>
    /// <param name="access">Whom it lets in; everybody, as an administrator, when not given.</param>
    protected DashboardHost(TestStore store, AccessOptions? access = null) => (Store, _access) = (store, access ?? new AccessOptions(Role.Admin));

    public TestStore Store { get; }

    public string Address => _host.Urls.Single();

    public AccountStore Accounts => _host.Services.GetRequiredService<AccountStore>();

    /// <summary>The built dashboard.</summary>
    public static string Dist { get; } = Path.Combine(Repository.Root, "dashboard", "dist");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Path.Combine(Dist, "index.html")))
            throw new FileNotFoundException("The dashboard has not been built; run \"npm ci && npm run build\" in dashboard/.");
        await Store.InitializeAsync();
        _host = MapHost.Create(Store.Store, new MapHostOptions(IPAddress.Loopback, 0, Dist, _folder["networks"]) { Access = _access });
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

    /// <summary>Opens the page as it stands for whoever has not signed in.</summary>
    public async Task<DashboardPage> OpenClosedAsync(string hash) => await DashboardPage.OpenClosedAsync(Address, hash);

    /// <summary>A new account that signs in with a password of its own.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> AddAccountAsync(Role role, string password, params string[] grids)
    {
        var name = $"{role}-{Guid.NewGuid():n}"[..24];
        List<long> ids = grids.Length == 0 ? [] : [.. await Store.ListAsync<long>($"select id from grid where code in ('{string.Join("', '", grids)}')")];
        await Accounts.AddAsync(name, role, ids, Passwords.Hash(password), CancellationToken.None);
        await Accounts.SetPasswordAsync(name, Passwords.Hash(password), mustChange: false, CancellationToken.None);
        return name;
    }
}

/// <summary>The whole product with the sample city in its store.</summary>
public sealed class SampleHost() : DashboardHost(SampleCity.CreateStore());

/// <summary>The same as it is delivered: whoever has not signed in gets nothing.</summary>
public sealed class GuardedSampleHost() : DashboardHost(SampleCity.CreateStore(), new AccessOptions());

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
