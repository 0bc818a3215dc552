namespace Map.Analysis.Routes.Flows;

/// <summary>Makes places of visits to squares.</summary>
internal sealed class PlaceBuilder(RecordedHours recorded, Disclosure disclosure)
{
    private readonly VisitCounter _counter = new(disclosure, recorded);

    /// <summary>From south to north, then from west to east.</summary>
    public List<CourierPlace> Build(IEnumerable<Visit> visits) =>
        _counter.Count(visits.ToArray()).ConvertAll(told => new CourierPlace(CourierSquare.Of(told.Where), told.Couriers!.Value, told.Hours));

    /// <summary>Hours of couriers in squares of which nothing was told.</summary>
    public long? TellUntold() => _counter.TellUntold();
}
