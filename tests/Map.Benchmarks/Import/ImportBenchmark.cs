using System.Diagnostics;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Store;
using Map.Geodata.Store.Clusters;

namespace Map.Benchmarks.Import;

/// <summary>
/// A CSV file of stations (a million unless <c>--rows</c> says otherwise) into a throw-away store that has the 400 grids which
/// they lie in, and the same file once more, which changes nothing.
/// </summary>
internal static class ImportBenchmark
{
    private const int DefaultRows = 1_000_000;
    private const int Seed = 11;

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var rows = options.Rows ?? DefaultRows;
        var folder = Directory.CreateTempSubdirectory("map-bench-");
        try
        {
            var (grids, stations) = (Path.Combine(folder.FullName, "grids.csv"), Path.Combine(folder.FullName, "stations.csv"));
            SyntheticStations.WriteGrids(grids);
            SyntheticStations.Write(stations, rows, Seed);
            Console.WriteLine($"{rows} stations, {new FileInfo(stations).Length >> 20} MB of CSV, seed {Seed}");
            return await MeasureAsync(grids, stations, rows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string grids, string stations, int rows)
    {
        await using var cluster = await PrivateCluster.StartThrowawayAsync();
        await using var store = await MapStore.OpenAsync(cluster.ConnectionString);
        await ImportAsync(store, ImportKinds.Grids, grids, "wgs84");
        // The bars are for a million rows; of fewer the same rate is asked.
        var bar = 60.0 * rows / DefaultRows;
        var first = await ImportAsync(store, ImportKinds.Stations, stations, "gcj02");
        var second = await ImportAsync(store, ImportKinds.Stations, stations, "gcj02");
        if (first.Inserted != rows || second.Unchanged != rows)
            throw new BenchmarkException($"Of {rows} rows {first.Inserted} were new at first and {second.Unchanged} unchanged the second time.");
        return
        [
            new($"{rows} new rows", first.Elapsed.TotalSeconds, "s", Bar: bar),
            new($"{rows} rows that change nothing", second.Elapsed.TotalSeconds, "s", Bar: bar),
            new("peak memory of the importing process", Machine.PeakMegabytes(), "MB", Bar: 500),
        ];
    }

    private static async Task<ImportReport> ImportAsync(MapStore store, ImportKind kind, string file, string system)
    {
        var options = new ImportOptions { CoordinateSystem = CoordinateSystem.Get(system) };
        var phases = new Phases();
        var report = await FeatureImporter.ImportAsync(store.DataSource, kind, file, options, phases);
        Console.WriteLine($"{kind}: {report.Inserted} new, {report.Updated} changed, {report.Unchanged} unchanged, {report.Rejected.Count} rejected; {phases}");
        return report;
    }

    /// <summary>When each phase began, and the processor time that this process had used by then.</summary>
    private sealed class Phases : IProgress<ImportProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private readonly List<(string Phase, TimeSpan At, TimeSpan Cpu)> _starts = [];

        public void Report(ImportProgress value)
        {
            if (_starts.Count == 0 || _starts[^1].Phase != value.Phase) _starts.Add((value.Phase, _clock.Elapsed, Environment.CpuUsage.TotalTime));
        }

        public override string ToString() => FormattableString.Invariant(
            $"{string.Join(", ", _starts.Select(s => FormattableString.Invariant($"{s.Phase} from {s.At.TotalSeconds:0.0} s ({s.Cpu.TotalSeconds:0.0} s of processor)")))}, done at {_clock.Elapsed.TotalSeconds:0.0} s");
    }
}
