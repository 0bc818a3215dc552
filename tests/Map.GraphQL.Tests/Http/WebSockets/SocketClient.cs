using System.Net.WebSockets;
using System.Text;

namespace Map.GraphQL.Tests.Http.WebSockets;

/// <summary>A client that says whatever the test wants.</summary>
internal sealed class SocketClient : IDisposable
{
    public const string Protocol = "graphql-transport-ws";

    public ClientWebSocket Socket { get; } = new();

    /// <summary>Connects; with the protocol's name unless others are given.</summary>
    public static async Task<SocketClient> ConnectAsync(NewsServer server, string? origin = null, params string[] protocols)
    {
        var client = new SocketClient();
        foreach (var protocol in protocols.DefaultIfEmpty(Protocol).Where(protocol => protocol.Length > 0))
            client.Socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            client.Socket.Options.SetRequestHeader("Origin", origin);
        await client.Socket.ConnectAsync(server.SocketAddress, CancellationToken.None);
        return client;
    }

    /// <summary>Connects and is acknowledged.</summary>
    public static async Task<SocketClient> InitAsync(NewsServer server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public Task SendAsync(string text) =>
        Socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"type":"subscribe","id":"{{{id}}}","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message; or the code and reason with which the server has closed.</summary>
    public async Task<string> ReceiveAsync()
    {
        var text = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var frame = await Socket.ReceiveAsync(buffer, CancellationToken.None);
            if (frame.MessageType == WebSocketMessageType.Close)
                return $"{(int)frame.CloseStatus!} {frame.CloseStatusDescription}";
            text.Write(buffer, 0, frame.Count);
            if (frame.EndOfMessage)
                return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    public async Task ExpectAsync(params string[] messages)
    {
        foreach (var message in messages)
            Assert.Equal(message, await ReceiveAsync());
    }

    public void Dispose() => Socket.Dispose();
}
