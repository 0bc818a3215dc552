using Map.Geodata.Store;
using Map.Testing;
using Npgsql;
using Xunit;

namespace Map.Geodata.Tests.Store.Constraints;

/// <summary>A store with a right row in every table, and a second one, without parts, of every whole.</summary>
public sealed class FilledStore : IAsyncLifetime
{
    private readonly TestStore _store = new();

    public NpgsqlDataSource DataSource => _store.DataSource;

    public MapContext CreateContext() => _store.CreateContext();

    public async Task InitializeAsync()
    {
        await _store.InitializeAsync();
        // Of the secret there can be one row only, which the tests bring.
        foreach (string table in Rows.Right.Keys.Except(["ride_secret"]).Concat(Rows.ListWholes()))
            await _store.RunAsync(Rows.Insert(table));
    }

    public Task DisposeAsync() => _store.DisposeAsync();

    public Task<List<string>> ListAsync(string sql) => _store.ListAsync<string>(sql);

    public Task RunAsync(string sql) => _store.RunAsync(sql);
}
