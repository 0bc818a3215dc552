namespace Map.Geodata.Store.Clusters;

/// <summary>What a cluster's PostgreSQL is told, in a file that postgresql.conf includes and that every start writes anew.</summary>
internal static class ClusterSettings
{
    public const string FileName = "map.conf";

    public static string Write(string socketFolder, bool throwaway) => $"""
        # Written at every start; changes are lost. Settings of your own belong into postgresql.conf, below its include of this file.
        listen_addresses = ''
        port = 5432
        unix_socket_directories = '{socketFolder.Replace("'", "''")}'
        unix_socket_permissions = 0700
        timezone = 'UTC'
        log_timezone = 'UTC'
        shared_buffers = '{(throwaway ? 64 : 256)}MB'
        max_connections = 200
        # An import's rows wait in a temporary table, and come in one go.
        temp_buffers = '128MB'
        max_wal_size = '4GB'
        random_page_cost = 1.1
        # Compiling costs more than these short queries take.
        jit = off
        {(throwaway ? Throwaway : "")}
        """;

    // Nobody will miss these data after a power cut.
    private const string Throwaway = """
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        """;
}
