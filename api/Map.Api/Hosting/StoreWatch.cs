using Map.Api.Troubles;
using Map.Geodata.Store;
using Npgsql;

namespace Map.Api.Hosting;

/// <summary>The store has stopped answering while a command worked on it.</summary>
public sealed class StoreLostException(string server, Exception inner) : StoreException(
    $"{server} has stopped answering. What was reported as done is done; nothing is half done. See that the server and the network to it are up, then run the command again.", inner);

/// <summary>
/// Beside a command that works on the store: asks the server every few seconds whether it is there, over a connection of its own. Long statements
/// have no limit, and a network that swallows packets without a word would have them waited for without end.
/// </summary>
internal static class StoreWatch
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    /// <param name="server">The server that holds the store; nobody is between a command and a server of its own.</param>
    /// <param name="work">Is told to end when the server is lost or the user stops the command. What ends well in spite of that has ended well.</param>
    /// <param name="cancel">The user stops the command.</param>
    /// <exception cref="StoreLostException">The server is away.</exception>
    public static async Task RunAsync(StoreServer server, Func<CancellationToken, Task> work, CancellationToken cancel)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var end = new CancellationTokenSource();
        var watching = server.IsPrivate ? Task.CompletedTask : WatchAsync(server.ConnectionString, lost, end.Token);
        try
        {
            await work(lost.Token);
        }
        catch (Exception e) when (e is not StoreException && !cancel.IsCancellationRequested && (lost.IsCancellationRequested || StoreTroubles.IsAway(e)))
        {
            throw new StoreLostException(server.Name, e);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await watching;
        }
    }

    private static async Task WatchAsync(string connectionString, CancellationTokenSource lost, CancellationToken end)
    {
        try
        {
            await using var source = MapStore.CreateDataSource(connectionString);
            await using var connection = await source.OpenConnectionAsync(end);
            await using var command = new NpgsqlCommand("select 1", connection);
            while (true)
            {
                await Task.Delay(Round, end);
                await command.ExecuteScalarAsync(end);
            }
        }
        catch (Exception e) when (end.IsCancellationRequested || e is PostgresException)
        {
            // The work is done; or the server refuses the watch, which it does not do in silence.
        }
        catch (NpgsqlException)
        {
            // Statements that are called off over a broken connection may fail at that.
            await lost.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
