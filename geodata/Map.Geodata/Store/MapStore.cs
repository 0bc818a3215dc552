using Map.Geodata.Store.Migrations;
using Map.Geodata.Store.Postgis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Map.Geodata.Store;

/// <summary>
/// The open store: <see cref="DataSource"/> for named SQL on the hot paths, contexts for editing the model. One per
/// process; it is safe for any number of threads.
/// </summary>
public sealed class MapStore : IDbContextFactory<MapContext>, IAsyncDisposable
{
    private readonly PooledDbContextFactory<MapContext> _contexts;

    /// <summary>Takes the data source over: it is closed with the store.</summary>
    public MapStore(NpgsqlDataSource dataSource)
    {
        DataSource = dataSource;
        _contexts = new(new DbContextOptionsBuilder<MapContext>().UseNpgsql(dataSource, npgsql => npgsql.UseNetTopologySuite()).Options);
    }

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

    /// <summary>A context for one unit of work; dispose of it soon.</summary>
    public MapContext CreateDbContext() => _contexts.CreateDbContext();

    public ValueTask DisposeAsync() => DataSource.DisposeAsync();
}
