using System.Net;
using Map.Api.Identity;
using Map.Geodata.Access;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

public sealed class KeyTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    [Theory]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("X-Api-Key", "")]
    public async Task A_key_opens_what_its_role_may_see(string header, string before)
    {
        var (key, secret) = await AddAsync(DateTimeOffset.UtcNow.AddDays(1));
        using var client = With(header, before + secret);

        Assert.Empty(await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], await client.CodesAsync("mutation { deleteStation(input: { code: \"X\", version: 1 }) { station { code } } }"));
        Assert.StartsWith(key.Prefix, secret, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_stands_nowhere_in_the_store()
    {
        var (_, secret) = await AddAsync(DateTimeOffset.UtcNow.AddDays(1));

        Assert.DoesNotContain(await host.Store.ListAsync<string>("select k::text from access.api_key k"), row => row.Contains(secret[12..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_expired_key_opens_nothing()
    {
        var (_, secret) = await AddAsync(DateTimeOffset.UtcNow.AddSeconds(-1));
        await AssertRefusedAsync(secret);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_from_then_on()
    {
        var (key, secret) = await AddAsync(DateTimeOffset.UtcNow.AddDays(1));
        using var client = With("X-Api-Key", secret);
        Assert.Empty(await client.CodesAsync("{ plans(first: 1) { nodes { code } } }"));

        using var admin = await host.ConnectAsync(Role.Admin);
        Assert.Empty(await admin.CodesAsync($$"""mutation { revokeApiKey(input: { prefix: "{{key.Prefix}}" }) { apiKey { revokedAt } errors { __typename } } }"""));

        await AssertRefusedAsync(secret);
    }

    [Theory]
    [InlineData("map_neverissuedneverissuedneverissuedneveris")]
    [InlineData("nonsense")]
    [InlineData("")]
    public Task An_unknown_key_is_refused_instead_of_taken_for_nobodys(string secret) => AssertRefusedAsync(secret);

    [Fact]
    public async Task An_administrator_makes_keys_and_is_shown_each_once()
    {
        using var admin = await host.ConnectAsync(Role.Admin);

        var made = (await admin.AskAsync(
            """mutation { createApiKey(input: { name: "kiosk", role: READER, days: 30 }) { issuedKey { secret key { prefix role expiresAt } } errors { __typename ... on Error { message } } } }"""))
            .GetProperty("data").GetProperty("createApiKey").GetProperty("issuedKey");
        var listed = (await admin.AskAsync("{ apiKeys { name prefix } }")).ToString();

        var secret = made.GetProperty("secret").GetString()!;
        using var kiosk = With("X-Api-Key", secret);
        Assert.Empty(await kiosk.CodesAsync("{ services { code } }"));
        Assert.Contains(made.GetProperty("key").GetProperty("prefix").GetString()!, listed, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, listed, StringComparison.Ordinal);
    }

    private Task<(ApiKey Key, string Secret)> AddAsync(DateTimeOffset expires) =>
        host.Keys.AddAsync("system", Role.Planner, [], 1_000_000, expires, "test", CancellationToken.None);

    private HttpClient With(string header, string value)
    {
        var client = host.Connect();
        client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        return client;
    }

    private async Task AssertRefusedAsync(string secret)
    {
        using var client = With("X-Api-Key", secret);
        using var answer = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }
}
