using System.Net.WebSockets;

namespace Map.GraphQL.Tests.Http.WebSockets;

/// <summary>The protocol graphql-transport-ws, message by message.</summary>
public sealed class ProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Numbers = """{"type":"subscribe","id":"a","payload":{"query":"subscription { headlines { number } }"}}""";

    [Fact]
    public async Task A_subscription_sends_its_events_and_completes()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("号", "subscription { later(count: 2) }");
        await client.ExpectAsync(
            """{"type":"next","id":"\u53F7","payload":{"data":{"later":0}}}""",
            """{"type":"next","id":"\u53F7","payload":{"data":{"later":1}}}""",
            """{"type":"complete","id":"\u53F7"}""");
    }

    [Theory]
    [InlineData("{ zero }", """{"zero":0}""")]
    [InlineData("mutation { publish(number: 1) }", """{"publish":0}""")]
    public async Task Queries_and_mutations_have_one_result(string query, string data)
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", query);
        await client.ExpectAsync($$$"""{"type":"next","id":"1","payload":{"data":{{{data}}}}}""", """{"type":"complete","id":"1"}""");
    }

    [Theory]
    [InlineData("{ nothing }", "Cannot query field")]
    [InlineData("{ zero", "Syntax Error")]
    [InlineData("subscription { refused(code: 1) }", "String cannot represent")]
    [InlineData("subscription { broken }", "Unexpected Execution Error")]
    public async Task What_cannot_begin_is_an_error_and_nothing_else(string query, string message)
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", query);
        var answer = await client.ReceiveAsync();
        Assert.StartsWith("""{"type":"error","id":"1","payload":[{"message":""", answer, StringComparison.Ordinal);
        Assert.Contains(message, answer, StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        await client.ExpectAsync("""{"type":"pong"}""");
    }

    [Fact]
    public async Task A_source_that_breaks_is_an_error_after_its_events()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", "subscription { breaksAfterOne }");
        await client.ExpectAsync("""{"type":"next","id":"1","payload":{"data":{"breaksAfterOne":1}}}""");
        Assert.StartsWith("""{"type":"error","id":"1",""", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4400 Invalid message", "hello")]
    [InlineData("4400 Invalid message", "[]")]
    [InlineData("4400 Invalid message", Init + "{}")]
    [InlineData("4400 Invalid message: no valid type", """{"type":"start","id":"1"}""")]
    [InlineData("4400 Invalid message: no valid connection_init", """{"type":"connection_init","payload":1}""")]
    [InlineData("4400 Invalid message: no valid subscribe", Init, """{"type":"subscribe","payload":{"query":"{ zero }"}}""")]
    [InlineData("4400 Invalid message: no valid subscribe", Init, """{"type":"subscribe","id":1,"payload":{"query":"{ zero }"}}""")]
    [InlineData("4400 Invalid message: the payload has no query", Init, """{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("4400 Invalid message: the payload is no GraphQL request", Init, """{"type":"subscribe","id":"1","payload":{"query":5}}""")]
    [InlineData("4400 Invalid message: no valid complete", Init, """{"type":"complete"}""")]
    [InlineData("4400 Invalid message", "{\"type\":\"ping\",\"id\":\"\\ud800\"}")]
    [InlineData("4401 Unauthorized", Numbers)]
    [InlineData("4429 Too many initialisation requests", Init, Init)]
    [InlineData("4409 Subscriber for a already exists", Init, Numbers, Numbers)]
    public async Task Whoever_breaks_the_protocol_is_told_why_and_closed(string close, params string[] messages)
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.ConnectAsync(server);
        foreach (var message in messages)
            await client.SendAsync(message);
        var answer = await client.ReceiveAsync();
        while (answer == """{"type":"connection_ack"}""")
            answer = await client.ReceiveAsync();
        Assert.Equal(close, answer);
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 0);
    }

    [Fact]
    public async Task Binary_messages_are_refused()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.Socket.SendAsync(new byte[] { 1 }, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        await client.ExpectAsync("4400 Invalid message: binary");
    }

    [Theory]
    [InlineData("")]
    [InlineData("graphql-ws")]
    public async Task Other_subprotocols_are_not_acceptable(string protocol)
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.ConnectAsync(server, null, protocol);
        await client.ExpectAsync("4406 Subprotocol not acceptable");
    }

    [Fact]
    public async Task Who_says_nothing_is_closed()
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.InitTimeout = TimeSpan.FromMilliseconds(20));
        using var client = await SocketClient.ConnectAsync(server);
        await client.ExpectAsync("4408 Connection initialisation timeout");
    }

    [Theory]
    [InlineData("""{"type":"connection_init","payload":{"token":"open"}}""", """{"type":"connection_ack"}""")]
    [InlineData("""{"type":"connection_init","payload":{"token":"shut"}}""", "4403 Forbidden")]
    [InlineData(Init, "4403 Forbidden")]
    public async Task The_host_decides_who_may_connect(string init, string answer)
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.Check = (_, payload, _) =>
            new(payload.ValueKind == System.Text.Json.JsonValueKind.Object && payload.GetProperty("token").GetString() == "open"));
        using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync(init);
        await client.ExpectAsync(answer);
    }

    [Fact]
    public async Task What_is_deferred_comes_in_results_of_its_own()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", "{ zero ... @defer { awaited } }");
        await client.ExpectAsync("""{"type":"next","id":"1","payload":{"data":{"zero":0},"pending":[{"id":"0","path":[]}],"hasNext":true}}""");
        server.Press.Gate.SetResult();
        await client.ExpectAsync(
            """{"type":"next","id":"1","payload":{"incremental":[{"id":"0","data":{"awaited":1}}],"completed":[{"id":"0"}],"hasNext":false}}""",
            """{"type":"complete","id":"1"}""");
    }

    [Fact]
    public async Task Completing_closes_the_source_and_frees_the_id()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SendAsync(Numbers);
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 1);
        await client.SendAsync("""{"type":"complete","id":"a"}""");
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 0);
        await client.SubscribeAsync("a", "{ zero }");
        await client.ExpectAsync("""{"type":"next","id":"a","payload":{"data":{"zero":0}}}""", """{"type":"complete","id":"a"}""");
    }

    [Fact]
    public async Task Pings_are_answered_before_and_after_the_init_and_pongs_ignored()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync("""{"type":"ping","payload":{"n":1}}""");
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync("""{"type":"complete","id":"unknown"}""");
        await client.SendAsync(Init);
        await client.ExpectAsync("""{"type":"pong"}""", """{"type":"connection_ack"}""");
    }

    [Fact]
    public async Task A_server_that_stops_says_so()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SendAsync(Numbers);
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 1);
        var stopping = server.StopAsync();
        await client.ExpectAsync("1001 The server stops.");
        await client.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        await stopping;
        Assert.Equal(0, server.Press.Topic.Listeners);
    }

    [Theory]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("https://friend.example", true)]
    [InlineData("null", false)]
    [InlineData(null, true)]
    public async Task Pages_of_other_sites_may_not_connect(string? origin, bool isAllowed)
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.AllowedOrigins.Add("https://friend.example"));
        var connecting = SocketClient.ConnectAsync(server, origin);
        if (!isAllowed)
            await Assert.ThrowsAsync<WebSocketException>(() => connecting);
        else
            (await connecting).Dispose();
    }

    [Fact]
    public async Task Pages_of_the_own_host_may_connect()
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.ConnectAsync(server, server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        Assert.Equal(WebSocketState.Open, client.Socket.State);
    }
}
