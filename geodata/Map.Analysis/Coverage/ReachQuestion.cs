namespace Map.Analysis.Coverage;

/// <summary>What must be within reach of somebody who asks for several services.</summary>
public enum ServiceMatch
{
    /// <summary>Every one of them, each possibly at another station.</summary>
    All,

    /// <summary>At least one of them.</summary>
    Any,
}

/// <summary>
/// When a place counts as reached. With several services and <see cref="ServiceMatch.All"/>, a place is reached by k stations
/// when it is by k for each single service; the stations may differ.
/// </summary>
/// <param name="LimitMs">The last millisecond that is in time.</param>
/// <param name="AtLeast">How many stations must reach it, 1 to <see cref="MostStations"/>.</param>
/// <param name="Services">Numbers of the services that are wanted; without any, every station counts.</param>
/// <param name="Match">Whether all of them are wanted, or any.</param>
/// <param name="Opening">When a station counts.</param>
public sealed record ReachQuestion(int LimitMs, int AtLeast, IReadOnlyList<int> Services, ServiceMatch Match, OpeningRule Opening)
{
    /// <summary>Beyond so many stations nobody asks.</summary>
    public const int MostStations = 8;

    /// <summary>Up to how many stations are told apart: two at least, since every answer says who is reached by two.</summary>
    public int Levels => Math.Max(2, AtLeast);

    /// <summary>For each thing that must be within reach: the hours in which each station has it.</summary>
    internal ulong[][] HoursByNeed(IReadOnlyList<StationOffer> stations) =>
        Services.Count == 0 ? [Hours(stations, _ => true)]
        : Match == ServiceMatch.Any ? [Hours(stations, s => Services.Any(s.Services.Contains))]
        : [.. Services.Select(service => Hours(stations, s => s.Services.Contains(service)))];

    private ulong[] Hours(IReadOnlyList<StationOffer> stations, Func<StationOffer, bool> counts) =>
        [.. stations.Select(s => counts(s) ? s.HoursUnder(Opening) : HourSet.None)];
}
