using System.Collections.Concurrent;
using System.Net.WebSockets;
using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>One client's socket, from the handshake to the goodbye (protocol graphql-transport-ws).</summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket, RequestExecutor executor, GraphQLSocketOptions options) : IDisposable
{
    /// <summary>How long a client may take to answer a goodbye.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> _running = [];
    private readonly SocketReceiver _receiver = new(socket, options.MaxMessageSize);
    private readonly SocketSender _sender = new(socket, options.Patience);
    private readonly CancellationTokenSource _lifetime = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private volatile bool _hasInit;
    private bool _isAcknowledged;

    /// <summary>Serves the client until one of the two sides leaves; then all operations are cancelled.</summary>
    /// <param name="refusal">Why the client is not served at all; null if it is.</param>
    /// <param name="stopping">Signalled when the server stops.</param>
    public async Task RunAsync(SocketClose? refusal, CancellationToken stopping)
    {
        using var goodbye = stopping.UnsafeRegister(static connection => _ = ((SocketConnection)connection!).CloseAsync(SocketClose.GoingAway), this);
        try
        {
            await ServeAsync(refusal).ConfigureAwait(false);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            // The connection is lost; there is nobody to say goodbye to.
        }
        finally
        {
            await _lifetime.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_running.Values).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _lifetime.Dispose();
        _sender.Dispose();
    }

    private async Task ServeAsync(SocketClose? refusal)
    {
        try
        {
            if (refusal is not null)
                throw new SocketCloseException(refusal);
            _ = CloseUnlessInitAsync();
            while (await _receiver.ReceiveAsync(_lifetime.Token).ConfigureAwait(false) is { } message)
                await HandleAsync(message).ConfigureAwait(false);
            await CloseAsync(SocketClose.Normal).ConfigureAwait(false);
        }
        catch (SocketCloseException error)
        {
            await CloseAsync(error.Close).ConfigureAwait(false);
            await _receiver.DrainAsync(_lifetime.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask HandleAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init":
                await InitAsync(message).ConfigureAwait(false);
                break;
            case "ping":
                await _sender.SendAsync("pong", _lifetime.Token).ConfigureAwait(false);
                break;
            case "subscribe":
                await SubscribeAsync(message).ConfigureAwait(false);
                break;
            case "complete" when _operations.TryRemove(message.Id, out var operation):
                operation.Cancel();
                break;
        }
    }

    private async ValueTask InitAsync(SocketMessage message)
    {
        if (_hasInit)
            throw new SocketCloseException(SocketClose.TooManyInits);
        _hasInit = true;
        if (options.Check is not null && !await options.Check(context, message.Payload, _lifetime.Token).ConfigureAwait(false))
            throw new SocketCloseException(SocketClose.Forbidden);
        _isAcknowledged = true;
        await _sender.SendAsync("connection_ack", _lifetime.Token).ConfigureAwait(false);
    }

    private async ValueTask SubscribeAsync(SocketMessage message)
    {
        if (!_isAcknowledged)
            throw new SocketCloseException(SocketClose.Unauthorized);
        var body = message.ReadRequest();
        if (!body.HasDocument)
            throw new SocketCloseException(SocketClose.InvalidMessage("Invalid message: the payload has no query"));
        if (_operations.ContainsKey(message.Id))
            throw new SocketCloseException(SocketClose.SubscriberExists(message.Id));
        if (_running.Count >= options.MaxOperations)
            await RefuseAsync(message.Id).ConfigureAwait(false);
        else
            Start(message.Id, body);
    }

    private Task RefuseAsync(string id)
    {
        var error = new GraphQLError($"More than {options.MaxOperations} operations on one socket. Complete some of them first.") { Code = ErrorCodes.TooManyOperations };
        return _sender.SendAsync("error", id, ExecutionResult.FromErrors(ExecutionOutcome.Rejected, error).WriteErrorsTo, () => true, _lifetime.Token);
    }

    private void Start(string id, RequestBody body)
    {
        var operation = new SocketOperation(id, _sender, _lifetime.Token);
        _operations[id] = operation;
        var isReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[operation] = RunAsync(operation, id, body, isReady.Task);
        isReady.SetResult();
    }

    private async Task RunAsync(SocketOperation operation, string id, RequestBody body, Task isReady)
    {
        await isReady.ConfigureAwait(false);
        try
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            var request = CreateRequest(body, scope.ServiceProvider);
            await operation.RunAsync(token => executor.ExecuteAsync(request, token), () => _operations.TryRemove(id, out _)).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // The client has completed the operation or gone.
        }
        finally
        {
            _running.TryRemove(operation, out _);
            operation.Dispose();
        }
    }

    private ExecutionRequest CreateRequest(RequestBody body, IServiceProvider services)
    {
        var features = new RequestFeatures();
        features.Set(context);
        return new ExecutionRequest
        {
            Query = body.Query,
            DocumentId = string.IsNullOrEmpty(body.Id) ? null : body.Id,
            Extensions = body.Extensions,
            OperationName = body.OperationName,
            Variables = body.Variables,
            Services = services,
            Features = features,
            CanFollowUp = true,
        };
    }

    /// <summary>Says goodbye, stops all work, and gives the client a moment to answer.</summary>
    private async Task CloseAsync(SocketClose close)
    {
        try
        {
            foreach (var operation in _operations.Values)
                operation.Cancel();
            await _sender.CloseAsync(close).ConfigureAwait(false);
            _lifetime.CancelAfter(Linger);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The connection was lost in the meantime.
        }
    }

    private async Task CloseUnlessInitAsync()
    {
        await Task.Delay(options.InitTimeout, _lifetime.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_hasInit && !_lifetime.IsCancellationRequested)
            await CloseAsync(SocketClose.InitTimeout).ConfigureAwait(false);
    }
}
