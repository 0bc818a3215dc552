using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Changes;

/// <summary>A subscription over a WebSocket by the protocol graphql-transport-ws, read event by event.</summary>
internal sealed class SocketStream : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    /// <summary>Connects, is acknowledged and subscribes.</summary>
    public static async Task<SocketStream> OpenAsync(Uri host, string query)
    {
        var stream = new SocketStream();
        stream._socket.Options.AddSubProtocol("graphql-transport-ws");
        await stream._socket.ConnectAsync(new UriBuilder(host) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await stream.SendAsync(new { type = "connection_init" });
        Assert.Equal("connection_ack", (await stream.ReceiveAsync()).Text("type"));
        await stream.SendAsync(new { type = "subscribe", id = "1", payload = new { query } });
        return stream;
    }

    /// <summary>The next event's data.</summary>
    public async Task<JsonElement> NextAsync()
    {
        JsonElement message = await ReceiveAsync();
        Assert.Equal(("next", "1"), (message.Text("type"), message.Text("id")));
        return message.GetProperty("payload").GetProperty("data").EnumerateObject().Single().Value;
    }

    /// <summary>Ends the subscription, after which the connection still answers, and closes it.</summary>
    public async Task CompleteAsync()
    {
        await SendAsync(new { type = "complete", id = "1" });
        await SendAsync(new { type = "ping" });
        JsonElement message = await ReceiveAsync();
        while (message.Text("type") == "next")
            message = await ReceiveAsync();
        Assert.Equal("pong", message.Text("type"));
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    public void Dispose() => _socket.Dispose();

    private Task SendAsync(object message) =>
        _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<JsonElement> ReceiveAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult frame;
        do
        {
            frame = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            Assert.Equal(WebSocketMessageType.Text, frame.MessageType);
            text.Write(buffer, 0, frame.Count);
        }
        while (!frame.EndOfMessage);
        return JsonDocument.Parse(Encoding.UTF8.GetString(text.ToArray())).RootElement;
    }
}
