using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Placement;
using Map.Analysis.Siting;
using Map.Analysis.Tests.Routes;
using Map.Benchmarks.Reach;

namespace Map.Benchmarks.Routes;

/// <summary>
/// Sites on couriers' ways: 10,000 seeded routes, 2,000 street corners as candidates, to a plan with its proof, on two cores.
/// </summary>
internal static class PlacementFigures
{
    private const int Routes = 10_000, Candidates = 2_000, Sites = 30, Seed = 11, Threads = 2;
    private const double RideMetres = 4_000;

    private static readonly TimeSpan Detour = TimeSpan.FromMinutes(2);

    /// <summary>What all of it may take, and how near to the best the plan must be.</summary>
    private const double MostSeconds = 60, MostGapPercent = 1;

    public static IEnumerable<Figure> Measure(TravelGraph graph, SegmentIndex index)
    {
        var (engine, simulator, random) = (new ReachEngine(graph, index), new RideSimulator(graph, Seed), new Random(Seed));
        var paths = Enumerable.Range(0, Routes).Select(_ => PathOf(graph, simulator.Create(RideMetres))).ToArray();
        var couriers = paths.Select(_ => (double)random.Next(5, 60)).ToArray();
        var places = CandidatesOn(graph, paths, random);
        Console.WriteLine($"{Routes} routes of {RideMetres} m, {Candidates} candidates on them (seed {Seed}); {Sites} sites, detours of {Detour.TotalMinutes} minutes, {Threads} threads");
        var options = new DetourOptions(Detour) { MostSkipped = Detour, MaxThreads = Threads };
        DetourTable.Build(engine, paths, places[..50], options);
        DetourTable? table = null;
        SitingPlan? plan = null;
        var detours = Rounds.TimeOnce(() => table = DetourTable.Build(engine, paths, places, options)) / 1000;
        var whole = Rounds.TimeOnce(() => DetourTable.Build(engine, paths, places[..100], options with { MostSkipped = null })) / 1000 * Candidates / 100;
        var solving = Rounds.TimeOnce(() => plan = Solve(table!.Times, couriers)) / 1000;
        Console.WriteLine($"{table!.Times.EntryCount} pairs of a route and a site; {plan!.Objective} of {couriers.Sum()} couriers captured, bound {plan.Certificate.Bound}, {plan.Certificate.Status}");
        yield return new Figure($"{Routes} routes x {Candidates} candidates: detours and plan", detours + solving, "s", Bar: MostSeconds);
        yield return new Figure("of these the detours", detours, "s");
        yield return new Figure("the detours if all of a route might be left out", whole, "s");
        yield return new Figure("the plan's gap", 100 * plan.Certificate.Gap, "%", Bar: MostGapPercent);
    }

    private static SitingPlan Solve(TravelTimeTable table, double[] couriers)
    {
        var firstOut = new int[table.StationCount + 1];
        for (var site = 0; site < table.StationCount; site++) firstOut[site + 1] = firstOut[site] + table[site].Length;
        var (places, times) = (new int[firstOut[^1]], new int[firstOut[^1]]);
        for (var site = 0; site < table.StationCount; site++)
        {
            foreach (var (i, entry) in table[site].ToArray().Index()) (places[firstOut[site] + i], times[firstOut[site] + i]) = (entry.Place, entry.Ms);
        }

        var problem = new SitingProblem
        {
            Objective = SitingObjective.MaxCoverage,
            Matrix = new SiteMatrix(table.PlaceCount, firstOut, places, times),
            Weights = couriers,
            LimitMs = table.LimitMs,
            Count = Sites,
        };
        return (SitingPlan)SitingSolver.Solve(problem, new SitingOptions { Gap = MostGapPercent / 100, TimeLimit = TimeSpan.FromSeconds(MostSeconds), MaxThreads = Threads });
    }

    private static RoutePath PathOf(TravelGraph graph, SimulatedRide ride) => RoutePath.Create(graph, [.. ride.EdgeSides.Select(side =>
    {
        var length = graph.Network.Edges.LengthMm[side >> 1];
        return (side & 1) == 0 ? new RouteStretch(side >> 1, 0, length) : new RouteStretch(side >> 1, length, 0);
    })]);

    /// <summary>Corners that routes pass: where a planner would look.</summary>
    private static Place[] CandidatesOn(TravelGraph graph, RoutePath[] paths, Random random)
    {
        var nodes = graph.Network.Nodes;
        return [.. Enumerable.Range(0, Candidates).Select(_ =>
        {
            var stops = paths[random.Next(paths.Length)].Stops;
            var node = stops[random.Next(stops.Length)].Node;
            return new Place(Wgs84.ToDegrees(nodes.Lon[node]), Wgs84.ToDegrees(nodes.Lat[node]));
        })];
    }
}
