using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>What each courier gave, so that what all gave together can be told without telling what one did.</summary>
internal sealed class CourierCounts
{
    private readonly Dictionary<long, TraceCounts> _ofCourier = [];

    /// <summary>How many couriers.</summary>
    public int Count => _ofCourier.Count;

    /// <summary>The counts of a courier, to be added to.</summary>
    public TraceCounts Of(long courier)
    {
        if (!_ofCourier.TryGetValue(courier, out var counts)) _ofCourier.Add(courier, counts = new TraceCounts());
        return counts;
    }

    public void Add(CourierCounts other)
    {
        foreach (var (courier, counts) in other._ofCourier) Of(courier).Add(counts);
    }

    /// <summary>Of all together, exactly.</summary>
    public TraceCounts Sum()
    {
        var sum = new TraceCounts();
        foreach (var counts in _ofCourier.Values) sum.Add(counts);
        return sum;
    }

    public ToldCounts Tell(Disclosure disclosure)
    {
        var faults = Enum.GetValues<TraceFault>().Select(fault => (fault, Told: Tell(c => c[fault]))).Where(f => f.Told is not null);
        return new ToldCounts(
            disclosure.TellSum(_ofCourier.Keys.Select(courier => (courier, 1L))) is { } couriers ? (int)couriers : null,
            Tell(c => c.Traces), Tell(c => c.Points), Tell(c => c.Trips), Tell(c => c.MatchedTrips), Tell(c => c.MatchedMetres),
            faults.ToDictionary(f => f.fault, f => f.Told!.Value));

        long? Tell(Func<TraceCounts, long> figure) => disclosure.TellSum(_ofCourier.Select(own => (own.Key, figure(own.Value))));
    }
}
