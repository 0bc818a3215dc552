using System.Diagnostics;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Siting;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;

namespace Map.Benchmarks.Siting;

/// <summary>
/// How long a planner of a real city waits for a plan to look at: from the positions of sites and cells on, by way of their streets and
/// travel times, to the first plan within 2 % of the last one. Its streets are loaded, as they are in a server.
/// </summary>
internal static class FirstPlanFigures
{
    private const int Sites = 2_000, Cells = 20_000, Count = 20, SiteSeed = 12, CellSeed = 13;
    private const double Near = 0.02, MostSeconds = 2;
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15), Patience = TimeSpan.FromSeconds(20);

    public static Task<IReadOnlyList<Figure>> MeasureAsync(BenchmarkOptions options)
    {
        if (options.FindExtractIfAny() is not { } extract) return Task.FromResult<IReadOnlyList<Figure>>([]);
        var network = NetworkBuilder.Build(OsmStreets.Create(OsmFile.Read(extract, OsmKeys.Interpreted)).Source);
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Walk), new SegmentIndex(network));
        Console.WriteLine($"{Path.GetFileName(extract)}: {Sites} sites (seed {SiteSeed}), {Cells} cells (seed {CellSeed}), p = {Count}");
        var figures = new[] { SitingObjective.MaxCoverage, SitingObjective.PMedian }.SelectMany(o => Measure(engine, o));
        return Task.FromResult<IReadOnlyList<Figure>>([.. figures]);
    }

    private static IEnumerable<Figure> Measure(ReachEngine engine, SitingObjective objective)
    {
        // The runtime compiles what it runs often: a small problem first.
        Run(engine, objective, Sites / 10, Cells / 10, TimeSpan.FromSeconds(2));
        var (shown, plan) = Run(engine, objective, Sites, Cells, Patience);
        var name = $"{objective}, {Sites} sites x {Cells} cells, p = {Count}";
        yield return new Figure($"{name}: first plan within 2 %, travel times included", shown.First(s => IsNear(s.Objective, plan.Objective)).Seconds, "s", Bar: MostSeconds);
        yield return new Figure($"{name}: gap after {Patience.TotalSeconds} s at most", 100 * plan.Certificate.Gap, "%");
    }

    private static bool IsNear(double objective, double last) => Math.Abs(objective - last) <= Near * last;

    private static (List<(double Seconds, double Objective)> Shown, SitingPlan Plan) Run(
        ReachEngine engine, SitingObjective objective, int sites, int cells, TimeSpan limit)
    {
        var (from, to) = (Places(sites, SiteSeed), Places(cells, CellSeed));
        var watch = Stopwatch.StartNew();
        var table = TravelTimes.Build(new StreetPlaceIndex(engine, to), from, QuarterHour);
        var problem = CreateProblem(table, objective);
        var screen = new Screen(watch);
        return (screen.Shown, (SitingPlan)SitingSolver.Solve(problem, new SitingOptions { TimeLimit = limit }, screen));

        Place[] Places(int count, int seed) => SeededPlaces.InTheMiddle(engine.Graph.Network.Extent, count, seed);
    }

    private static SitingProblem CreateProblem(TravelTimeTable table, SitingObjective objective)
    {
        var random = new Random(CellSeed);
        var limitMs = (int)QuarterHour.TotalMilliseconds;
        return new SitingProblem
        {
            Objective = objective,
            Matrix = CreateMatrix(table),
            Weights = [.. Enumerable.Range(0, table.PlaceCount).Select(_ => (double)random.Next(1, 101))],
            LimitMs = limitMs,
            Count = Count,
            UnreachedMs = objective == SitingObjective.PMedian ? limitMs : null,
        };
    }

    private static SiteMatrix CreateMatrix(TravelTimeTable table)
    {
        var first = new int[table.StationCount + 1];
        for (var s = 0; s < table.StationCount; s++) first[s + 1] = first[s] + table[s].Length;
        var (places, times) = (new int[first[^1]], new int[first[^1]]);
        for (var s = 0; s < table.StationCount; s++)
        {
            for (var e = 0; e < table[s].Length; e++) (places[first[s] + e], times[first[s] + e]) = (table[s][e].Place, table[s][e].Ms);
        }

        return new SiteMatrix(table.PlaceCount, first, places, times);
    }

    /// <summary>What somebody in front of the screen has seen, and when.</summary>
    private sealed class Screen(Stopwatch watch) : IProgress<SitingProgress>
    {
        public List<(double Seconds, double Objective)> Shown { get; } = [];

        public void Report(SitingProgress value)
        {
            if (value.Objective is { } objective) Shown.Add((watch.Elapsed.TotalSeconds, objective));
        }
    }
}
