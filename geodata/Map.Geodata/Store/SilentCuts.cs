using Npgsql;

namespace Map.Geodata.Store;

/// <summary>
/// Cuts of the network that nobody tells: packets vanish, and each side waits for the other. What a connection string doesn't say
/// about that, is said here, so that a statement ends in time, and so do the locks of a process that can't be reached any more.
/// </summary>
internal static class SilentCuts
{
    /// <summary>
    /// Seconds without a word from the server before a statement is given up, and before an attempt to connect is. Whoever gives a statement up
    /// connects once more to have it called off, so both together, with the two that the library then listens, stay below the 30 of an operation.
    /// </summary>
    private const int Statement = 18, Connection = 8;

    /// <summary>Seconds of silence before the network is asked whether the other end is there, and between such questions; the system asks up to nine times.</summary>
    private const int Silence = 10, Question = 2;

    /// <summary>
    /// The server's side of it. Its own defaults keep the locks of a lost client for two hours, and let a statement whose client was
    /// killed run to its end. Over a unix socket the first three mean nothing.
    /// </summary>
    private static readonly (string Setting, string Value)[] Server =
    [
        ("tcp_keepalives_idle", "10"),
        ("tcp_keepalives_interval", "5"),
        ("tcp_keepalives_count", "3"),
        ("tcp_user_timeout", "25s"),
        ("client_connection_check_interval", "5s"),
    ];

    public static NpgsqlConnectionStringBuilder Watch(NpgsqlConnectionStringBuilder settings)
    {
        var given = NamesOf(settings.ConnectionString);
        var watched = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        if (!given.Contains(nameof(settings.CommandTimeout))) watched.CommandTimeout = Statement;
        if (!given.Contains(nameof(settings.Timeout)) && IsNetwork(settings)) watched.Timeout = Connection;
        if (!given.Contains(nameof(settings.TcpKeepAlive)) && IsNetwork(settings)) (watched.TcpKeepAlive, watched.TcpKeepAliveTime, watched.TcpKeepAliveInterval) = (true, Silence, Question);
        var missing = Server.Where(one => settings.Options?.Contains(one.Setting, StringComparison.Ordinal) != true).Select(one => $"-c {one.Setting}={one.Value}");
        watched.Options = string.Join(' ', missing.Prepend(settings.Options)).Trim();
        return watched;
    }

    /// <summary>The names of the settings that a connection string has, as the library's properties are called.</summary>
    private static HashSet<string> NamesOf(string connectionString) =>
        connectionString.Split(';').Select(pair => pair.Split('=')[0].Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether all of the servers are asked over the network; a unix socket has nobody in between.</summary>
    private static bool IsNetwork(NpgsqlConnectionStringBuilder settings) =>
        settings.Host?.Split(',').All(host => host.Length > 0 && host[0] is not ('/' or '@')) == true;
}
