using System.Diagnostics;
using System.Security.Cryptography;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Checks;
using Map.Geodata.Import.Kinds;
using Npgsql;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// Imports traces as what they tell together: how many couriers are present in an hour of the day in a square of 250 m, as
/// demand cells. The traces themselves are dropped, and what fewer than five couriers share is never written.
/// </summary>
public static class TraceImporter
{
    /// <summary>k: what fewer couriers share is suppressed.</summary>
    public const int LeastCouriers = CourierCount.Least;

    private const int TracesPerReport = 100;

    /// <param name="store">The store.</param>
    /// <param name="paths">GPX or CSV files; couriers are counted over all of them together.</param>
    /// <param name="options">How to read and whether to write.</param>
    /// <param name="progress">Told while reading and at each phase.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    /// <exception cref="ImportException">A file can't be read as a whole; the store is as it was.</exception>
    public static async Task<TraceImportReport> ImportAsync(
        NpgsqlDataSource store, IReadOnlyList<string> paths, ImportOptions options,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        var reading = new TraceReading(new TraceOptions { CoordinateSystem = options.CoordinateSystem, Mapping = options.Mapping }, progress, cancel);
        foreach (var (i, path) in paths.Index()) reading.Read(path, i, paths.Count);
        if (await FindMistakeAsync(store, reading.Sample, options, cancel) is { } mistake) reading.Warnings.Add(mistake);
        var count = reading.Count;
        var seen = count.Average(out var suppressedHours);
        var told = seen.Where(cell => cell.HasAny).ToList();
        using var file = new CourierCellFile(count, told);
        var writing = new ImportOptions { DryRun = options.DryRun || (options.Strict && reading.Rejected.Count > 0), Actor = options.Actor };
        var cells = await FeatureImporter.ImportAsync(store, ImportKinds.Demand, file, "traces", writing, progress, cancel);
        return new TraceImportReport
        {
            Sources = [.. paths.Select(path => Path.GetFileName(path))],
            Couriers = count.Couriers,
            CouriersWithoutTime = count.CouriersWithoutTime,
            Points = count.Points,
            PointsWithoutTime = count.PointsWithoutTime,
            Rejected = reading.Rejected,
            Warnings = reading.Warnings,
            SuppressedCells = seen.Count - told.Count,
            SuppressedHours = suppressedHours,
            Cells = cells,
            Elapsed = clock.Elapsed,
        };
    }

    // The middles of cells lie anywhere; the tracks themselves lie along streets.
    private static async Task<ImportNote?> FindMistakeAsync(NpgsqlDataSource store, PositionSample sample, ImportOptions options, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        return await StreetComparison.FindMistakeAsync(connection, sample.Positions, options.CoordinateSystem ?? CoordinateSystem.Wgs84, cancel);
    }

    /// <summary>Counts one file after the other.</summary>
    private sealed class TraceReading(TraceOptions options, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        private readonly Dictionary<string, string> _fileByHash = [];

        public CourierCount Count { get; } = new();

        public PositionSample Sample { get; } = new(StreetComparison.SampleRows);

        public ImportNotes Rejected { get; private set; } = new();

        public ImportNotes Warnings { get; } = new();

        public void Read(string path, int index, int files)
        {
            var name = Path.GetFileName(path);
            using var file = TraceFile.Open(path, options);
            if (!_fileByHash.TryAdd(HashOf(path), name))
            {
                Warnings.Add(new ImportNote(null, name, $"it is the same as {_fileByHash[HashOf(path)]} and was not counted again"));
                return;
            }
            foreach (var (i, trace) in file.Traces().Index())
            {
                cancel.ThrowIfCancellationRequested();
                Count.Add(trace);
                foreach (var point in trace.Points) Sample.Add(new GeoPosition(point.Longitude, point.Latitude));
                if (i % TracesPerReport == 0) progress?.Report(new ImportProgress("reading", Count.Points, (index + file.Fraction) / files));
            }
            foreach (var remark in ImportNotes.Of(file.Remarks).OfFile(name).First) Warnings.Add(remark);
            Rejected = ImportNotes.Merge(Rejected, files == 1 ? file.Rejected : file.Rejected.OfFile(name));
        }

        private static string HashOf(string path)
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(file));
        }
    }
}
