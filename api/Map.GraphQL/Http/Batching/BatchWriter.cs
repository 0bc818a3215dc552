using System.Buffers;
using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http.Batching;

/// <summary>The results of a batch as one JSON array, in the order of the requests; each leaves as soon as it is there.</summary>
internal static class BatchWriter
{
    public static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<ExecutionResult> results, ResponseFormat format)
    {
        var cancellationToken = response.HttpContext.RequestAborted;
        var output = response.BodyWriter;
        response.ContentType = format.ContentType;
        var separator = (byte)'[';
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            output.Write([separator]);
            result.WriteTo(output);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            separator = (byte)',';
        }

        output.Write("]"u8);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
