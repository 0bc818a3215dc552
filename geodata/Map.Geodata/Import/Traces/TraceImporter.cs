using System.Diagnostics;
using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Checks;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using Map.Geodata.Rides;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// Imports traces as what they tell together: where couriers ride, in which hour and direction (flows, corridors, routes), and where
/// they are and wait, as demand cells of 250 m. The traces themselves are dropped, and what too few share is never written.
/// </summary>
public static class TraceImporter
{
    /// <param name="store">The store.</param>
    /// <param name="networks">The folder for files of networks.</param>
    /// <param name="paths">GPX, CSV or GeoJSON files; couriers are counted over all of them together.</param>
    /// <param name="options">How to read and whether to write.</param>
    /// <param name="survey">How it is told.</param>
    /// <param name="progress">Told while reading and at each phase.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    /// <exception cref="ImportException">A file can't be read as a whole, or k is too small; the store is as it was.</exception>
    public static async Task<TraceImportReport> ImportAsync(
        NpgsqlDataSource store, string networks, IReadOnlyList<string> paths, ImportOptions options, SurveyOptions survey,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        survey.Check();
        var secret = await RideSecret.GetAsync(store, cancel);
        var reading = new TraceReading(paths, new TraceOptions { CoordinateSystem = options.CoordinateSystem, Mapping = options.Mapping, Couriers = new CourierKeys(secret.OfCouriers) }, progress);
        var cities = await NetworkStore.ListAsync(store, cancel);
        var rides = await Task.Run(() => RideAnalysis.Run(reading.Traces(), [.. cities.Select(city => MapOf(store, city, networks))], OptionsOf(options, survey, secret), Phases(progress), cancel), cancel);
        await AddWarningsAsync(store, reading, cities.Count > 0, options, rides, cancel);
        var told = SurveyNaming.Name(rides, cities, survey);
        var kept = new int[told.Count];
        using var file = new CourierCellFile(rides);
        var writing = new ImportOptions { DryRun = options.DryRun || (options.Strict && reading.Rejected.Count > 0), Actor = options.Actor };
        var cells = await FeatureImporter.ImportAsync(store, ImportKinds.Demand, file, "traces", writing, progress, cancel, async (connection, _) =>
        {
            foreach (var (i, one) in told.Index()) kept[i] = await SurveyWriter.WriteAsync(connection, one, cancel);
        });
        return new TraceImportReport
        {
            Sources = [.. paths.Select(path => Path.GetFileName(path))],
            LeastCouriers = survey.LeastCouriers,
            Counts = rides.Counts,
            Rejected = reading.Rejected,
            Warnings = reading.Warnings,
            UntoldPresence = rides.UntoldPresence,
            Surveys = [.. told.Select((one, i) => new SurveyReport(one.Code, cities.First(city => city.Id == one.CityNetworkId).Name, one.Routes, kept[i]))],
            WaitingPlaces = file.CountWaiting,
            Cells = cells,
            Elapsed = clock.Elapsed,
        };
    }

    private static StreetMap MapOf(NpgsqlDataSource store, StoredNetwork city, string folder) => new(city.Extent, () =>
    {
        // Asked for in the middle of matching, once a city, by threads that have nothing else to do until then.
        var network = Task.Run(() => NetworkStore.LoadAsync(store, city, folder)).GetAwaiter().GetResult();
        return (new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
    });

    private static RouteOptions OptionsOf(ImportOptions options, SurveyOptions survey, RideSecret secret)
    {
        var declared = options.CoordinateSystem ?? CoordinateSystem.Wgs84;
        return new RouteOptions
        {
            LeastCouriers = survey.LeastCouriers,
            Secret = secret.OfFigures,
            OtherReadings = [.. StreetComparison.CandidatesFor(declared).Select(other => new PositionReading(other.Name, place => Read(place, declared, other)))],
        };
    }

    private static Place Read(Place place, CoordinateSystem declared, CoordinateSystem other)
    {
        var (x, y) = other.ToWgs84(declared.FromWgs84(new GeoPosition(place.Lon, place.Lat)));
        return new Place(x, y);
    }

    private static Phase? Phases(IProgress<ImportProgress>? progress) => progress is null ? null : new Phase(progress);

    private static async Task AddWarningsAsync(
        NpgsqlDataSource store, TraceReading reading, bool hasStreets, ImportOptions options, RideAnalysis rides, CancellationToken cancel)
    {
        if (!hasStreets)
            reading.Warnings.Add(new ImportNote(null, null, TraceReasons.StreetsMissing.With()));
        if (rides.Period is null)
            reading.Warnings.Add(new ImportNote(null, null, TraceReasons.TooFewCouriers.With()));
        // The middles of cells lie anywhere; the tracks themselves lie along streets.
        await using var connection = await store.OpenConnectionAsync(cancel);
        if (await StreetComparison.FindMistakeAsync(connection, reading.Sample.Positions, options.CoordinateSystem ?? CoordinateSystem.Wgs84, cancel) is { } mistake)
            reading.Warnings.Add(mistake);
    }

    private sealed class Phase(IProgress<ImportProgress> progress) : IProgress<RidePhase>
    {
        public void Report(RidePhase value)
        {
            if (value == RidePhase.Counting) progress.Report(new ImportProgress("counting couriers", 0));
            if (value == RidePhase.FindingRoutes) progress.Report(new ImportProgress("finding flows and routes", 0));
        }
    }
}
