using Map.Geodata.Store;
using Npgsql;

namespace Map.Api.Hosting;

/// <summary>The store as a command uses it: the server that is configured or a private one, migrated and open.</summary>
public sealed class OpenStore : IAsyncDisposable
{
    private readonly StoreServer _server;
    private readonly MapStore _store;

    private OpenStore(StoreServer server, MapStore store) => (_server, _store) = (server, store);

    public MapStore Store => _store;

    public NpgsqlDataSource DataSource => _store.DataSource;

    /// <summary>Opens the store that <c>ConnectionStrings__Map</c> names, or the private one.</summary>
    /// <exception cref="StoreException">Its message says what was wrong and what to do.</exception>
    public static async Task<OpenStore> OpenAsync(CancellationToken cancel)
    {
        var server = await StoreServer.OpenAsync(
            Environment.GetEnvironmentVariable("ConnectionStrings__Map"), Installation.PrivateCluster, Console.WriteLine, cancel);
        try
        {
            MapStore? store = null;
            await StoreWatch.RunAsync(server, async watched => store = await MapStore.OpenAsync(server.ConnectionString, watched), cancel);
            return new OpenStore(server, store!);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the store for a command's work, under <see cref="WatchAsync"/>.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public static async Task UseAsync(Func<OpenStore, CancellationToken, Task> work, CancellationToken cancel)
    {
        await using var store = await OpenAsync(cancel);
        await store.WatchAsync(watched => work(store, watched), cancel);
    }

    /// <summary>Does work that ends with an error, and not never, when the store stops answering.</summary>
    /// <exception cref="StoreException">The store is away.</exception>
    public Task WatchAsync(Func<CancellationToken, Task> work, CancellationToken cancel) => StoreWatch.RunAsync(_server, work, cancel);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _server.DisposeAsync();
    }
}
