using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Map.Api.Tests.Outages;

/// <summary>
/// The network between a host and its store: TCP on this side, the store's unix socket on the other. Cut, it swallows what comes,
/// in both directions and on new connections too, and nobody is told; then it goes on with what it has held back, or resets.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly UnixDomainSocketEndPoint _store;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<Socket> _open = [];
    private readonly Lock _lock = new();
    private readonly Task _accepting;
    private TaskCompletionSource _whole = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="store">A private cluster's connection string.</param>
    /// <param name="patience">Seconds after which the host gives up a statement or a connection.</param>
    public Wire(string store, int patience)
    {
        var address = new NpgsqlConnectionStringBuilder(store);
        _store = new UnixDomainSocketEndPoint(FormattableString.Invariant($"{address.Host}/.s.PGSQL.{address.Port}"));
        _listener.Start();
        (address.Host, address.Port) = ("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);
        (address.Timeout, address.CommandTimeout) = (patience, patience);
        ConnectionString = address.ConnectionString;
        _whole.SetResult();
        _accepting = AcceptAsync();
    }

    /// <summary>Leads to the store over this wire.</summary>
    public string ConnectionString { get; }

    /// <summary>From now on nothing comes through, and nobody hears of it.</summary>
    public void Cut() => _whole = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was held back comes through, and so does everything after it.</summary>
    public void Mend() => _whole.TrySetResult();

    /// <summary>Every connection breaks, and what was held back is lost; new ones come through.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            foreach (var socket in _open) Abort(socket);
            _open.Clear();
        }

        Mend();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Reset();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = JoinAsync(await _listener.AcceptSocketAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task JoinAsync(Socket client)
    {
        var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        lock (_lock) _open.UnionWith([client, server]);
        try
        {
            await _whole.Task;
            await server.ConnectAsync(_store);
            await Task.WhenAll(PumpAsync(client, server), PumpAsync(server, client));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // One end has gone, and so does the other.
        }
        finally
        {
            lock (_lock) _open.ExceptWith([client, server]);
            client.Dispose();
            server.Dispose();
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[8192];
        while (await from.ReceiveAsync(buffer) is > 0 and var count)
        {
            await _whole.Task;
            for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
        }

        await _whole.Task;
        to.Shutdown(SocketShutdown.Send);
    }

    private static void Abort(Socket socket)
    {
        if (socket.AddressFamily != AddressFamily.Unix) socket.LingerState = new LingerOption(true, 0);
        socket.Dispose();
    }
}
