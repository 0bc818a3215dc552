using System.Net.Sockets;
using System.Text;

namespace Map.GraphQL.Tests.Http.WebSockets;

/// <summary>Clients that mean harm, or have simply gone.</summary>
public sealed class HostileSocketTests
{
    private const int Subscribes = 10_000;

    [Fact]
    public async Task A_message_that_is_too_big_closes_the_socket()
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.MaxMessageSize = 10_000);
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", new string('x', 20_000));
        await client.ExpectAsync("1009 Message too big");
    }

    [Fact]
    public async Task Of_ten_thousand_subscribes_only_as_many_run_as_are_allowed()
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.MaxOperations = 10);
        using var client = await SocketClient.InitAsync(server);
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < Subscribes; i++)
                await client.SubscribeAsync($"s{i}", "subscription { headlines { number } }");
        });
        for (var i = 10; i < Subscribes; i++)
            Assert.Contains("TOO_MANY_OPERATIONS", await client.ReceiveAsync(), StringComparison.Ordinal);
        await sending;
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 10);
        client.Socket.Abort();
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 0);
    }

    [Fact]
    public async Task A_client_that_does_not_read_stops_its_source_and_is_dropped()
    {
        await using var server = await NewsServer.StartAsync(options => options.Sockets.Patience = TimeSpan.FromMilliseconds(200));
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", "subscription { pages(size: 100000) }");
        await server.Press.Closed.Task;
        // What the system's socket buffers hold, and no more.
        Assert.InRange(server.Press.Asked, 1, 1000);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_goes_in_the_middle_closes_its_sources(bool politely)
    {
        await using var server = await NewsServer.StartAsync();
        using var client = await SocketClient.InitAsync(server);
        await client.SubscribeAsync("1", "subscription { numbers }");
        await client.SubscribeAsync("2", "subscription { headlines { number } }");
        await NewsServer.UntilAsync(() => server.Press.Asked > 10 && server.Press.Topic.Listeners == 1);
        if (politely)
            await client.Socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
        else
            client.Socket.Abort();
        await server.Press.Closed.Task;
        await NewsServer.UntilAsync(() => server.Press.Topic.Listeners == 0);
    }

    [Fact]
    public async Task Bytes_that_are_no_frames_end_the_connection()
    {
        await using var server = await NewsServer.StartAsync();
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(server.SocketAddress.Host, server.SocketAddress.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server.SocketAddress.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        var garbage = new byte[4096];
        new Random(1).NextBytes(garbage);
        garbage[0] = 0xFF;
        await stream.WriteAsync(garbage);
        using var answer = new MemoryStream();
        await ReadToEndAsync(stream, answer);
        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(answer.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_handshake_is_a_bad_request()
    {
        await using var server = await NewsServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    /// <summary>Whether the server ends the connection properly or by a reset is its own affair.</summary>
    private static async Task ReadToEndAsync(NetworkStream stream, MemoryStream answer)
    {
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
        }
    }
}
