using System.Diagnostics;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Import.Osm;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;
using Map.Geodata.Store.Networks;

namespace Map.Benchmarks.Circles;

/// <summary>
/// From an extract to circles: the import into a throw-away store, 15-minute circles of 300 seeded points with their polygons,
/// and the second start of <c>./map up</c>. With peers Valhalla builds its tiles and draws the same circles in the same run.
/// </summary>
internal static class CirclesBenchmark
{
    private const int Seed = 7;
    private const int Points = 300;
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var extract = options.FindExtract();
        Console.WriteLine($"extract {Path.GetFileName(extract)}, {Points} points, seed {Seed}");
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var store = await MapStore.OpenAsync(cluster.ConnectionString);
        var clock = Stopwatch.StartNew();
        var report = await OsmImporter.ImportAsync(store.DataSource, extract, new OsmImportOptions("bench"));
        var importSeconds = clock.Elapsed.TotalSeconds;
        var importMegabytes = Machine.PeakMegabytes();
        Console.WriteLine($"{report.Edges} edges, {report.WalkMetres / 1000} km on foot, {report.BaseMap.Roads} roads on the base map");

        var folder = Directory.CreateTempSubdirectory("map-bench-").FullName;
        var (stored, network) = await LoadAsync(store, folder);
        var points = SeededPlaces.InTheMiddle(stored.Extent, Points, Seed);
        var peer = options.Peers ? await ValhallaPeer.RunAsync(extract, points, folder) : null;
        List<Figure> figures =
        [
            new("import to a routable network and base map", importSeconds, "s", peer?.BuildSeconds, 6),
            new("import, peak memory", importMegabytes, "MB", Bar: 1500),
            .. MeasureCircles("walk 4 km/h", network, TravelProfile.Walk, points, peer?.Walk, parallelBar: 300),
            .. MeasureCircles("e-bike 15 km/h", network, TravelProfile.Ebike, points, peer?.Ebike, parallelBar: null),
            new("./map up, second start until ready", await SecondStart.MeasureAsync(folder), "s", Bar: 5),
        ];
        Directory.Delete(folder, recursive: true);
        return figures;
    }

    private static async Task<(StoredNetwork Stored, RoadNetwork Network)> LoadAsync(MapStore store, string folder)
    {
        var stored = (await NetworkStore.ListAsync(store.DataSource)).Single();
        return (stored, await NetworkStore.LoadAsync(store.DataSource, stored, folder));
    }

    private static IEnumerable<Figure> MeasureCircles(
        string name, RoadNetwork network, TravelProfile profile, Place[] points, Timings? peer, double? parallelBar)
    {
        var engine = new ReachEngine(new TravelGraph(network, profile), new SegmentIndex(network));
        var cold = Time(engine, points);
        for (var round = 0; round < 10; round++) Time(engine, points);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var warm = Time(engine, points);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)points.Length;
        // Each thread warms a search of its own; five rounds, the median one counts.
        var parallel = new Timings(Enumerable.Range(0, 5).Select(_ => TimeParallel(engine, points)));
        Console.WriteLine($"{name}: {warm.Count} circles, {points.Length - warm.Count} points without a street within {Snapper.DefaultLimitMetres:0} m");

        yield return new Figure($"{name}: a circle with its polygon, median", warm.Median, "ms", peer?.Median);
        yield return new Figure($"{name}: a circle with its polygon, p95", warm.P95, "ms", peer?.P95);
        yield return new Figure($"{name}: first circles in new streets, p95", cold.P95, "ms");
        yield return new Figure($"{name}: allocated a circle", allocated / 1024, "KiB");
        yield return new Figure($"{name}: {points.Length} circles on all cores", parallel.Median, "ms", Bar: parallelBar);
    }

    private static Timings Time(ReachEngine engine, Place[] points) => new(points.Select(p => TimeOne(engine, p)).OfType<double>().ToList());

    private static double? TimeOne(ReachEngine engine, Place place)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            engine.BuildCircle(place.Lon, place.Lat, QuarterHour);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        catch (NoStreetNearbyException)
        {
            return null;
        }
    }

    private static double TimeParallel(ReachEngine engine, Place[] points)
    {
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(points, p => TimeOne(engine, p));
        return clock.Elapsed.TotalMilliseconds;
    }
}
