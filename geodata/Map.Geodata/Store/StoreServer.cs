using System.Net.Sockets;
using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Geodata.Store;

/// <summary>The database server that <c>ConnectionStrings__Map</c> names can't be used.</summary>
public sealed class ServerUnreachableException(string host, int port, string reason, Exception inner)
    : StoreException($"The database server {host}:{port} that ConnectionStrings__Map names can't be used: {reason}.", inner)
{
    public string Host { get; } = host;
    public int Port { get; } = port;
}

/// <summary>The setting <c>ConnectionStrings__Map</c> isn't a connection string.</summary>
public sealed class ConnectionStringException(Exception inner)
    : StoreException("ConnectionStrings__Map isn't a connection string; write it like Host=db.example.org;Port=5432;Database=map;Username=map;Password=….", inner);

/// <summary>The server that holds the store: one that somebody else runs, or a private cluster while this object lives.</summary>
public sealed class StoreServer : IAsyncDisposable
{
    private readonly PrivateCluster? _cluster;

    private StoreServer(string connectionString, PrivateCluster? cluster)
    {
        ConnectionString = SilentCuts.Watch(SeveralServers.Read(connectionString)).ConnectionString;
        _cluster = cluster;
    }

    /// <summary>Leads to the server, and says how long a network that swallows everything is waited for.</summary>
    public string ConnectionString { get; }

    /// <summary>As errors name it.</summary>
    public string Name => _cluster is null ? Named(new NpgsqlConnectionStringBuilder(ConnectionString)) : "Map's own database server";

    /// <summary>Whether the server is the product's own.</summary>
    public bool IsPrivate => _cluster is not null;

    /// <summary>Opens the named server, after one try to reach it; without a name, the private cluster in the folder.</summary>
    /// <param name="connectionString">The value of <c>ConnectionStrings__Map</c>; null or empty for a private cluster.</param>
    /// <param name="folder">The private cluster's folder, for instance <c>.data/postgres</c>.</param>
    /// <param name="say">Hears what a person should know, a sentence at a time.</param>
    /// <param name="cancel"></param>
    /// <exception cref="StoreException">Its message says what was wrong and what to do.</exception>
    public static async Task<StoreServer> OpenAsync(
        string? connectionString, string folder, Action<string>? say = null, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            PrivateCluster cluster = await PrivateCluster.StartAsync(folder, say, cancel);
            return new(cluster.ConnectionString, cluster);
        }
        await KnockAsync(connectionString, cancel);
        return new(connectionString, null);
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? default;

    private static async Task KnockAsync(string connectionString, CancellationToken cancel)
    {
        NpgsqlConnectionStringBuilder address = Parse(connectionString);
        try
        {
            await using var connection = new NpgsqlConnection(SilentCuts.Watch(address).ConnectionString);
            await connection.OpenAsync(cancel);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException)
        {
            throw new ServerUnreachableException(address.Host ?? "?", address.Port, Reason(e), e);
        }
    }

    private static string Named(NpgsqlConnectionStringBuilder address) => $"The database server {address.Host}:{address.Port} that ConnectionStrings__Map names";

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new ConnectionStringException(e);
        }
    }

    /// <summary>What the server or the system said, without a full stop; neither ever repeats a password.</summary>
    private static string Reason(Exception e) => e switch
    {
        PostgresException refused => refused.MessageText,
        { InnerException: SocketException socket } => socket.Message,
        { InnerException: TimeoutException } or TimeoutException => "no answer in time",
        _ => e.Message.TrimEnd('.'),
    };
}
