namespace Map.Analysis.Routes.Traces;

/// <summary>How much came in and what was left out why, exactly. Of some it may say who they are: it never leaves this assembly.</summary>
internal sealed class TraceCounts
{
    private static readonly TraceFault[] Faults = Enum.GetValues<TraceFault>();

    private readonly long[] _faults = new long[Faults.Length];

    /// <summary>Traces that came in.</summary>
    public long Traces { get; set; }

    /// <summary>Points that came in.</summary>
    public long Points { get; set; }

    /// <summary>Trips that were found: rides between two stops or gaps.</summary>
    public long Trips { get; set; }

    /// <summary>Trips of which at least a part could be matched to streets.</summary>
    public long MatchedTrips { get; set; }

    /// <summary>Metres of street that were ridden, by all together.</summary>
    public long MatchedMetres => MatchedMm / 1000;

    /// <summary>How often a fault was found, in the unit that its description names.</summary>
    public long this[TraceFault fault] => _faults[(int)fault];

    public long MatchedMm { get; set; }

    public void Add(TraceFault fault, int count = 1) => _faults[(int)fault] += count;

    public void Add(TraceCounts other)
    {
        Traces += other.Traces;
        Points += other.Points;
        Trips += other.Trips;
        MatchedTrips += other.MatchedTrips;
        MatchedMm += other.MatchedMm;
        for (var f = 0; f < _faults.Length; f++) _faults[f] += other._faults[f];
    }
}
