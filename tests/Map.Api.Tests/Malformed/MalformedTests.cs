using System.Net;
using System.Text;
using Map.Api.Tests.Access;
using Map.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Map.Api.Tests.Malformed;

/// <summary>A few hundred of the requests of which <c>./map bench malformed</c> sends a hundred thousand.</summary>
public sealed class MalformedTests(MalformedTests.CityHost api, ITestOutputHelper output) : IClassFixture<MalformedTests.CityHost>
{
    /// <summary>What is asked nearly right should find something.</summary>
    public sealed class CityHost() : ApiHost(SampleCity.CreateStore());

    private const int Requests = 600, AtOnce = 4;

    [Fact]
    public async Task Malformed_requests_are_refused_in_words_that_tell_nothing_of_the_inside()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var requests = new MalformedRequests(seed, await api.Client.GetStringAsync("/graphql?sdl"));
        var client = new RawClient(new IPEndPoint(IPAddress.Loopback, api.Client.BaseAddress!.Port));

        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var request = requests.Create(number);
            var fault = Verdict.FindFault(request, await client.SendAsync(request));
            Assert.True(fault is null, $"Seed {seed}, request {number} ({request.Endpoint}, {request.Kind}): {fault}\n{Encoding.Latin1.GetString(request.Bytes.AsSpan(0, Math.Min(request.Bytes.Length, 2_000)))}");
        });

        Assert.Equal(HttpStatusCode.OK, (await api.Client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("/graphql", "FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    [InlineData("/auth/sign-in", "FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")]
    public async Task Chunks_of_lengths_that_are_none_are_their_sender_s_fault(string path, string chunks)
    {
        var client = new RawClient(new IPEndPoint(IPAddress.Loopback, api.Client.BaseAddress!.Port));
        var request = $"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}";
        // Or nothing at all: the server hangs up on what it can't read, at times before its answer is read.
        Assert.Contains((await client.SendAsync(new RawRequest(path, "chunks", Encoding.ASCII.GetBytes(request)) { EndsEarly = true })).Status, (int?[])[400, null]);
    }

    [Fact]
    public void Every_endpoint_of_a_host_is_sent_some()
    {
        string[] known = [.. PageRequests.Pages.Select(page => page.Pattern), .. PageRequests.Forms, "/graphql/"];

        Assert.Empty(Endpoints.List(api.Services).Except(known));
    }

    [Theory]
    [InlineData("Npgsql.PostgresException")]
    [InlineData("   at Map.Api.Hosting.Failures.WriteAsync(HttpContext http)")]
    [InlineData("42P01: relation \"x\" does not exist")]
    [InlineData("Host=db;Username=map")]
    [InlineData("Could not find file '/tmp/map-upload-x/a.csv'")]
    public void What_tells_of_the_inside_is_noticed_unless_the_request_said_it(string told)
    {
        var answer = new RawAnswer(400, $"HTTP/1.1 400 Bad Request\r\n\r\n{told}", TimeSpan.Zero, IsEndless: false);

        Assert.NotNull(Verdict.FindFault(new RawRequest("x", "x", []), answer));
        Assert.Null(Verdict.FindFault(new RawRequest("x", "x", Encoding.UTF8.GetBytes(told)), answer));
    }

    [Fact]
    public void A_failure_a_hang_and_a_header_of_the_request_s_own_are_noticed()
    {
        var request = new RawRequest("x", "x", []);

        Assert.NotNull(Verdict.FindFault(request, new RawAnswer(500, "HTTP/1.1 500 x\r\n\r\n", TimeSpan.Zero, IsEndless: false)));
        Assert.NotNull(Verdict.FindFault(request, new RawAnswer(null, "", TimeSpan.Zero, IsEndless: false)));
        Assert.NotNull(Verdict.FindFault(request, new RawAnswer(200, "HTTP/1.1 200 x\r\n\r\n", TimeSpan.Zero, IsEndless: true)));
        Assert.NotNull(Verdict.FindFault(request, new RawAnswer(200, "HTTP/1.1 200 x\r\nSet-Cookie: injected=1\r\n\r\n", TimeSpan.Zero, IsEndless: false)));
    }
}
