namespace Map.Analysis.Routes.Traces;

/// <summary>How much came in and what was left out why; never which trace.</summary>
public sealed class TraceCounts
{
    private readonly long[] _faults = new long[Enum.GetValues<TraceFault>().Length];

    internal TraceCounts()
    {
    }

    /// <summary>Traces that came in.</summary>
    public long Traces { get; internal set; }

    /// <summary>Points that came in.</summary>
    public long Points { get; internal set; }

    /// <summary>Trips that were found: rides between two stops or gaps.</summary>
    public long Trips { get; internal set; }

    /// <summary>Trips of which at least a part could be matched to streets.</summary>
    public long MatchedTrips { get; internal set; }

    /// <summary>Metres of street that were ridden, by all together.</summary>
    public long MatchedMetres => MatchedMm / 1000;

    /// <summary>How often a fault was found, in the unit that its description names.</summary>
    public long this[TraceFault fault] => _faults[(int)fault];

    internal long MatchedMm { get; set; }

    internal void Add(TraceFault fault, int count = 1) => _faults[(int)fault] += count;

    internal void Add(TraceCounts other)
    {
        Traces += other.Traces;
        Points += other.Points;
        Trips += other.Trips;
        MatchedTrips += other.MatchedTrips;
        MatchedMm += other.MatchedMm;
        for (var f = 0; f < _faults.Length; f++) _faults[f] += other._faults[f];
    }
}
