using Map.Analysis.Network;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes;

/// <summary>
/// Where couriers ride in one city, found from their traces: what enough of them share, told as coarsely as <c>Disclosure</c> says. It
/// holds nobody's trace, ride or number.
/// </summary>
/// <param name="Counts">How much came in, and what was left out why.</param>
/// <param name="Flows">Couriers by edge, direction and hour; by edge.</param>
/// <param name="FlowLines">The same by stretches along which nothing changes.</param>
/// <param name="UntoldRides">Rides along an edge, by hour, of which no hour is told; null where too few for an answer.</param>
/// <param name="Corridors">Stretches that many ride; the most ridden metres first.</param>
/// <param name="Routes">Ways that more than k rode from end to end; the most ridden metres first.</param>
public sealed record RouteAnalysis(
    ToldCounts Counts, IReadOnlyList<EdgeFlow> Flows, IReadOnlyList<FlowLine> FlowLines, long? UntoldRides, IReadOnlyList<Corridor> Corridors, IReadOnlyList<CourierRoute> Routes)
{
    /// <summary>What came in, exactly; for tests.</summary>
    internal TraceCounts Exact { get; private init; } = new();

    internal static RouteAnalysis Create(
        CourierCounts counts, IReadOnlyList<Ride> rides, RecordedHours recorded, RoadNetwork network, Disclosure disclosure, CorridorOptions options, CancellationToken cancel)
    {
        var (lines, builder) = (new EdgeLines(network), new FlowBuilder(rides, recorded, disclosure));
        var flows = builder.Build();
        cancel.ThrowIfCancellationRequested();
        var corridors = new CorridorFinder(flows, TurnCounter.Count(rides, lines, disclosure), lines, options).Find();
        cancel.ThrowIfCancellationRequested();
        var routes = new RouteFinder(rides, lines, disclosure, options).Find(recorded);
        return new RouteAnalysis(counts.Tell(disclosure), flows, FlowJoiner.Join(flows, lines), builder.TellUntold(), corridors, routes) { Exact = counts.Sum() };
    }
}
