using Map.Api.Access;
using Map.Api.Identity;
using Map.Geodata.Access;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>When a key was last used.</summary>
public sealed class KeyUseTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private KeyUses Uses => host.Services.GetRequiredService<KeyUses>();

    [Fact]
    public async Task A_key_tells_when_it_was_last_used_and_nothing_before()
    {
        var (key, secret) = await AddAsync();
        Assert.Null(await LastUsedAsync(key));

        await AskAsync(host.Address, secret);
        await Uses.WriteAsync(CancellationToken.None);

        Assert.True(await LastUsedAsync(key) >= key.CreatedAt);
        using var admin = await host.ConnectAsync(Role.Admin);
        var told = (await admin.AskAsync("{ apiKeys { prefix lastUsedAt } }")).GetProperty("data").GetProperty("apiKeys").EnumerateArray().Single(one => one.GetProperty("prefix").GetString() == key.Prefix);
        Assert.Equal(await LastUsedAsync(key), told.GetProperty("lastUsedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_key_that_opens_nothing_is_not_used()
    {
        var (key, secret) = await AddAsync();
        await host.Keys.RevokeAsync(key.Prefix, CancellationToken.None);

        using var client = With(host.Address, secret);
        using var refused = await client.GetAsync(new Uri("/auth/me", UriKind.Relative));
        await Uses.WriteAsync(CancellationToken.None);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Null(await LastUsedAsync(key));
    }

    [Fact]
    public async Task A_request_writes_nothing_itself_and_a_minute_of_many_is_written_once()
    {
        var (key, secret) = await AddAsync();
        for (var i = 0; i < 20; i++) await AskAsync(host.Address, secret);
        Assert.Null(await LastUsedAsync(key));

        await Uses.WriteAsync(CancellationToken.None);
        var written = await VersionAsync(key);
        await Uses.WriteAsync(CancellationToken.None);

        Assert.NotNull(await LastUsedAsync(key));
        Assert.Equal(written, await VersionAsync(key));
    }

    [Fact]
    public async Task An_earlier_use_that_is_written_later_does_not_set_it_back()
    {
        var (key, secret) = await AddAsync();
        await AskAsync(host.Address, secret);
        await host.Store.RunAsync($"update access.api_key set last_used_at = now() + interval '1 hour' where id = {key.Id}");
        var later = await LastUsedAsync(key);

        await Uses.WriteAsync(CancellationToken.None);

        Assert.Equal(later, await LastUsedAsync(key));
    }

    [Fact]
    public async Task A_host_that_is_told_to_stop_writes_what_it_knows()
    {
        var (key, secret) = await AddAsync();
        await using (var other = host.Create(new AccessOptions()))
        {
            await other.StartAsync();
            await AskAsync(new Uri(other.Urls.Single()), secret);
            await other.StopAsync();
        }

        Assert.NotNull(await LastUsedAsync(key));
    }

    [Fact]
    public async Task Uses_stand_neither_in_the_log_of_changes_nor_in_the_audit()
    {
        var (_, secret) = await AddAsync();
        const string count = "select (select count(*) from change) + (select count(*) from access.audit)";
        var before = await host.Store.AskAsync<long>(count);

        await AskAsync(host.Address, secret);
        await Uses.WriteAsync(CancellationToken.None);

        Assert.Equal(before, await host.Store.AskAsync<long>(count));
    }

    private Task<(ApiKey Key, string Secret)> AddAsync() =>
        host.Keys.AddAsync("system", Role.Reader, [], 1_000_000, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);

    private async Task<DateTimeOffset?> LastUsedAsync(ApiKey key) => (await host.Keys.ListAsync(CancellationToken.None)).Single(one => one.Id == key.Id).LastUsedAt;

    private Task<string?> VersionAsync(ApiKey key) => host.Store.AskAsync<string>($"select xmin::text from access.api_key where id = {key.Id}");

    private static HttpClient With(Uri address, string secret) => new() { BaseAddress = address, DefaultRequestHeaders = { { "X-Api-Key", secret } } };

    private static async Task AskAsync(Uri address, string secret)
    {
        using var client = With(address, secret);
        Assert.Empty(await client.CodesAsync("{ __typename }"));
    }
}
