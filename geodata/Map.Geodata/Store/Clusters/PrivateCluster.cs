using Npgsql;

namespace Map.Geodata.Store.Clusters;

/// <summary>
/// A PostgreSQL server of the product's own: a folder, a unix socket, no network. Several processes may share one folder;
/// the first starts the server, the last to leave stops it, and a server whose starter was killed is found and taken over.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    public const string DatabaseName = "map";

    // Times 50 ms: a minute, in which a server should have recovered from a crash.
    private const int Patience = 1200;

    private readonly Func<ValueTask> _leave;
    private bool _left;

    internal PrivateCluster(ClusterFolder folder, Func<ValueTask> leave)
    {
        Folder = folder.Root;
        ConnectionString = Connect(folder, DatabaseName).ConnectionString;
        _leave = leave;
    }

    /// <summary>Where the data are, which isn't the folder that was asked for when the server's user can't get there.</summary>
    public string Folder { get; }

    /// <summary>Leads to the database <c>map</c>, which exists and has PostGIS.</summary>
    public string ConnectionString { get; }

    /// <summary>Finds or starts the cluster in a folder, creating it first when there is none.</summary>
    /// <param name="folder">For instance <c>.data/postgres</c>.</param>
    /// <param name="say">Hears what a person should know, a sentence at a time.</param>
    /// <param name="cancel">Calls the start off; nothing is left running that ran for its sake.</param>
    /// <exception cref="StoreException">PostgreSQL or PostGIS is missing, the folder can't be used, or the server won't start.</exception>
    public static async Task<PrivateCluster> StartAsync(string folder, Action<string>? say = null, CancellationToken cancel = default)
    {
        ClusterFolder place = await ClusterFolder.ChooseAsync(folder, say ?? (_ => { }));
        using FileStream _ = await Leases.LockAsync(place.Lock, cancel);
        PostgresInstallation installation = await PostgresInstallation.GetAsync(place.DataMajor);
        var server = new Postmaster(installation, place, await ServerUser.FindAsync(place.Data), Throwaway: false);
        var lease = new Leases(place.Leases);
        try
        {
            await OpenAsync(server, cancel);
            return new(place, () => LeaveAsync(server, lease));
        }
        catch
        {
            await ReleaseAsync(server, lease);
            throw;
        }
    }

    /// <summary>
    /// A new, empty, fast and forgetful cluster in a temporary folder. It goes when it is disposed of or when this process
    /// ends, however it ends.
    /// </summary>
    /// <exception cref="StoreException">As for <see cref="StartAsync"/>.</exception>
    public static Task<PrivateCluster> StartThrowawayAsync(CancellationToken cancel = default) => ThrowawayCluster.StartAsync(cancel);

    /// <summary>Gives the server up; stops it if nobody else uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_left)
            return;
        _left = true;
        await _leave();
    }

    /// <summary>Has the server running, ready, and with the database <c>map</c> in it.</summary>
    internal static async Task OpenAsync(Postmaster server, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        await server.InitialiseAsync(cancel);
        // Without its socket (cleared away with other old files of /tmp) a running server is out of reach.
        if (server.FindLive() is not null && !File.Exists(server.Folder.SocketPath))
            await server.StopAsync();
        // pg_ctl waits until the server answers; one that was found may still be busy starting or stopping.
        if (server.FindLive() is null || !await AnswersAsync(server, cancel))
            await server.StartAsync(cancel);
        await CreateDatabaseAsync(server.Folder, cancel);
    }

    private static async Task<bool> AnswersAsync(Postmaster server, CancellationToken cancel)
    {
        for (int attempt = 1; server.FindLive() is not null; attempt++)
        {
            try
            {
                await using NpgsqlConnection connection = await ConnectAsync(server.Folder, "postgres", cancel);
                return true;
            }
            catch (NpgsqlException) when (attempt < Patience)
            {
                await Task.Delay(50, cancel);
            }
            catch (NpgsqlException e)
            {
                throw new ServerStartException($"PostgreSQL runs in {server.Folder.Root} but doesn't answer.", [e.Message]);
            }
        }
        return false;
    }

    private static async Task CreateDatabaseAsync(ClusterFolder folder, CancellationToken cancel)
    {
        await using (NpgsqlConnection server = await ConnectAsync(folder, "postgres", cancel))
            if (await ScalarAsync(server, $"select 1 from pg_database where datname = '{DatabaseName}'", cancel) is null)
                await ScalarAsync(server, $"create database {DatabaseName}", cancel);
        await using NpgsqlConnection database = await ConnectAsync(folder, DatabaseName, cancel);
        await ScalarAsync(database, "create extension if not exists postgis", cancel);
    }

    private static async ValueTask LeaveAsync(Postmaster server, Leases lease)
    {
        using FileStream _ = await Leases.LockAsync(server.Folder.Lock, CancellationToken.None);
        await ReleaseAsync(server, lease);
    }

    private static async Task ReleaseAsync(Postmaster server, Leases lease)
    {
        lease.Dispose();
        if (!Leases.AnyLive(server.Folder.Leases))
            await server.StopAsync();
    }

    private static async Task<NpgsqlConnection> ConnectAsync(ClusterFolder folder, string database, CancellationToken cancel)
    {
        NpgsqlConnectionStringBuilder address = Connect(folder, database);
        address.Pooling = false;
        var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }

    private static NpgsqlConnectionStringBuilder Connect(ClusterFolder folder, string database) =>
        new() { Host = folder.Socket, Port = 5432, Username = "map", Database = database, SslMode = SslMode.Disable };

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancel);
    }
}
