using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Npgsql;

namespace Map.Geodata.Store.Notices;

/// <summary>
/// What is told on a channel of the store, as it happens, whichever process tells it. One per process: it listens on one
/// connection of its own from the first subscriber on, and hands every notice to all of them. A lost connection is opened
/// again, and then every subscriber hears that it may have missed some.
/// </summary>
/// <param name="connectionString">Of the store.</param>
/// <param name="channel">As in PostgreSQL's NOTIFY.</param>
/// <param name="parse">Reads a notice from what was told.</param>
/// <param name="missed">What subscribers hear when notices may have been missed.</param>
/// <param name="clock">Waits between attempts to connect.</param>
/// <typeparam name="T">The notices.</typeparam>
public abstract class NoticeFeed<T>(string connectionString, string channel, Func<string, T> parse, T missed, TimeProvider? clock = null) : IAsyncDisposable
    where T : class
{
    /// <summary>Notices that wait for a slow subscriber; more are given up for one that says so.</summary>
    public const int QueueLength = 256;

    // A store that is away costs a refused connection a second; one that is back is heard again within that.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100), LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>Seconds of silence before the server is asked whether it is there: a connection may die without a word.</summary>
    private const int KeepAlive = 10;

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<Subscriber> _subscribers = [];
    private readonly Lock _lock = new();
    private TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _loop;

    private T Missed => missed;

    /// <summary>Subscribes; when the task ends, every later change will be told.</summary>
    /// <param name="cancel">Gives up waiting for a connection.</param>
    /// <exception cref="ObjectDisposedException">The host is stopping.</exception>
    public async Task<Subscription> SubscribeAsync(CancellationToken cancel = default)
    {
        var subscriber = new Subscriber();
        Task listening;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
            _subscribers.Add(subscriber);
            _loop ??= Task.Run(() => ListenForeverAsync(_stop.Token), CancellationToken.None);
            listening = _listening.Task;
        }
        try
        {
            await listening.WaitAsync(cancel);
            return new Subscription(this, subscriber);
        }
        catch
        {
            Leave(subscriber);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task? loop;
        lock (_lock)
        {
            if (_stop.IsCancellationRequested) return;
            Stop();
            _listening.TrySetCanceled();
            loop = _loop;
        }
        if (loop is not null) await loop;
        foreach (Subscriber subscriber in Everybody()) subscriber.Complete();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Stop()
    {
        try
        {
            _stop.Cancel();
        }
        catch (AggregateException)
        {
            // A connection that breaks at this moment fails at being called off.
        }
    }

    private async Task ListenForeverAsync(CancellationToken stop)
    {
        TimeSpan pause = FirstPause;
        for (bool again = false; !stop.IsCancellationRequested; again = true)
        {
            try
            {
                await ListenAsync(again, () => pause = FirstPause, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or SocketException or IOException or TimeoutException)
            {
                // The server is away; whoever reads the store hears of it there.
            }
            Forget();
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>Listens until the connection is lost.</summary>
    private async Task ListenAsync(bool again, Action connected, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = KeepAlive }.ConnectionString);
        await connection.OpenAsync(stop);
        connection.Notification += (_, notification) => Tell(parse(notification.Payload));
        await using (var listen = new NpgsqlCommand($"listen {channel}", connection)) await listen.ExecuteNonQueryAsync(stop);
        connected();
        if (again) Tell(missed);
        lock (_lock) _listening.TrySetResult();
        while (true) await connection.WaitAsync(stop);
    }

    /// <summary>From now on subscribers wait for the next connection.</summary>
    private void Forget()
    {
        lock (_lock)
        {
            if (_listening.Task.IsCompletedSuccessfully) _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void Tell(T notice)
    {
        foreach (Subscriber subscriber in Everybody()) subscriber.Add(notice);
    }

    private Subscriber[] Everybody()
    {
        lock (_lock) return [.. _subscribers];
    }

    private void Leave(Subscriber subscriber)
    {
        lock (_lock) _subscribers.Remove(subscriber);
    }

    /// <summary>One reader's place in the feed; dispose of it to leave.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly NoticeFeed<T> _feed;
        private readonly Subscriber _subscriber;

        internal Subscription(NoticeFeed<T> feed, Subscriber subscriber) => (_feed, _subscriber) = (feed, subscriber);

        /// <summary>The notices since the subscription, until the host stops.</summary>
        public async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
        {
            while (await _subscriber.Queue.Reader.WaitToReadAsync(cancel))
            {
                if (_subscriber.TakeOverflow()) yield return _feed.Missed;
                while (_subscriber.Queue.Reader.TryRead(out T? notice)) yield return notice;
            }
        }

        public void Dispose() => _feed.Leave(_subscriber);
    }

    internal sealed class Subscriber
    {
        private int _overflowed;

        public Channel<T> Queue { get; } = Channel.CreateBounded<T>(new BoundedChannelOptions(QueueLength) { SingleReader = true });

        public void Add(T notice)
        {
            if (!Queue.Writer.TryWrite(notice)) Volatile.Write(ref _overflowed, 1);
        }

        public bool TakeOverflow() => Interlocked.Exchange(ref _overflowed, 0) == 1;

        public void Complete() => Queue.Writer.TryComplete();
    }
}
