using System.Buffers;
using System.Net.WebSockets;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>Puts the frames of a socket together to messages.</summary>
internal sealed class SocketReceiver(WebSocket socket, int maxMessageSize)
{
    private const int Chunk = 4096;

    private ArrayBufferWriter<byte> _buffer = new(Chunk);

    /// <summary>The next message; null when the client has closed the socket.</summary>
    /// <exception cref="SocketCloseException">The message is too big, or no message of the protocol.</exception>
    /// <exception cref="WebSocketException">The connection was lost, or what came is no WebSocket traffic.</exception>
    public async ValueTask<SocketMessage?> ReceiveAsync(CancellationToken cancellationToken)
    {
        Clear();
        while (true)
        {
            var frame = await socket.ReceiveAsync(_buffer.GetMemory(Chunk), cancellationToken).ConfigureAwait(false);
            if (frame.MessageType == WebSocketMessageType.Close)
                return null;
            if (frame.MessageType == WebSocketMessageType.Binary)
                throw new SocketCloseException(SocketClose.InvalidMessage("Invalid message: binary"));
            _buffer.Advance(frame.Count);
            if (_buffer.WrittenCount > maxMessageSize)
                throw new SocketCloseException(SocketClose.MessageTooBig);
            if (frame.EndOfMessage)
                return SocketMessage.Parse(_buffer.WrittenSpan);
        }
    }

    /// <summary>After an error: reads on, to no effect, until the client has closed too.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        Clear();
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            await socket.ReceiveAsync(_buffer.GetMemory(Chunk), cancellationToken).ConfigureAwait(false);
    }

    private void Clear()
    {
        if (_buffer.Capacity > 16 * Chunk)
            _buffer = new ArrayBufferWriter<byte>(Chunk);
        else
            _buffer.ResetWrittenCount();
    }
}
