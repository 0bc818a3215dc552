using System.Runtime.InteropServices;
using Map.Analysis.Network;
using Map.Analysis.Routes.Matching;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>Turns traces into rides and visits, one after the other. One for each thread.</summary>
internal sealed class RideReader(MatchGraph graph, SegmentIndex index, RouteOptions options)
{
    private const double HourMs = 3_600_000;

    /// <summary>An edge counts as ridden when half of it was, or so much: noise reaches into side streets, but not far.</summary>
    private const int FairPartMm = 100_000;

    private readonly TraceCleaner _cleaner = new(options.Cleaning);
    private readonly TripCutter _cutter = new(options.Cleaning);
    private readonly StreetFit _fit = new(graph.Graph, index, options.OtherReadings);
    private readonly HiddenMarkovMatcher _matcher = new(graph, index, options.Matching);
    private readonly MatchedTrip _trip = new();
    private readonly List<int> _edgeSides = [];
    private readonly List<int> _hours = [];

    public TraceCounts Counts { get; } = new();

    public List<Ride> Rides { get; } = [];

    /// <summary>Where couriers waited, by cell.</summary>
    public List<Visit> Stops { get; } = [];

    /// <summary>Reads a trace; nothing of it is kept but what it rode and where it waited.</summary>
    public void Read(Trace trace)
    {
        _cleaner.Clean(trace.Points, Counts);
        if (_fit.FindFault(_cleaner.Points) is { } fault)
        {
            Counts.Add(fault);
            return;
        }

        _cutter.Cut(_cleaner.Points, Counts);
        foreach (var stop in _cutter.Stops) AddStop(trace.Courier, stop);
        foreach (var trip in _cutter.Trips)
        {
            _matcher.Match(CollectionsMarshal.AsSpan(_cleaner.Points)[trip.First..trip.End], _trip);
            AddRide(trace.Courier);
        }
    }

    private void AddStop(int courier, Stop stop)
    {
        var cell = WaitingCell.At(stop.Lon, stop.Lat).Code;
        for (var hour = HourOf(stop.FromMs); hour <= HourOf(stop.ToMs); hour++) Stops.Add(new Visit(cell, hour, courier));
    }

    private void AddRide(int courier)
    {
        foreach (var unmatched in _trip.Unmatched) Counts.Add(unmatched.Reason, unmatched.Count);
        if (_trip.Rides.IsEmpty) return;
        _edgeSides.Clear();
        _hours.Clear();
        foreach (var ride in _trip.Rides)
        {
            Counts.MatchedMm += ride.LengthMm;
            if (ride.LengthMm < FairPartMm && 2 * ride.LengthMm < graph.Network.Edges.LengthMm[ride.Edge]) continue;
            _edgeSides.Add(ride.EdgeSide);
            _hours.Add(HourOf(ride.FromMs));
        }

        Counts.MatchedTrips++;
        if (_edgeSides.Count > 0) Rides.Add(new Ride(courier, [.. _edgeSides], [.. _hours]));
    }

    private int HourOf(long timeMs) => (int)Math.Floor((timeMs + options.UtcOffset.TotalMilliseconds) / HourMs);
}
