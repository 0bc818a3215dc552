using System.Runtime.InteropServices;
using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>Finds trips on the streets of a city. One for each thread.</summary>
internal sealed class CityRider(MatchGraph graph, SegmentIndex index, RouteOptions options)
{
    /// <summary>An edge counts as ridden when half of it was, or so much: noise reaches into side streets, but not far.</summary>
    private const int FairPartMm = 100_000;

    private readonly StreetFit _fit = new(graph.Graph, index, options.OtherReadings);
    private readonly HiddenMarkovMatcher _matcher = new(graph, index, options.Matching);
    private readonly MatchedTrip _trip = new();
    private readonly List<int> _edgeSides = [];
    private readonly List<int> _hours = [];

    public List<Ride> Rides { get; } = [];

    /// <summary>What is wrong with a whole trace; null when nothing is.</summary>
    public TraceFault? FindFault(IReadOnlyList<TracePoint> points) => _fit.FindFault(points);

    /// <summary>Adds the trips of a trace to the rides.</summary>
    public void Ride(long courier, List<TracePoint> points, IEnumerable<PointRange> trips, TraceCounts counts)
    {
        foreach (var trip in trips)
        {
            _matcher.Match(CollectionsMarshal.AsSpan(points)[trip.First..trip.End], _trip);
            AddRide(courier, counts);
        }
    }

    private void AddRide(long courier, TraceCounts counts)
    {
        foreach (var unmatched in _trip.Unmatched) counts.Add(unmatched.Reason, unmatched.Count);
        if (_trip.Rides.IsEmpty) return;
        _edgeSides.Clear();
        _hours.Clear();
        foreach (var ride in _trip.Rides)
        {
            counts.MatchedMm += ride.LengthMm;
            if (ride.LengthMm < FairPartMm && 2 * ride.LengthMm < graph.Network.Edges.LengthMm[ride.Edge]) continue;
            _edgeSides.Add(ride.EdgeSide);
            _hours.Add(options.HourOf(ride.FromMs));
        }

        counts.MatchedTrips++;
        if (_edgeSides.Count > 0) Rides.Add(new Ride(courier, [.. _edgeSides], [.. _hours]));
    }
}
