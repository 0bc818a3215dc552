using Map.Analysis.Network;
using Npgsql;

namespace Map.Geodata.Store.Networks;

/// <summary>
/// Street networks in the store: their bytes in chunks, so that an import is one transaction, a backup is complete and every
/// process sees the same streets. A file named by its content beside the program spares reading them from the server again.
/// </summary>
public static class NetworkStore
{
    /// <summary>Small enough for the server's 1 GB a value with room to spare, large enough to be few.</summary>
    private const int ChunkBytes = 8 << 20;

    private const string List = """
        select id, name, source_name, source_date, network_sha256, synthetic, walk_metres, ebike_metres,
               ST_XMin(extent), ST_YMin(extent), ST_XMax(extent), ST_YMax(extent)
        from city_network order by id
        """;

    private const string Insert = """
        insert into city_network (name, source_name, source_sha256, source_date, network_sha256, synthetic,
                                  node_count, edge_count, walk_metres, ebike_metres, extent)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ST_MakeEnvelope($11, $12, $13, $14, 4326))
        returning id
        """;

    private const string Chunks = """
        select bytes from city_network_chunk
        where network_id = (select min(id) from city_network where network_sha256 = $1) order by ordinal
        """;

    /// <summary>All networks of the store, the oldest first.</summary>
    public static async Task<IReadOnlyList<StoredNetwork>> ListAsync(NpgsqlDataSource store, CancellationToken cancel = default)
    {
        await using var command = store.CreateCommand(List);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var networks = new List<StoredNetwork>();
        while (await row.ReadAsync(cancel))
        {
            networks.Add(new StoredNetwork(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3),
                row.GetString(4), row.GetBoolean(5), row.GetInt64(6), row.GetInt64(7),
                new Extent(Wgs84.ToUnits(row.GetDouble(8)), Wgs84.ToUnits(row.GetDouble(9)),
                    Wgs84.ToUnits(row.GetDouble(10)), Wgs84.ToUnits(row.GetDouble(11)))));
        }

        return networks;
    }

    /// <summary>
    /// Stores a network in the connection's transaction in place of one of the same name, whose base map goes with it.
    /// </summary>
    /// <returns>The key of the network, and how many networks it replaced (0 or 1).</returns>
    public static async Task<(long Id, int Replaced)> WriteAsync(NpgsqlConnection connection, NewNetwork network, CancellationToken cancel = default)
    {
        var bytes = NetworkFile.ToBytes(network.Network);
        await using var delete = new NpgsqlCommand("delete from city_network where name = $1", connection) { Parameters = { new() { Value = network.Name } } };
        var replaced = await delete.ExecuteNonQueryAsync(cancel);
        var id = await InsertAsync(connection, network, NetworkFile.Hash(bytes), cancel);
        for (int start = 0, ordinal = 0; start < bytes.Length; start += ChunkBytes, ordinal++)
        {
            var chunk = bytes.AsMemory(start, Math.Min(ChunkBytes, bytes.Length - start));
            await using var command = new NpgsqlCommand("insert into city_network_chunk (network_id, ordinal, bytes) values ($1, $2, $3)", connection)
            {
                Parameters = { new() { Value = id }, new() { Value = ordinal }, new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = chunk } },
            };
            await command.ExecuteNonQueryAsync(cancel);
        }

        return (id, replaced);
    }

    /// <summary>Loads a network, from its file in a folder where there is one.</summary>
    /// <exception cref="InvalidNetworkException">The stored bytes are not the ones that were stored, or of another version.</exception>
    public static async Task<RoadNetwork> LoadAsync(NpgsqlDataSource store, StoredNetwork network, string cacheFolder, CancellationToken cancel = default)
    {
        var file = Path.Combine(cacheFolder, network.NetworkSha256 + ".mapnet");
        if (File.Exists(file))
        {
            var cached = await File.ReadAllBytesAsync(file, cancel);
            if (NetworkFile.Hash(cached) == network.NetworkSha256) return NetworkFile.FromBytes(cached);
        }

        var bytes = await ReadChunksAsync(store, network.NetworkSha256, cancel);
        if (NetworkFile.Hash(bytes) != network.NetworkSha256)
            throw new InvalidNetworkException($"The street network \"{network.Name}\" in the store is damaged; import {network.SourceName} again.");
        KeepFile(file, bytes);
        return NetworkFile.FromBytes(bytes);
    }

    private static async Task<long> InsertAsync(NpgsqlConnection connection, NewNetwork network, string sha256, CancellationToken cancel)
    {
        var streets = network.Network;
        var extent = LocalScale.At(streets.Extent.MinLat).Grow(streets.Extent, Snapper.DefaultLimitMetres);
        await using var command = new NpgsqlCommand(Insert, connection)
        {
            Parameters =
            {
                new() { Value = network.Name }, new() { Value = network.SourceName }, new() { Value = network.SourceSha256 },
                new() { Value = (object?)network.SourceDate?.ToUniversalTime() ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz },
                new() { Value = sha256 }, new() { Value = network.IsSynthetic },
                new() { Value = streets.Nodes.Count }, new() { Value = streets.Edges.Count },
                new() { Value = new TravelGraph(streets, TravelProfile.Walk).UsableMetres() },
                new() { Value = new TravelGraph(streets, TravelProfile.Ebike).UsableMetres() },
                new() { Value = Wgs84.ToDegrees(extent.MinLon) }, new() { Value = Wgs84.ToDegrees(extent.MinLat) },
                new() { Value = Wgs84.ToDegrees(extent.MaxLon) }, new() { Value = Wgs84.ToDegrees(extent.MaxLat) },
            },
        };
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<byte[]> ReadChunksAsync(NpgsqlDataSource store, string sha256, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Chunks);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = sha256 });
        await using var row = await command.ExecuteReaderAsync(cancel);
        using var bytes = new MemoryStream();
        while (await row.ReadAsync(cancel)) bytes.Write(row.GetFieldValue<byte[]>(0));
        return bytes.ToArray();
    }

    /// <summary>Puts the file in place as a whole; without a place for it, the store is read again next time.</summary>
    private static void KeepFile(string file, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var unfinished = $"{file}.{Environment.ProcessId}";
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache: a read-only or full disk makes the next start slower and nothing wrong.
        }
    }
}
