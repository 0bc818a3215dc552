using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using Map.Api.Access;
using Map.Api.Limits;
using Map.Api.Tests.Access;
using Map.Geodata.Access;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Map.Api.Tests.Limits;

public sealed class LimitTests(GuardedHost guarded) : IClassFixture<GuardedHost>
{
    private static readonly Uri Me = new("/auth/me", UriKind.Relative);

    [Fact]
    public async Task A_key_is_served_as_often_in_a_minute_as_it_says_and_others_go_on()
    {
        using var hasty = await ConnectAsync(guarded.Address, perMinute: 1);
        using var other = await ConnectAsync(guarded.Address, perMinute: 1_000);

        using var refused = await RefusedAsync(hasty);

        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Me)).StatusCode);
    }

    [Fact]
    public async Task An_address_that_is_not_the_machine_s_own_is_served_so_often_too_while_health_stays_green()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:RequestsPerMinute"] = "1", ["Access:Proxies"] = "127.0.0.1" });
        await host.StartAsync();
        using var far = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        far.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var near = new HttpClient { BaseAddress = far.BaseAddress };

        using var refused = await RefusedAsync(far);

        Assert.NotNull(refused.Headers.RetryAfter);
        foreach (var page in (string[])["/health/live", "/health/ready"]) Assert.Equal(HttpStatusCode.OK, (await far.GetAsync(new Uri(page, UriKind.Relative))).StatusCode);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await near.GetAsync(Me)).StatusCode);
    }

    [Fact]
    public async Task Operations_that_cost_too_much_together_wait()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:CostPerMinute"] = "1" });
        await host.StartAsync();
        using var client = await ConnectAsync(new Uri(host.Urls.Single()), perMinute: 1_000);
        for (var tries = 0; tries < 20; tries++)
        {
            using var answer = await client.GetAsync(new Uri("/graphql?query={stations(first:50){nodes{code}}}", UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable) continue;
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("OVERLOADED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            return;
        }

        Assert.Fail("Twenty operations in a row never cost too much.");
    }

    [Fact]
    public async Task Whoever_guesses_keys_has_to_wait_before_each_further_guess_is_looked_at()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:RefusalsPerMinute"] = "1" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "map_guessed");

        using var refused = await RefusedAsync(client);

        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_host_with_too_much_to_do_turns_requests_away_while_health_stays_green()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:ConcurrentRequests"] = "1", ["Limits:WaitingRequests"] = "0" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        var body = new Unfinished();
        // Whoever never ends a request keeps the one place.
        using var endless = new HttpRequestMessage(HttpMethod.Post, "/auth/sign-in") { Content = body };
        var held = client.SendAsync(endless);
        await body.Begun;

        using var refused = await RefusedAsync(client, HttpStatusCode.ServiceUnavailable);

        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        body.End();
        (await held).Dispose();
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("multipart/mixed")]
    [InlineData("application/jsonl")]
    public async Task A_stream_takes_no_place_of_other_requests(string accept)
    {
        await using var host = guarded.Create(new AccessOptions(Role.Reader), new Dictionary<string, string?> { ["Limits:ConcurrentRequests"] = "1", ["Limits:WaitingRequests"] = "0" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var stream = await SubscribeAsync(client, accept);

        Assert.Equal(HttpStatusCode.OK, stream.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Me)).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_as_many_streams_as_are_allowed_closes_one_before_the_next()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:StreamsPerCaller"] = "1" });
        await host.StartAsync();
        using var client = await ConnectAsync(new Uri(host.Urls.Single()), perMinute: 1_000);
        using var other = await ConnectAsync(new Uri(host.Urls.Single()), perMinute: 1_000);

        using (var first = await SubscribeAsync(client, "text/event-stream"))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            using var second = await SubscribeAsync(client, "text/event-stream");
            Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
            Assert.NotNull(second.Headers.RetryAfter);
            using var others = await SubscribeAsync(other, "text/event-stream");
            Assert.Equal(HttpStatusCode.OK, others.StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Me)).StatusCode);
        }

        // The host hears that the first has gone when it looks at the connection next.
        using var hearing = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var next = await SubscribeAsync(client, "text/event-stream");
            if (next.StatusCode == HttpStatusCode.OK) return;
            await Task.Delay(50, hearing.Token);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("application/json, */*;q=0.5")]
    public async Task A_subscription_that_names_no_stream_is_told_how_to(string? accept)
    {
        using var client = await guarded.ConnectAsync(Role.Reader);

        using var refused = await SubscribeAsync(client, accept);

        Assert.Contains("text/event-stream", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("json", refused.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:BodyBytes"] = "1000" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var answer = await client.SignInAsync("x", new string('x', 2_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Bodies_that_are_too_much_together_are_turned_away_and_leave_their_room_when_they_end()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:BodyBytesAtOnce"] = "100000" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var graphQL = await client.PostAsJsonAsync("/graphql", new { query = new string(' ', 150_000) });
        using var signIn = await client.SignInAsync("x", new string('x', 150_000));

        foreach (var refused in (HttpResponseMessage[])[graphQL, signIn])
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        // Had the first ones kept their room, the third of these would find none.
        for (var i = 0; i < 3; i++) Assert.NotEqual(HttpStatusCode.ServiceUnavailable, (await client.SignInAsync("x", new string('x', 80_000))).StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_given_up()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:BodySeconds"] = "1" });
        await host.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(host.Urls.Single()).Port);
        await client.GetStream().WriteAsync("POST /auth/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"u8.ToArray());

        using var answer = new StreamReader(client.GetStream());

        Assert.StartsWith("HTTP/1.1 408 ", await answer.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_that_one_client_may_choose_from_are_one()
    {
        await using var host = guarded.Create(new AccessOptions(), new Dictionary<string, string?> { ["Limits:RequestsPerMinute"] = "1", ["Access:Proxies"] = "127.0.0.1" });
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        var next = 0;

        // Each request comes from another address of the same network of 64 bits.
        Assert.True(await IsEverRefusedAsync(() => $"2001:db8:0:1::{++next:x}"));
        Assert.False(await IsEverRefusedAsync(() => $"2001:db8:1:{++next:x}::1"));

        async Task<bool> IsEverRefusedAsync(Func<string> address)
        {
            for (var tries = 0; tries < 50; tries++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Me) { Headers = { { "X-Forwarded-For", address() } } };
                using var answer = await client.SendAsync(request);
                if (answer.StatusCode == HttpStatusCode.TooManyRequests) return true;
            }

            return false;
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_limit_is_a_number_above_zero(string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Limits:RequestsPerMinute", (string?)value)]).Build();
        Assert.Throws<FormatException>(() => LimitOptions.Read(settings));
    }

    private async Task<HttpClient> ConnectAsync(Uri address, int perMinute)
    {
        var (_, secret) = await guarded.Keys.AddAsync("system", Role.Planner, [], perMinute, DateTimeOffset.UtcNow.AddDays(1), "test", CancellationToken.None);
        return new HttpClient { BaseAddress = address, DefaultRequestHeaders = { { "X-Api-Key", secret } } };
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { stationChanged { code } }" }) };
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Asks until it is refused: a minute may begin anew in between.</summary>
    private static async Task<HttpResponseMessage> RefusedAsync(HttpClient client, HttpStatusCode status = HttpStatusCode.TooManyRequests)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var answer = await client.GetAsync(Me);
            if (answer.StatusCode == status) return answer;
            answer.Dispose();
        }

        throw new InvalidOperationException("Fifty requests in a row were served.");
    }

    /// <summary>A body that begins and ends when told.</summary>
    private sealed class Unfinished : HttpContent
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Unfinished() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

        public Task Begun => _begun.Task;

        public void End() => _ended.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("{"u8.ToArray());
            await stream.FlushAsync();
            _begun.SetResult();
            await _ended.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
