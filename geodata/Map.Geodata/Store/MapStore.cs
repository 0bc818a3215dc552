using Map.Geodata.Store.Migrations;
using Map.Geodata.Store.Postgis;
using Npgsql;

namespace Map.Geodata.Store;

/// <summary>
/// The open store: <see cref="DataSource"/> for named SQL on the hot paths. One per process; it is safe for any number of
/// threads.
/// </summary>
public sealed class MapStore : IAsyncDisposable
{
    private MapStore(NpgsqlDataSource dataSource) => DataSource = dataSource;

    /// <summary>Pooled connections that know NTS's geometries.</summary>
    public NpgsqlDataSource DataSource { get; }

    /// <summary>Brings the database to this program's version, then opens it.</summary>
    /// <exception cref="StoreException">Its message says what was wrong and what to do.</exception>
    public static async Task<MapStore> OpenAsync(string connectionString, CancellationToken cancel = default)
    {
        await Migrator.MigrateAsync(connectionString, cancel);
        return new(CreateDataSource(connectionString));
    }

    /// <summary>Connections to any PostGIS database; needs no migrated one.</summary>
    public static NpgsqlDataSource CreateDataSource(string connectionString) =>
        new NpgsqlDataSourceBuilder(connectionString).UseNetTopologySuite().Build();

    public ValueTask DisposeAsync() => DataSource.DisposeAsync();
}
