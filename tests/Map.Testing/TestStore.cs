using System.Collections.Concurrent;
using System.Globalization;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Npgsql;
using Xunit;

namespace Map.Testing;

/// <summary>
/// A migrated, empty database of its own for a test class (<c>IClassFixture&lt;TestStore&gt;</c>) on a throw-away cluster
/// that all tests of the process share and that goes with the process.
/// </summary>
public sealed class TestStore : IAsyncLifetime
{
    private static readonly Lazy<Task<PrivateCluster>> Cluster = new(StartClusterAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Filled = new();
    private static int _count;

    private readonly Func<Task<string>> _template;
    private MapStore? _store;

    public TestStore() : this(() => Task.FromResult(PrivateCluster.DatabaseName)) { }

    private TestStore(Func<Task<string>> template) => _template = template;

    /// <summary>A store that begins as a copy of one that is filled once in the process, under that name.</summary>
    public static TestStore CopyOf(string name, Func<TestStore, Task> fill) =>
        new(() => Filled.GetOrAdd(name, _ => new(() => FillAsync(fill))).Value);

    /// <summary>The open store.</summary>
    public MapStore Store => _store ?? throw new InvalidOperationException("The fixture has not been initialised.");

    public NpgsqlDataSource DataSource => Store.DataSource;

    public MapContext CreateContext() => Store.CreateDbContext();

    /// <summary>For tests that start a process, or a second store, on this database.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>A database with nothing in it, for tests of the migrations; it goes with the cluster.</summary>
    public static Task<string> CreateBareDatabaseAsync() => CreateDatabaseAsync("bare", "");

    /// <summary>Creates the database; xunit calls it.</summary>
    public async Task InitializeAsync()
    {
        ConnectionString = await CreateDatabaseAsync("test", $"template {await _template()}");
        _store = await MapStore.OpenAsync(ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await RunAsync(await AdminAsync(), $"drop database {NameIn(ConnectionString)} with (force)");
    }

    /// <summary>Runs SQL that has no result to speak of.</summary>
    public async Task RunAsync(string sql) => await RunAsync(ConnectionString, sql);

    /// <summary>The first column of the first row; null when there is none or it is null.</summary>
    public async Task<T?> AskAsync<T>(string sql)
    {
        await using NpgsqlCommand command = DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync() is T answer ? answer : default;
    }

    /// <summary>The first column of every row.</summary>
    public async Task<List<T>> ListAsync<T>(string sql)
    {
        await using NpgsqlCommand command = DataSource.CreateCommand(sql);
        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync();
        var list = new List<T>();
        while (await rows.ReadAsync())
            list.Add(rows.GetFieldValue<T>(0));
        return list;
    }

    /// <summary>The cluster's own database is migrated once and is the template of all the others.</summary>
    private static async Task<PrivateCluster> StartClusterAsync()
    {
        PrivateCluster cluster = await PrivateCluster.StartThrowawayAsync();
        await using MapStore template = await MapStore.OpenAsync(cluster.ConnectionString + ";Pooling=false");
        return cluster;
    }

    /// <summary>The name of a database that nobody is connected to any more, as a template must be.</summary>
    private static async Task<string> FillAsync(Func<TestStore, Task> fill)
    {
        var store = new TestStore();
        await store.InitializeAsync();
        await fill(store);
        await store.Store.DisposeAsync();
        return NameIn(store.ConnectionString);
    }

    private static string NameIn(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static async Task<string> CreateDatabaseAsync(string kind, string options)
    {
        string name = kind + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        await RunAsync(await AdminAsync(), $"create database {name} {options}");
        return new NpgsqlConnectionStringBuilder(await AdminAsync()) { Database = name, Pooling = true, MaxPoolSize = 20 }.ConnectionString;
    }

    private static async Task<string> AdminAsync() =>
        new NpgsqlConnectionStringBuilder((await Cluster.Value).ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString;

    private static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        // A busy machine may take its time over a large fixture.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}
