using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Traces;
using Map.Analysis.Tests.Routes;
using Map.Benchmarks.Reach;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;

namespace Map.Benchmarks.Routes;

/// <summary>
/// A million points of couriers' traces cleaned, matched to the streets of a real city (or a grid city, where no extract lies beside
/// the checkout) and made into flows, corridors and routes, and sites on couriers' ways (<see cref="PlacementFigures"/>), on two cores.
/// </summary>
internal static class RoutesBenchmark
{
    private const int Points = 1_000_000, GridEdges = 100_000, Couriers = 500, Seed = 9, Threads = 2;
    private const double Seconds = 15, NoiseMetres = 15, RideMetres = 4_000;

    /// <summary>Seconds and megabytes that a million points may take.</summary>
    private const double MostSeconds = 60, MostMegabytes = 2000;

    public static Task<IReadOnlyList<Figure>> RunAsync(BenchmarkOptions options)
    {
        var network = NetworkBuilder.Build(ReadStreets(options));
        var (graph, index) = (new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
        var traces = Simulate(graph);
        var points = traces.Sum(t => (double)t.Points.Length);
        Console.WriteLine($"{network.Edges.Count} edges; {traces.Count} traces, {points} points (seed {Seed}), one every {Seconds} s, noise {NoiseMetres} m, {Threads} threads");
        var routeOptions = new RouteOptions { Secret = Seed, MaxThreads = Threads };
        // The runtime compiles what it runs often: a few traces first.
        RideAnalysis.Run(traces.Take(traces.Count / 50), graph, index, routeOptions);
        RouteAnalysis? found = null;
        var before = Environment.CpuUsage.TotalTime;
        var seconds = Rounds.TimeOnce(() => found = RideAnalysis.Run(traces, graph, index, routeOptions).Cities[0]) / 1000 * Points / points;
        Console.WriteLine($"{found!.Counts.MatchedTrips} of {found.Counts.Trips} trips matched, {found.Counts.MatchedMetres / 1000} km; {found.Flows.Count} flows, {found.Corridors.Count} corridors, {found.Routes.Count} routes");
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            new("1,000,000 trace points matched and aggregated", seconds, "s", Bar: MostSeconds),
            new("the same, processor of both cores", (Environment.CpuUsage.TotalTime - before).TotalSeconds * Points / points, "s"),
            new("trace points a second", Points / seconds, "points/s", MoreIsBetter: true),
            .. PlacementFigures.Measure(graph, index),
            new("memory of the whole run, at most", Machine.PeakMegabytes(), "MB", Bar: MostMegabytes),
        ]);
    }

    private static StreetSource ReadStreets(BenchmarkOptions options) => options.FindExtractIfAny() is { } extract
        ? OsmStreets.Create(OsmFile.Read(extract, OsmKeys.Interpreted)).Source
        : GridCity.Create(GridEdges);

    private static List<Trace> Simulate(TravelGraph graph)
    {
        var simulator = new RideSimulator(graph, Seed);
        var traces = new List<Trace>();
        for (var count = 0; count < Points; count += traces[^1].Points.Length)
            traces.Add(new Trace(traces.Count % Couriers, simulator.Record(simulator.Create(RideMetres), Seconds, NoiseMetres)));
        return traces;
    }
}
