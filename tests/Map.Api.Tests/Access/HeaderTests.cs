using System.Net;
using Map.Api.Access;
using Map.Geodata.Access;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Access;

/// <summary>What every answer tells browsers to hold back, and which other pages may read answers.</summary>
public sealed class HeaderTests(GuardedHost host) : IClassFixture<GuardedHost>, IDisposable
{
    private const string Friend = "https://portal.example";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_endpoint_answers_with_the_headers_that_hold_browsers_back()
    {
        foreach (var client in (HttpClient[])[host.Connect(), await host.ConnectAsync(Role.Admin)])
        {
            foreach (var address in Endpoints.List(host.Services).Select(Endpoints.Fill).Append("/nowhere").Append("/graphql?query={"))
            {
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
                AssertHeldBack(answer, address);
            }

            client.Dispose();
        }
    }

    /// <summary>Answers differ by role, and a key in a header of one's own is nothing that caches know of.</summary>
    [Fact]
    public async Task No_cache_that_others_share_keeps_what_a_caller_was_told()
    {
        using var client = await host.ConnectAsync(Role.Admin);
        foreach (var address in Endpoints.List(host.Services).Select(Endpoints.Fill).Append("/graphql?query={stations{nodes{code}}}").Append("/ogc/collections/stations/items"))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            if (answer.StatusCode == HttpStatusCode.MethodNotAllowed) continue;
            var kept = answer.Headers.CacheControl;
            Assert.True(kept is { Private: true } or { NoStore: true } || (kept is { Public: true } && address.StartsWith("/graphql/ide/", StringComparison.Ordinal)), $"{address}: {kept}");
        }
    }

    [Fact]
    public async Task A_body_that_can_t_be_read_is_refused_with_the_headers_and_nothing_of_the_inside()
    {
        using var client = host.Connect();
        using var answer = await client.PostAsync(new Uri("/auth/sign-in", UriKind.Relative), new StringContent("{ \"name\": ", null, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        AssertHeldBack(answer, "/auth/sign-in");
        Assert.DoesNotContain("Exception", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dashboard_runs_its_own_scripts_and_styles_and_no_other()
    {
        await File.WriteAllTextAsync(_folder["index.html"], "<!doctype html><title>Map</title>");
        await using var app = host.Create(new AccessOptions(), dashboard: _folder.Path);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative));

        AssertHeldBack(page, "/");
        Assert.Contains("script-src 'self';", Policy(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_origin_reads_anything_unless_it_is_named()
    {
        using var stranger = await AskFromAsync(host.Address, "https://evil.example");
        Assert.False(stranger.Headers.Contains("Access-Control-Allow-Origin"));

        await using var app = host.Create(new AccessOptions(null, Friend));
        await app.StartAsync();
        var address = new Uri(app.Urls.Single());
        using var friend = await AskFromAsync(address, Friend);
        using var other = await AskFromAsync(address, "https://evil.example");

        Assert.Equal([Friend], friend.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(friend.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
    }

    /// <summary>As a browser does before it sends a key for a page of another origin.</summary>
    private static async Task<HttpResponseMessage> AskFromAsync(Uri address, string origin)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type" } },
        };
        return await client.SendAsync(request);
    }

    private static void AssertHeldBack(HttpResponseMessage answer, string address)
    {
        Assert.True(answer.Headers.TryGetValues("X-Content-Type-Options", out var sniff) && sniff.Single() == "nosniff", address);
        Assert.True(answer.Headers.TryGetValues("Referrer-Policy", out var referrer) && referrer.Single() == "no-referrer", address);
        Assert.Contains("default-src 'none'", Policy(answer), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors '", Policy(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy(answer), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"), address);
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
}
