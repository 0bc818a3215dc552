using System.IO.Pipelines;
using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Map.GraphQL.Http.Streaming;

/// <summary>A media type that carries several results in one response, each sent as soon as it is there.</summary>
internal abstract class StreamFormat(string contentType)
{
    /// <summary>Sends all results; returns when the last one is sent, the client has gone, or the server stops.</summary>
    /// <param name="context">The request; its abortion ends the stream.</param>
    /// <param name="result">The first result, or a subscription that has begun.</param>
    /// <param name="keepAlive">How long nothing may be sent, where the format knows a sign of life.</param>
    /// <param name="stopping">Ends the stream without the format's proper end, so that clients know it was cut off.</param>
    public async Task WriteAsync(HttpContext context, ExecutionResult result, TimeSpan keepAlive, CancellationToken stopping)
    {
        using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        Prepare(context.Response);
        var output = context.Response.BodyWriter;
        try
        {
            await WriteAsync(output, result, keepAlive, lifetime.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lifetime.IsCancellationRequested)
        {
            // Nobody is left to be told, or the end of the connection tells.
        }
    }

    protected abstract void WriteBegin(PipeWriter output);

    protected abstract void WritePiece(ExecutionResult result, PipeWriter output);

    protected abstract void WriteEnd(PipeWriter output);

    /// <returns>False if the format has no sign of life.</returns>
    protected virtual bool WriteKeepAlive(PipeWriter output) => false;

    private void Prepare(HttpResponse response)
    {
        response.ContentType = contentType;
        response.Headers.CacheControl = "no-cache";
        // Proxies such as nginx would collect the pieces.
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    private async Task WriteAsync(PipeWriter output, ExecutionResult result, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        WriteBegin(output);
        if (result.Outcome != ExecutionOutcome.Subscribed)
            WritePiece(result, output);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (result.Following is not null)
            await WriteFollowingAsync(output, result.Following, keepAlive, cancellationToken).ConfigureAwait(false);
        WriteEnd(output);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteFollowingAsync(
        PipeWriter output, IAsyncEnumerable<ExecutionResult> following, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        await using var pieces = following.GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(pieces, output, keepAlive, cancellationToken).ConfigureAwait(false))
        {
            WritePiece(pieces.Current, output);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the next piece, with a sign of life now and then.</summary>
    private async ValueTask<bool> MoveNextAsync(
        IAsyncEnumerator<ExecutionResult> pieces, PipeWriter output, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        var move = pieces.MoveNextAsync().AsTask();
        while (!await IsOverAsync(move, keepAlive).ConfigureAwait(false) && WriteKeepAlive(output))
            await FlushWhileWaitingAsync(output, move, cancellationToken).ConfigureAwait(false);
        return await move.ConfigureAwait(false);
    }

    /// <summary>A client that has gone makes the wait for the next piece end too; only then may its maker be disposed of.</summary>
    private static async Task FlushWhileWaitingAsync(PipeWriter output, Task<bool> move, CancellationToken cancellationToken)
    {
        try
        {
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await ((Task)move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private static async Task<bool> IsOverAsync(Task task, TimeSpan limit)
    {
        if (task.IsCompleted)
            return true;
        using var timer = new CancellationTokenSource();
        var first = await Task.WhenAny(task, Task.Delay(limit, timer.Token)).ConfigureAwait(false);
        await timer.CancelAsync().ConfigureAwait(false);
        return first == task;
    }
}
