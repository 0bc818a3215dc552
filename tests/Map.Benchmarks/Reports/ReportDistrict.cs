using Map.Analysis.Network;
using Map.Benchmarks.Reach;
using Map.Geodata.Store;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Benchmarks.Reports;

/// <summary>
/// A district of 1,000 grids, 50 communities and 10 streets on a city of square blocks, with 300 stations, 20,000 demand cells, 200 organizations and
/// 2,000 cases. Everything is laid out evenly, so that it is the same every time.
/// </summary>
internal static class ReportDistrict
{
    private const int Edges = 40_000;

    public static async Task CreateAsync(MapStore store)
    {
        var network = NetworkBuilder.Build(GridCity.Create(Edges));
        await using (var connection = await store.DataSource.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            var hash = new string('0', 64);
            await NetworkStore.WriteAsync(connection, new NewNetwork("bench", "bench", hash, null, IsSynthetic: true, network));
            await transaction.CommitAsync();
        }

        var extent = (await NetworkStore.ListAsync(store.DataSource)).Single().Extent;
        await using var command = new NpgsqlCommand(await File.ReadAllTextAsync(Path.Combine(BenchmarkOptions.Root, "tests", "Map.Benchmarks", "Reports", "district.sql")), await store.DataSource.OpenConnectionAsync())
        {
            CommandTimeout = 300,
        };
        await using var owner = command.Connection!;
        var corners = FormattableString.Invariant($"{Wgs84.ToDegrees(extent.MinLon)},{Wgs84.ToDegrees(extent.MinLat)},{Wgs84.ToDegrees(extent.MaxLon)},{Wgs84.ToDegrees(extent.MaxLat)}");
        await using (var set = new NpgsqlCommand("select set_config('bench.extent', $1, false)", owner) { Parameters = { new() { Value = corners } } }) await set.ExecuteScalarAsync();
        await command.ExecuteNonQueryAsync();
    }
}
