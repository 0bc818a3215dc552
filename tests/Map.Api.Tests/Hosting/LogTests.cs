using System.Net;
using System.Net.Http.Json;
using Map.Api.Access;
using Map.Api.Hosting;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Hosting;

/// <summary>What is logged helps whoever looks for a failure and nobody who looks for a way in.</summary>
public sealed class LogTests(GuardedHost guarded) : IClassFixture<GuardedHost>, IDisposable
{
    private const string Password = "correct horse battery", Next = "quite another password", Wrong = "wrong horse battery";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Passwords_keys_and_sessions_are_in_no_log_even_when_everything_is_logged()
    {
        using var heard = new Heard();
        var settings = new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Trace" };
        await using var host = MapHost.Create(guarded.Store.Store, new MapHostOptions(IPAddress.Loopback, 0, _folder["none"], _folder["networks"]) { Access = new AccessOptions(), Settings = settings, Log = heard });
        await host.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(host.Urls.Single()) };
        var name = await guarded.AddAccountAsync(Role.Admin, Password);

        (await client.SignInAsync(name, Wrong)).Dispose();
        var cookie = (await client.SignInAsync(name, Password)).SessionCookie().Split(';')[0];
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var key = (await client.AskAsync("""mutation { createApiKey(input: { name: "kiosk", role: READER }) { issuedKey { secret } } }""")).GetProperty("data").GetProperty("createApiKey").GetProperty("issuedKey").GetProperty("secret").GetString()!;
        var first = (await client.AskAsync("""mutation { createAccount(input: { name: "logged-office", role: PLANNER }) { issuedAccount { password } } }""")).GetProperty("data").GetProperty("createAccount").GetProperty("issuedAccount").GetProperty("password").GetString()!;
        (await client.PostAsJsonAsync("/auth/password", new { current = Password, @new = Next })).EnsureSuccessStatusCode();
        using var system = new HttpClient { BaseAddress = client.BaseAddress, DefaultRequestHeaders = { { "X-Api-Key", key } } };
        await system.AskAsync("{ services { code } }");

        Assert.NotEmpty(heard.Lines);
        foreach (var secret in (string[])[Password, Next, Wrong, key, first, cookie.Split('=')[1]])
            Assert.DoesNotContain(heard.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }
}
