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
            return new OpenStore(server, await MapStore.OpenAsync(server.ConnectionString, cancel));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _server.DisposeAsync();
    }
}
