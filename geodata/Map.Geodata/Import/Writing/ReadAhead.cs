using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Map.Geodata.Import.Writing;

/// <summary>Lets reading and parsing a file run beside sending its rows, in bounded memory.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 500;
    private const int BatchesAhead = 4;

    /// <summary>The items in batches; they are made on another thread, a few batches ahead. What making them throws is thrown here.</summary>
    public static async IAsyncEnumerable<T[]> InBatchesAsync<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancel)
    {
        var channel = Channel.CreateBounded<T[]>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var making = Task.Run(() => MakeAsync(items, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancel)) yield return batch;
        }
        finally
        {
            // The file is closed by whoever opened it, and not under the hands of the other thread.
            await stop.CancelAsync();
            await making;
        }
    }

    private static async Task MakeAsync<T>(IEnumerable<T> items, ChannelWriter<T[]> writer, CancellationToken stop)
    {
        try
        {
            foreach (var batch in items.Chunk(BatchSize)) await writer.WriteAsync(batch, stop);
            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }
}
