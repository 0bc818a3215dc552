using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Identity;
using Map.Geodata.Access;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>A new installation belongs to whoever sits at its machine, until somebody has signed in.</summary>
public sealed class OwnMachineTests(GuardedHost guarded) : IClassFixture<GuardedHost>
{
    [Fact]
    public async Task A_new_installation_is_open_to_its_own_machine_until_somebody_has_signed_in()
    {
        const string first = "what the terminal showed once";
        await guarded.Accounts.AddAsync("chief", Role.Admin, [], Passwords.Hash(first), CancellationToken.None);
        await using var host = guarded.Create(new AccessOptions { OwnMachine = true });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        Assert.Equal("ADMIN", (await client.MeAsync()).GetProperty("role").GetString());
        Assert.Empty(await client.CodesAsync("{ accounts { name } }"));
        foreach (var (header, value) in Foreign) Assert.Null(await RoleAsync(client, header, value));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SignInAsync("chief", "a guess of somebody")).StatusCode);
        Assert.Equal("ADMIN", (await client.MeAsync()).GetProperty("role").GetString());

        using var browser = new HttpClient { BaseAddress = client.BaseAddress };
        (await browser.SignInAsync("chief", first)).EnsureSuccessStatusCode();
        (await browser.PostAsJsonAsync("/auth/password", new { current = first, @new = "a password of one's own 7" })).EnsureSuccessStatusCode();
        Assert.Null((await client.MeAsync()).GetProperty("role").GetString());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], await client.CodesAsync("{ accounts { name } }"));
        Assert.Equal("ADMIN", (await browser.MeAsync()).GetProperty("role").GetString());
    }

    /// <summary>Each a header that the request would not have without a proxy, or a name that is not this machine's.</summary>
    private static readonly (string Header, string Value)[] Foreign =
        [("X-Forwarded-For", "203.0.113.7"), ("Forwarded", "for=203.0.113.7"), ("Via", "1.1 proxy"), ("Host", "map.example")];

    private static async Task<string?> RoleAsync(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/me") { Headers = { { header, value } } };
        using var response = await client.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("role").GetString();
    }
}
