using Map.Analysis.Network;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes;

/// <summary>
/// Where couriers ride and wait, found from their traces. The traces are read once, as a stream, and dropped: what is here is
/// what at least k couriers share, told as coarsely as <c>Disclosure</c> says, and holds nobody's trace, ride or number.
/// </summary>
/// <param name="Counts">How much came in, and what was left out why.</param>
/// <param name="Flows">Couriers by edge, direction and hour; by edge.</param>
/// <param name="WaitingPlaces">Where couriers wait by hour; from south to north.</param>
/// <param name="Corridors">Stretches that many ride; the most ridden metres first.</param>
/// <param name="Routes">Ways that at least k rode from end to end; the most ridden metres first.</param>
public sealed record RouteAnalysis(
    TraceCounts Counts, IReadOnlyList<EdgeFlow> Flows, IReadOnlyList<WaitingPlace> WaitingPlaces, IReadOnlyList<Corridor> Corridors, IReadOnlyList<CourierRoute> Routes)
{
    /// <summary>Reads traces and finds what couriers share.</summary>
    /// <param name="traces">The traces; one is in memory for each thread. What reading them throws is thrown on.</param>
    /// <param name="graph">The streets as e-bikes use them.</param>
    /// <param name="index">The pieces of the same streets.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="cancel">Asked before each trace.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RouteAnalysis Run(IEnumerable<Trace> traces, TravelGraph graph, SegmentIndex index, RouteOptions options, CancellationToken cancel = default)
    {
        var rides = RideCollector.Collect(traces, graph, index, options, cancel);
        var (disclosure, lines) = (new Disclosure(options.LeastCouriers, options.Secret), new EdgeLines(graph.Network));
        var builder = new FlowBuilder(rides, disclosure);
        var flows = builder.BuildFlows();
        cancel.ThrowIfCancellationRequested();
        var corridors = new CorridorFinder(flows, TurnCounter.Count(rides.Rides, lines, disclosure), lines, options.Corridors).Find();
        cancel.ThrowIfCancellationRequested();
        var routes = new RouteFinder(rides.Rides, lines, disclosure, options.Corridors).Find(builder.DatesBySlot);
        return new RouteAnalysis(rides.Counts, flows, builder.BuildWaitingPlaces(), corridors, routes);
    }
}
