using System.Diagnostics;
using Map.GraphQL.Execution;
using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http.Batching;

/// <summary>
/// Requests of one body, run one after the other in their order. Together they have the time of one request, so that a batch holds a
/// connection no longer than any other.
/// </summary>
internal sealed class Batch(RequestExecutor executor, HttpContext context, IReadOnlyList<BatchItem> items, UploadedFiles? files)
{
    /// <param name="isNumbered">Whether each result says to which request it belongs.</param>
    public async IAsyncEnumerable<ExecutionResult> RunAsync(bool isNumbered)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var item in items)
        {
            var left = executor.Options.Timeout - Stopwatch.GetElapsedTime(start);
            var result = await executor.ExecuteAsync(CreateRequest(item.Body, left), context.RequestAborted).ConfigureAwait(false);
            if (isNumbered)
                result.BatchIndex = (item.RequestIndex, item.VariableIndex);
            yield return result;
        }
    }

    private ExecutionRequest CreateRequest(RequestBody body, TimeSpan left) => body.ToRequest(context, files) with
    {
        Allowed = OperationKinds.Query | OperationKinds.Mutation,
        Timeout = left > TimeSpan.Zero ? left : TimeSpan.Zero,
    };
}
