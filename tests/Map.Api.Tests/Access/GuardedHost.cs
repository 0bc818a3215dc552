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

namespace Map.Api.Tests.Access;

/// <summary>A host as it is delivered: whoever has not signed in gets nothing.</summary>
public sealed class GuardedHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication _host = null!;

    public TestStore Store { get; } = new();

    public Uri Address => new(_host.Urls.Single());

    public IServiceProvider Services => _host.Services;

    public AccountStore Accounts => Services.GetRequiredService<AccountStore>();

    public ApiKeyStore Keys => Services.GetRequiredService<ApiKeyStore>();

    public async Task InitializeAsync()
    {
        await Store.InitializeAsync();
        _host = Create(new AccessOptions());
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>xunit calls it after <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => _folder.Dispose();

    /// <summary>One more process, as it were, on the same store.</summary>
    /// <param name="access">Whom it lets in.</param>
    /// <param name="settings">What its environment says.</param>
    /// <param name="dashboard">The folder of a dashboard; null for none.</param>
    public WebApplication Create(AccessOptions access, IReadOnlyDictionary<string, string?>? settings = null, string? dashboard = null) => MapHost.Create(
        Store.Store, new MapHostOptions(IPAddress.Loopback, 0, dashboard ?? _folder["dashboard"], _folder["networks"]) { Access = access, Settings = settings });

    /// <summary>A client without anything.</summary>
    public HttpClient Connect() => new() { BaseAddress = Address };

    /// <summary>A client with a key.</summary>
    public async Task<HttpClient> ConnectAsync(Role role, params long[] grids)
    {
        var (_, secret) = await Keys.AddAsync($"{role}", role, grids, 1_000_000, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);
        var client = Connect();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return client;
    }

    /// <summary>A new account with a password of its own.</summary>
    public async Task<string> AddAccountAsync(Role role, string password, bool mustChange = false)
    {
        var name = $"{role}-{Guid.NewGuid():n}";
        await Accounts.AddAsync(name, role, role == Role.Department ? [1] : [], Passwords.Hash(password), CancellationToken.None);
        await Accounts.SetPasswordAsync(name, Passwords.Hash(password), mustChange, CancellationToken.None);
        return name;
    }
}

/// <summary>What clients of these tests ask.</summary>
internal static class Asking
{
    public static async Task<JsonElement> AskAsync(this HttpClient client, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Content(query, variables) };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>A document that takes a file goes as a form with an empty one.</summary>
    private static HttpContent Content(string query, object? variables) => !query.Contains("$file", StringComparison.Ordinal)
        ? JsonContent.Create(new { query, variables })
        : new MultipartFormDataContent
        {
            { JsonContent.Create(new { query, variables = new { file = (string?)null } }), "operations" },
            { new StringContent("""{"0": ["variables.file"]}"""), "map" },
            { new ByteArrayContent([]), "0", "empty.csv" },
        };

    /// <summary>The codes of the answer's errors.</summary>
    public static async Task<IReadOnlyList<string?>> CodesAsync(this HttpClient client, string query) =>
        (await client.AskAsync(query)).TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var code) ? code.GetString() : null)]
            : [];

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string name, string password) =>
        client.PostAsJsonAsync("/auth/sign-in", new { name, password });

    /// <summary>The cookie of the session that an answer opens, with its attributes.</summary>
    public static string SessionCookie(this HttpResponseMessage signedIn) => signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("map.session=", StringComparison.Ordinal));

    public static async Task<JsonElement> MeAsync(this HttpClient client) => await client.GetFromJsonAsync<JsonElement>("/auth/me");
}
