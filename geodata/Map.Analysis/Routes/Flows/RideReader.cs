using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>Turns traces into rides and visits, one after the other. One for each thread.</summary>
internal sealed class RideReader(StreetMaps maps, RouteOptions options)
{
    private readonly TraceCleaner _cleaner = new(options.Cleaning);
    private readonly TripCutter _cutter = new(options.Cleaning);
    private readonly CityRider?[] _riders = new CityRider?[maps.Count];
    private readonly CourierCounts[] _counts = [.. Enumerable.Range(0, maps.Count + 1).Select(_ => new CourierCounts())];
    private readonly HashSet<Visit> _present = [];

    /// <summary>By city; the last are those of traces that lie in none.</summary>
    public IReadOnlyList<CourierCounts> Counts => _counts;

    /// <summary>Where couriers were, by square.</summary>
    public IReadOnlyCollection<Visit> Present => _present;

    /// <summary>Where couriers waited, by square.</summary>
    public List<Visit> Stops { get; } = [];

    /// <summary>The rides on a city's streets.</summary>
    public IReadOnlyList<Ride> Rides(int city) => _riders[city]?.Rides ?? [];

    /// <summary>Reads a trace; nothing of it is kept but what it rode, and where it was in which hour.</summary>
    public void Read(Trace trace)
    {
        var city = maps.Find(trace.Points);
        var counts = _counts[city < 0 ? maps.Count : city].Of(trace.Courier);
        counts.Add(TraceFault.NoTime, trace.PointsWithoutTime);
        _cleaner.Clean(trace.Points, counts);
        if (_cleaner.Points.Count == 0) return;
        var rider = city < 0 ? null : _riders[city] ??= new CityRider(maps.GraphOf(city), maps[city].Index, options);
        var fault = rider is null ? TraceFault.FarFromStreets : rider.FindFault(_cleaner.Points);
        if (fault is { } found) counts.Add(found);
        // Of a system that was mistaken nothing is known; far from streets people are all the same.
        if (fault == TraceFault.WrongCoordinateSystem) return;
        AddPresence(trace.Courier);
        // Trips are counted where there are streets to find them on.
        _cutter.Cut(_cleaner.Points, fault is null ? counts : new TraceCounts());
        foreach (var stop in _cutter.Stops) AddStop(trace.Courier, stop);
        if (fault is null) rider!.Ride(trace.Courier, _cleaner.Points, _cutter.Trips, counts);
    }

    private void AddPresence(long courier)
    {
        var last = default(Visit);
        foreach (var point in _cleaner.Points)
        {
            var visit = new Visit(CourierSquare.At(point.Lon, point.Lat).Code, options.HourOf(point.TimeMs), courier);
            if (visit != last) _present.Add(last = visit);
        }
    }

    private void AddStop(long courier, Stop stop)
    {
        var square = CourierSquare.At(stop.Lon, stop.Lat).Code;
        for (var hour = options.HourOf(stop.FromMs); hour <= options.HourOf(stop.ToMs); hour++) Stops.Add(new Visit(square, hour, courier));
    }
}
