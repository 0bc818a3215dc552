using Map.Geodata.Access;
using Map.Geodata.Store.Changes;
using Map.Geodata.Store.Jobs;
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
    /// <summary>How many statements a reading connection keeps prepared; the one used longest ago makes room.</summary>
    private const int PreparedStatements = 200;

    private readonly PooledDbContextFactory<MapContext> _contexts;
    private readonly ScopedSources _scoped;

    private MapStore(NpgsqlDataSource dataSource, NpgsqlDataSource readSource, ScopedSources scoped, ChangeFeed changes, JobFeed jobs)
    {
        _scoped = scoped;
        Changes = changes;
        Jobs = jobs;
        DataSource = dataSource;
        ReadSource = readSource;
        _contexts = new(new DbContextOptionsBuilder<MapContext>().UseNpgsql(dataSource, npgsql => npgsql.UseNetTopologySuite()).Options);
    }

    /// <summary>Pooled connections that know NTS's geometries.</summary>
    public NpgsqlDataSource DataSource { get; }

    /// <summary>
    /// Connections that can only read, for the API's hot paths: each keeps the statements that it has run more than once prepared, and
    /// plans are not compiled to machine code, which takes longer than any of these statements.
    /// </summary>
    public NpgsqlDataSource ReadSource { get; }

    /// <summary>As <see cref="ReadSource"/>, with the rows of <see cref="Scope.Current"/> alone.</summary>
    public NpgsqlDataSource ScopedReadSource => Scope.Current is { IsAll: false } scope ? _scoped.Reading(scope) : ReadSource;

    /// <summary>What changes, in this process or any other; it listens once somebody subscribes.</summary>
    public ChangeFeed Changes { get; }

    /// <summary>What happens to jobs, in this process or any other; it listens once somebody subscribes.</summary>
    public JobFeed Jobs { get; }

    /// <summary>Brings the database to this program's version, then opens it.</summary>
    /// <exception cref="StoreException">Its message says what was wrong and what to do.</exception>
    public static async Task<MapStore> OpenAsync(string connectionString, CancellationToken cancel = default)
    {
        connectionString = SilentCuts.Watch(SeveralServers.Read(connectionString)).ConnectionString;
        await Migrator.MigrateAsync(connectionString, cancel);
        var readingString = ForReading(connectionString);
        return new(CreateDataSource(connectionString), CreateDataSource(readingString, "map reading"), new ScopedSources(connectionString, readingString), new ChangeFeed(connectionString), new JobFeed(connectionString));
    }

    /// <summary>Connections to any PostGIS database; needs no migrated one.</summary>
    /// <param name="connectionString">Where it is; of several servers the one that takes writes.</param>
    /// <param name="name">What metrics call its connections.</param>
    public static NpgsqlDataSource CreateDataSource(string connectionString, string name = "map") => SeveralServers.Create(
        connectionString, settings => new NpgsqlDataSourceBuilder(settings) { Name = name }.UseNetTopologySuite());

    /// <summary>A context for one unit of work on the rows of <see cref="Scope.Current"/>; dispose of it soon.</summary>
    public MapContext CreateDbContext() => Scope.Current is { IsAll: false } scope ? _scoped.CreateContext(scope) : _contexts.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await Changes.DisposeAsync();
        await Jobs.DisposeAsync();
        await _scoped.DisposeAsync();
        await ReadSource.DisposeAsync();
        await DataSource.DisposeAsync();
    }

    private static string ForReading(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"{settings.Options} -c default_transaction_read_only=on -c jit=off".Trim();
        // Reading leaves nothing behind in a session, so there is nothing to reset; it would cost as much as a query.
        settings.NoResetOnClose = true;
        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (PreparedStatements, 2);
        return settings.ConnectionString;
    }
}
