using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>
/// Sends the messages of one socket, one after the other: whoever has something to say waits for his turn, so that a client who does
/// not read stops its operations instead of filling memory.
/// </summary>
internal sealed class SocketSender(WebSocket socket, TimeSpan patience) : IDisposable
{
    /// <summary>A larger buffer is not kept for the next message.</summary>
    private const int KeptBuffer = 64 * 1024;

    private readonly SemaphoreSlim _turn = new(1);
    private ArrayBufferWriter<byte> _buffer = new();
    private bool _isClosed;

    public Task SendAsync(string type, CancellationToken cancellationToken) => SendAsync(type, "", null, () => true, cancellationToken);

    /// <summary>A message about an operation, unless that is over by the time of its turn.</summary>
    /// <param name="type">What the message is, such as <c>next</c>.</param>
    /// <param name="id">The operation's id; empty for none.</param>
    /// <param name="writePayload">Writes the payload as JSON; null if there is none.</param>
    /// <param name="isWanted">Asked when it is the message's turn.</param>
    /// <param name="cancellationToken">Ends the wait, and with it the socket if the message is on its way.</param>
    public async Task SendAsync(
        string type, string id, Action<IBufferWriter<byte>>? writePayload, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_isClosed || !isWanted())
                return;
            Write(type, id, writePayload);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(patience);
            await socket.SendAsync(_buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, limit.Token).ConfigureAwait(false);
        }
        finally
        {
            Clear();
            _turn.Release();
        }
    }

    /// <summary>Says goodbye, after which nothing is sent any more. Never waits longer than the client's patience allows.</summary>
    public async Task CloseAsync(SocketClose close)
    {
        using var limit = new CancellationTokenSource(patience);
        await _turn.WaitAsync(limit.Token).ConfigureAwait(false);
        try
        {
            if (!_isClosed && socket.State is (WebSocketState.Open or WebSocketState.CloseReceived))
                await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, limit.Token).ConfigureAwait(false);
        }
        finally
        {
            _isClosed = true;
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Write(string type, string id, Action<IBufferWriter<byte>>? writePayload)
    {
        _buffer.Write("{\"type\":\""u8);
        _buffer.Write(Encoding.ASCII.GetBytes(type));
        if (id.Length > 0)
        {
            _buffer.Write("\",\"id\":\""u8);
            _buffer.Write(JsonEncodedText.Encode(id).EncodedUtf8Bytes);
        }

        _buffer.Write("\""u8);
        if (writePayload is not null)
        {
            _buffer.Write(",\"payload\":"u8);
            writePayload(_buffer);
        }

        _buffer.Write("}"u8);
    }

    private void Clear()
    {
        if (_buffer.Capacity > KeptBuffer)
            _buffer = new ArrayBufferWriter<byte>();
        else
            _buffer.ResetWrittenCount();
    }
}
