using System.Net;
using System.Text;

namespace Map.GraphQL.Tests.Http.Streaming;

/// <summary>Results one by one over plain HTTP.</summary>
public sealed class EventStreamTests
{
    private const string Events = "text/event-stream";
    private const string Headlines = "subscription { headlines { number } }";

    [Theory]
    [InlineData("subscription { later(count: 2) }", """{"data":{"later":0}}""", """{"data":{"later":1}}""")]
    [InlineData("{ zero }", """{"data":{"zero":0}}""")]
    [InlineData("subscription { later }", """{"errors":[{"message":"Argument \"Subscription.later(count:)\" of type \"Int!\" is required, but it was not provided.","locations":[{"line":1,"column":16}]}]}""")]
    public async Task Each_result_is_an_event_and_the_end_is_one_too(string query, params string[] results)
    {
        await using var server = await NewsServer.StartAsync();
        using var response = await SendAsync(server, query, Events);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Events, response.Content.Headers.ContentType!.MediaType);
        var expected = ":\n\n" + string.Concat(results.Select(result => $"event: next\ndata: {result}\n\n")) + "event: complete\ndata: \n\n";
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("multipart/mixed", "multipart/mixed; boundary=\"-\"",
        "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"later\":0}}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"later\":1}}\r\n-----\r\n")]
    [InlineData("application/jsonl", "application/jsonl; charset=utf-8", "{\"data\":{\"later\":0}}\n{\"data\":{\"later\":1}}\n")]
    public async Task Other_formats_carry_the_same_results(string accept, string contentType, string body)
    {
        await using var server = await NewsServer.StartAsync();
        using var response = await SendAsync(server, "subscription { later(count: 2) }", accept);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null, "{ zero }", "application/graphql-response+json")]
    [InlineData(null, "subscription { later(count: 1) }", "multipart/mixed")]
    [InlineData("multipart/mixed;incrementalSpec=v0.2,application/graphql-response+json,application/json;q=0.9", "{ zero }", "application/graphql-response+json")]
    [InlineData("application/json, multipart/mixed", "subscription { later(count: 1) }", "multipart/mixed")]
    [InlineData("application/json, text/event-stream, multipart/mixed", "subscription { later(count: 1) }", Events)]
    [InlineData("application/json;q=0.1, text/event-stream;q=0.2, multipart/mixed;q=0.3", "subscription { later(count: 1) }", "multipart/mixed")]
    [InlineData("multipart/mixed", "{ zero }", "multipart/mixed")]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json", "subscription { later(count: 1) }", "application/json")]
    public async Task The_client_says_what_it_can_read(string? accept, string query, string mediaType)
    {
        await using var server = await NewsServer.StartAsync();
        using var response = await SendAsync(server, query, accept);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Browsers_subscribe_by_get_but_change_nothing_by_it()
    {
        await using var server = await NewsServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("subscription { later(count: 1) }"));
        request.Headers.TryAddWithoutValidation("Accept", Events);
        using var response = await server.Client.SendAsync(request);
        Assert.Contains("event: next", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var mutation = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("mutation { publish(number: 1) }"));
        mutation.Headers.TryAddWithoutValidation("Accept", Events);
        using var refused = await server.Client.SendAsync(mutation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
    }

    [Theory]
    [InlineData(Events)]
    [InlineData("multipart/mixed")]
    public async Task An_event_arrives_while_the_next_is_still_awaited_and_leaving_closes_the_source(string accept)
    {
        await using var server = await NewsServer.StartAsync();
        var response = await SendAsync(server, Headlines, accept);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        for (var number = 5; number < 8; number++)
        {
            server.Press.Topic.Publish(new(number));
            var line = await reader.ReadLineAsync();
            while (!line!.Contains("{\"data\"", StringComparison.Ordinal))
                line = await reader.ReadLineAsync();
            Assert.Contains($"{{\"headlines\":{{\"number\":{number}}}}}", line, StringComparison.Ordinal);
        }

        response.Dispose();
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 0);
    }

    [Fact]
    public async Task A_silent_stream_gives_signs_of_life()
    {
        await using var server = await NewsServer.StartAsync(options => options.KeepAlive = TimeSpan.FromMilliseconds(5));
        using var response = await SendAsync(server, Headlines, Events);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(":", await reader.ReadLineAsync());
            Assert.Equal("", await reader.ReadLineAsync());
        }
    }

    [Fact]
    public async Task A_server_that_stops_cuts_its_streams_off_without_completing_them()
    {
        await using var server = await NewsServer.StartAsync();
        using var response = await SendAsync(server, Headlines, Events);
        var reading = response.Content.ReadAsStringAsync();
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 1);
        await server.StopAsync();
        Assert.DoesNotContain("complete", await reading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/mixed",
        "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"zero\":0},\"pending\":[{\"id\":\"0\",\"path\":[],\"label\":\"a\"}],\"hasNext\":true}\r\n---",
        "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"incremental\":[{\"id\":\"0\",\"data\":{\"awaited\":1}}],\"completed\":[{\"id\":\"0\"}],\"hasNext\":false}\r\n-----\r\n")]
    [InlineData(Events,
        ":\n\nevent: next\ndata: {\"data\":{\"zero\":0},\"pending\":[{\"id\":\"0\",\"path\":[],\"label\":\"a\"}],\"hasNext\":true}\n\n",
        "event: next\ndata: {\"incremental\":[{\"id\":\"0\",\"data\":{\"awaited\":1}}],\"completed\":[{\"id\":\"0\"}],\"hasNext\":false}\n\nevent: complete\ndata: \n\n")]
    public async Task What_is_not_deferred_arrives_first(string accept, string first, string second)
    {
        await using var server = await NewsServer.StartAsync();
        using var response = await SendAsync(server, "{ zero ... @defer(label: \"a\") { awaited } }", accept);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var beginning = new char[first.Length];
        await reader.ReadBlockAsync(beginning);
        Assert.Equal(first, new string(beginning));
        server.Press.Gate.SetResult();
        Assert.Equal(second, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_client_that_reads_one_piece_gets_what_is_deferred_at_once()
    {
        await using var server = await NewsServer.StartAsync();
        server.Press.Gate.SetResult();
        using var response = await SendAsync(server, "{ zero ... @defer { awaited } }", "application/json");
        Assert.Equal("""{"data":{"zero":0,"awaited":1}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Events)]
    [InlineData("multipart/mixed")]
    public async Task Leaving_in_the_middle_of_an_endless_list_closes_its_source(string accept)
    {
        await using var server = await NewsServer.StartAsync();
        var response = await SendAsync(server, "{ zero ticks @stream(initialCount: 1) }", accept);
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        for (var i = 0; i < 100; i++)
            await reader.ReadLineAsync();
        response.Dispose();
        await server.Press.Closed.Task;
    }

    private static async Task<HttpResponseMessage> SendAsync(NewsServer server, string query, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
