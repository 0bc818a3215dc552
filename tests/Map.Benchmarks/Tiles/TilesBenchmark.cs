using System.Diagnostics;
using System.Globalization;
using Map.Api.Tiles;
using Map.Benchmarks.GraphQL;
using Map.Geodata.Import.Osm;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Npgsql;

namespace Map.Benchmarks.Tiles;

/// <summary>
/// Tiles of a district of 100,000 stations and of a city's base map: the first request for a tile beside its bare statement,
/// and requests for tiles that are known, by 16 connections; and the pages of features that OGC API clients turn.
/// </summary>
internal static class TilesBenchmark
{
    private const int Rounds = 5;
    private const int Seconds = 5;

    /// <summary>Where the district of the benchmark's city.sql and the middle of the usual extract lie.</summary>
    private static readonly (string Layer, double Lon, double Lat)[] Layers =
        [("stations", 117.2, 33.18), ("grids", 117.2, 33.18), ("base", -8.61, 41.15)];

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("map-bench-").FullName;
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await Database.FillAsync(cluster.ConnectionString);
        await using var store = await MapStore.OpenAsync(cluster.ConnectionString);
        await OsmImporter.ImportAsync(store.DataSource, options.FindExtract(), new OsmImportOptions("bench"));
        await Database.RunAsync(cluster.ConnectionString, "vacuum analyze");
        await using var server = await Servers.StartMapAsync(cluster.ConnectionString);
        var figures = new List<Figure>();
        foreach (var (layer, lon, lat) in Layers) figures.AddRange(await MeasureFirstAsync(server, store, TileLayers.Find(layer)!, AddressesAround(lon, lat)));
        figures.Add(await MeasureKnownAsync(server, folder));
        figures.AddRange(await ItemPages.MeasureAsync(cluster, server));
        figures.Add(new("memory under load, at most", server.PeakMegabytes(), "MB", Bar: 400));
        Directory.Delete(folder, recursive: true);
        return figures;
    }

    /// <summary>Squares of tiles around a place, from a wide view to a near one.</summary>
    private static List<TileAddress> AddressesAround(double lon, double lat) =>
    [
        .. from zoom in Enumerable.Range(9, 8)
           let count = Math.Pow(2, zoom)
           let x = (int)((lon + 180) / 360 * count)
           let y = (int)((1 - (Math.Asinh(Math.Tan(lat * Math.PI / 180)) / Math.PI)) / 2 * count)
           let reach = zoom < 12 ? 0 : 2
           from column in Enumerable.Range(x - reach, (2 * reach) + 1)
           from row in Enumerable.Range(y - reach, (2 * reach) + 1)
           select new TileAddress(zoom, column, row),
    ];

    /// <summary>
    /// Each tile is asked for once over HTTP, when it has to be made, and once of the database, in turns, so that neither
    /// always finds the pages that the other has fetched. A first walk leaves both with warm pages and statements.
    /// </summary>
    private static async Task<IEnumerable<Figure>> MeasureFirstAsync(Server server, MapStore store, TileLayer layer, List<TileAddress> addresses)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url, "/") };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        await using var connection = await store.DataSource.OpenConnectionAsync();
        foreach (var address in addresses) await ReadAsync(connection, layer, address);
        // Other tiles of the layer wake the server's own code.
        foreach (var address in addresses) await client.GetByteArrayAsync(PathOf(layer, address with { X = address.X + 50 }));
        List<double> served = [], bare = [];
        foreach (var (number, address) in addresses.Index())
        {
            if (number % 2 == 0) served.Add(await TimeAsync(() => client.GetByteArrayAsync(PathOf(layer, address))));
            bare.Add(await TimeAsync(() => ReadAsync(connection, layer, address)));
            if (number % 2 == 1) served.Add(await TimeAsync(() => client.GetByteArrayAsync(PathOf(layer, address))));
        }

        return
        [
            new($"{layer.Name}: a new tile, median", new Timings(served).Median, "ms"),
            new($"{layer.Name}: its bare statement, median", new Timings(bare).Median, "ms"),
            new($"{layer.Name}: {addresses.Count} new tiles, times their bare statements", served.Sum() / bare.Sum(), "", Bar: 1.2),
        ];
    }

    private static async Task<byte[]> ReadAsync(NpgsqlConnection connection, TileLayer layer, TileAddress address)
    {
        await using var command = new NpgsqlCommand(layer.Sql, connection);
        foreach (var number in (int[])[address.Z, address.X, address.Y]) command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number });
        await command.PrepareAsync();
        return (byte[])(await command.ExecuteScalarAsync())!;
    }

    private static async Task<double> TimeAsync(Func<Task> run)
    {
        var started = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<Figure> MeasureKnownAsync(Server server, string folder)
    {
        var file = Path.Combine(folder, "tiles");
        await File.WriteAllLinesAsync(file, Layers.SelectMany(l => AddressesAround(l.Lon, l.Lat).Select(a => PathOf(TileLayers.Find(l.Layer)!, a))));
        var rates = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var load = await Loads.RunAsync(server, file, Seconds);
            if (round > 0) rates.Add(load.PerSecond);
        }

        return new("known tiles", rates.Order().ElementAt(Rounds / 2), "/s", Bar: 10_000, MoreIsBetter: true);
    }

    private static string PathOf(TileLayer layer, TileAddress address) =>
        string.Create(CultureInfo.InvariantCulture, $"/tiles/{layer.Name}/{address.Z}/{address.X}/{address.Y}.mvt");
}
