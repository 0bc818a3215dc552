using Map.Analysis.Network;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes;

/// <summary>What is being done with traces.</summary>
public enum RidePhase
{
    /// <summary>Traces are read, cleaned and found on the streets.</summary>
    Reading,

    /// <summary>Couriers are counted where they were and waited.</summary>
    Counting,

    /// <summary>Flows, corridors and routes of a city are found.</summary>
    FindingRoutes,
}

/// <summary>
/// Where couriers are, wait and ride, found from their traces. The traces are read once, as a stream, and dropped: what is here is
/// what enough couriers share, told as coarsely as <c>Disclosure</c> says, and holds nobody's trace, ride or number.
/// </summary>
/// <param name="Counts">How much came in altogether, and what was left out why.</param>
/// <param name="Period">The first and the last date of which anything may be told; null when there is none.</param>
/// <param name="Present">Where couriers are by hour; from south to north.</param>
/// <param name="Waiting">Where they wait by hour; from south to north.</param>
/// <param name="UntoldPresence">Hours of couriers in squares of which nothing is told; null where too few for an answer.</param>
/// <param name="Cities">What was found in each of the cities that were given; null where no trace lies.</param>
public sealed record RideAnalysis(
    ToldCounts Counts, RidePeriod? Period, IReadOnlyList<CourierPlace> Present, IReadOnlyList<CourierPlace> Waiting, long? UntoldPresence, IReadOnlyList<RouteAnalysis?> Cities)
{
    /// <summary>Reads traces and finds what couriers share.</summary>
    /// <param name="traces">The traces; one is in memory for each thread. What reading them throws is thrown on.</param>
    /// <param name="maps">The streets of cities. A trace that lies in none tells where couriers are and wait, and nothing else.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="progress">Told when something else is begun.</param>
    /// <param name="cancel">Asked before each trace.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RideAnalysis Run(
        IEnumerable<Trace> traces, IReadOnlyList<StreetMap> maps, RouteOptions options, IProgress<RidePhase>? progress = null, CancellationToken cancel = default)
    {
        progress?.Report(RidePhase.Reading);
        var rides = RideCollector.Collect(traces, maps, options, cancel);
        var disclosure = new Disclosure(options.LeastCouriers, options.Secret);
        progress?.Report(RidePhase.Counting);
        var recorded = RecordedHours.Of(rides.Present, disclosure);
        var (present, waiting) = (new PlaceBuilder(recorded, disclosure), new PlaceBuilder(recorded, disclosure));
        var (counts, cities) = (new CourierCounts(), new RouteAnalysis?[maps.Count]);
        foreach (var own in rides.Counts) counts.Add(own);
        for (var city = 0; city < maps.Count; city++)
        {
            cancel.ThrowIfCancellationRequested();
            if (rides.Counts[city].Count == 0) continue;
            progress?.Report(RidePhase.FindingRoutes);
            cities[city] = RouteAnalysis.Create(rides.Counts[city], rides.Rides(city), recorded, maps[city].Graph.Network, disclosure, options.Corridors, cancel);
        }

        return new RideAnalysis(
            counts.Tell(disclosure), RidePeriod.Of(recorded), present.Build(rides.Present), waiting.Build(rides.Stops), present.TellUntold(), cities);
    }

    /// <summary>The same with one city, in which all traces are thought to lie.</summary>
    public static RideAnalysis Run(IEnumerable<Trace> traces, TravelGraph graph, SegmentIndex index, RouteOptions options, CancellationToken cancel = default) =>
        Run(traces, [new StreetMap(new Extent(int.MinValue, int.MinValue, int.MaxValue, int.MaxValue), () => (graph, index))], options, null, cancel);
}
