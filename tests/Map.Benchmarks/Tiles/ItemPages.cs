using System.Diagnostics;
using Map.Benchmarks.GraphQL;
using Map.Geodata.Store.Clusters;
using Npgsql;
using NpgsqlTypes;

namespace Map.Benchmarks.Tiles;

/// <summary>Pages of 1,000 stations from OGC API – Features, one at a time, beside the statements that they are made of.</summary>
internal static class ItemPages
{
    private const int Pages = 20;
    private const int Rounds = 6;

    public static async Task<IEnumerable<Figure>> MeasureAsync(PrivateCluster cluster, Server server)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url, "/") };
        var addresses = Enumerable.Range(0, Pages).Select(i => $"/ogc/collections/stations/items?limit=1000&after=S{i * 4000:000000}").ToList();
        // Statements that were run before are not described again, so that the second walk is logged as every later one runs.
        foreach (var address in addresses) await client.GetByteArrayAsync(address);
        var statements = await Statement.CaptureAsync(cluster, addresses.Select(a => (Func<Task>)(() => client.GetByteArrayAsync(a))));
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        List<double> served = [], bare = [];
        for (var round = 0; round <= Rounds; round++)
        {
            // The first round warms everything up.
            if (round == 1) (served, bare) = ([], []);
            foreach (var (address, page) in addresses.Zip(statements))
            {
                served.Add(await TimeAsync(() => client.GetByteArrayAsync(address)));
                bare.Add(await TimeAsync(() => RunAsync(connection, page)));
            }
        }

        return
        [
            new("1,000 features, a page of OGC API", new Timings(served).Median, "ms"),
            new("1,000 features, the bare statements", new Timings(bare).Median, "ms"),
            new("1,000 features, times the bare statements", new Timings(served).Median / new Timings(bare).Median, "", Bar: 1.5),
        ];
    }

    /// <summary>Fetches every row and looks at none.</summary>
    private static async Task RunAsync(NpgsqlConnection connection, IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement.Sql, connection);
            foreach (var value in statement.Values) command.Parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Unknown });
            await command.PrepareAsync();
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
            }
        }
    }

    private static async Task<double> TimeAsync(Func<Task> run)
    {
        var started = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
