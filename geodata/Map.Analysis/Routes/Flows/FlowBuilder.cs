namespace Map.Analysis.Routes.Flows;

/// <summary>Makes flows of the rides of a city.</summary>
internal sealed class FlowBuilder
{
    private readonly Visit[] _onEdges;
    private readonly VisitCounter _counter;

    public FlowBuilder(IReadOnlyList<Ride> rides, RecordedHours recorded, Disclosure disclosure)
    {
        _onEdges = ListVisits(rides);
        _counter = new VisitCounter(disclosure, recorded);
    }

    /// <summary>Who was where, and when.</summary>
    public static Visit[] ListVisits(IReadOnlyList<Ride> rides) =>
        [.. rides.SelectMany(r => r.EdgeSides.Select((side, i) => new Visit(side, r.Hours[i], r.Courier)))];

    /// <summary>By edge, the forward direction first.</summary>
    public List<EdgeFlow> Build() =>
        _counter.Count(_onEdges).ConvertAll(told => new EdgeFlow((int)(told.Where >> 1), (told.Where & 1) == 0, told.Couriers!.Value, told.Hours));

    /// <summary>Rides along an edge, by hour, of which nothing was told.</summary>
    public long? TellUntold() => _counter.TellUntold();
}
