using System.Collections.Concurrent;
using System.Threading.Channels;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Subscriptions;

/// <summary>
/// Hands whatever is published to everybody who is listening at that moment. A listener who falls behind by more than
/// <paramref name="capacity"/> events is cut off with an error, so that nobody misses an event without knowing, and nobody's
/// slowness costs memory or holds the publisher up.
/// </summary>
public sealed class Topic<T>(int capacity = Topic<T>.DefaultCapacity)
{
    public const int DefaultCapacity = 64;

    private readonly ConcurrentDictionary<Listener, byte> _listeners = [];

    /// <summary>How many are listening.</summary>
    public int Listeners => _listeners.Count;

    /// <summary>Never waits.</summary>
    public void Publish(T item)
    {
        foreach (var (listener, _) in _listeners)
            listener.Add(item);
    }

    /// <summary>Ends all listeners' sequences; with the error, if there is one, after what they have not read yet.</summary>
    public void Complete(Exception? error = null)
    {
        foreach (var (listener, _) in _listeners)
            listener.Complete(error);
    }

    /// <summary>Everything published from this call on, until cancelled; to be read once.</summary>
    /// <exception cref="GraphQLException">While reading: the reader was too slow.</exception>
    public IAsyncEnumerable<T> Listen(CancellationToken cancellationToken) => new Listener(this, cancellationToken);

    private sealed class Listener : IAsyncEnumerable<T>, IAsyncEnumerator<T>
    {
        private readonly Channel<T> _events;
        private readonly Topic<T> _topic;
        private readonly int _capacity;
        private readonly CancellationToken _cancellationToken;
        private readonly CancellationTokenRegistration _registration;
        private T _current = default!;

        public Listener(Topic<T> topic, CancellationToken cancellationToken)
        {
            _topic = topic;
            _capacity = topic.Capacity;
            _events = Channel.CreateBounded<T>(new BoundedChannelOptions(_capacity) { SingleReader = true });
            _cancellationToken = cancellationToken;
            topic._listeners.TryAdd(this, 0);
            _registration = cancellationToken.UnsafeRegister(static listener => ((Listener)listener!).Leave(), this);
        }

        public T Current => _current;

        public void Add(T item)
        {
            if (!_events.Writer.TryWrite(item))
                Complete(TooSlow());
        }

        public void Complete(Exception? error)
        {
            Leave();
            _events.Writer.TryComplete(error);
        }

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public async ValueTask<bool> MoveNextAsync()
        {
            while (await _events.Reader.WaitToReadAsync(_cancellationToken).ConfigureAwait(false))
            {
                if (_events.Reader.TryRead(out _current!))
                    return true;
            }

            return false;
        }

        public ValueTask DisposeAsync()
        {
            Leave();
            return _registration.DisposeAsync();
        }

        private void Leave() => _topic._listeners.TryRemove(this, out _);

        private GraphQLException TooSlow() => new(
            $"The subscription was ended because more than {_capacity} events waited to be read. Read the present state, then subscribe again.",
            ErrorCodes.SubscriberTooSlow);
    }

    private int Capacity { get; } = capacity;
}
