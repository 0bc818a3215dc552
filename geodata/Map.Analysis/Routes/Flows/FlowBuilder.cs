namespace Map.Analysis.Routes.Flows;

/// <summary>Makes flows and waiting places of rides and stops.</summary>
internal sealed class FlowBuilder
{
    private readonly Visit[] _onEdges;
    private readonly Visit[] _waiting;
    private readonly VisitCounter _counter;

    public FlowBuilder(RideCollector rides, Disclosure disclosure)
        : this(rides.Rides, rides.Stops, disclosure)
    {
    }

    public FlowBuilder(IReadOnlyList<Ride> rides, IReadOnlyList<Visit> stops, Disclosure disclosure)
    {
        _onEdges = [.. rides.SelectMany(r => r.EdgeSides.Select((side, i) => new Visit(side, r.Hours[i], r.Courier)))];
        _waiting = [.. stops];
        DatesBySlot = VisitCounter.CountDates(_onEdges.Concat(_waiting));
        _counter = new VisitCounter(disclosure, DatesBySlot);
    }

    /// <summary>How many dates each hour of the week was recorded on.</summary>
    public int[] DatesBySlot { get; }

    /// <summary>By edge, the forward direction first.</summary>
    public List<EdgeFlow> BuildFlows() =>
        _counter.Count(_onEdges).ConvertAll(told => new EdgeFlow((int)(told.Where >> 1), (told.Where & 1) == 0, told.Couriers!.Value, told.Hours));

    /// <summary>From south to north, then from west to east.</summary>
    public List<WaitingPlace> BuildWaitingPlaces() => _counter.Count(_waiting).ConvertAll(told =>
    {
        var middle = WaitingCell.Of(told.Where).Middle;
        return new WaitingPlace(middle.Lon, middle.Lat, told.Couriers!.Value, told.Hours);
    });
}
