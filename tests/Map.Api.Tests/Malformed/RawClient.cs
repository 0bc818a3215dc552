using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Map.Api.Tests.Malformed;

/// <summary>What came back.</summary>
/// <param name="Status">Of the first answer; null when there was none.</param>
/// <param name="Text">How it began, a letter for each byte.</param>
/// <param name="Elapsed">Until the host was done.</param>
/// <param name="IsEndless">Whether it was not done in time, or within what is read.</param>
internal sealed record RawAnswer(int? Status, string Text, TimeSpan Elapsed, bool IsEndless);

/// <summary>Sends bytes over a connection of their own and reads whatever comes until the host closes it.</summary>
internal sealed class RawClient(IPEndPoint host)
{
    /// <summary>So large an answer may be: far more than the sample city.</summary>
    private const int MostBytes = 128 << 20;

    /// <summary>So much of it is looked at.</summary>
    private const int MostKept = 256 << 10;

    /// <summary>So long it may take; an operation of GraphQL is given up after thirty seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public async Task<RawAnswer> SendAsync(RawRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience);
        using var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        // Closed at once, so that a hundred thousand connections leave nothing behind.
        socket.LingerState = new LingerOption(true, 0);
        using var read = new MemoryStream();
        var isEndless = false;
        try
        {
            await socket.ConnectAsync(host, patience.Token);
            // A host may answer and hang up before it has everything.
            var sending = WriteAsync(socket, request, patience.Token);
            var buffer = new byte[1 << 16];
            long received = 0;
            for (int count; (count = await socket.ReceiveAsync(buffer, patience.Token)) > 0 && received < MostBytes; received += count)
                if (read.Length < MostKept) read.Write(buffer, 0, count);
            isEndless = received >= MostBytes;
            if (!isEndless) await sending;
        }
        catch (OperationCanceledException)
        {
            isEndless = true;
        }
        catch (SocketException)
        {
            // What was read before tells what the host thought of it.
        }

        var text = Encoding.Latin1.GetString(read.GetBuffer(), 0, (int)read.Length);
        return new RawAnswer(StatusOf(text), text, Stopwatch.GetElapsedTime(started), isEndless);
    }

    private static async Task WriteAsync(Socket socket, RawRequest request, CancellationToken cancel)
    {
        try
        {
            for (ReadOnlyMemory<byte> left = request.Bytes; left.Length > 0;) left = left[await socket.SendAsync(left, cancel)..];
            if (request.EndsEarly) socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The same.
        }
    }

    private static int? StatusOf(string text) =>
        text.StartsWith("HTTP/1.", StringComparison.Ordinal) && text.Length > 12 && int.TryParse(text.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
}
