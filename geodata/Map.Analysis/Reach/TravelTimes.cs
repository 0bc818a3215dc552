using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Travel times between many stations and many places within a limit: one bounded search a station, on all cores. The result
/// does not depend on their number.
/// </summary>
public static class TravelTimes
{
    /// <summary>The longest limit, milliseconds: sums of two times stay within 32 bits.</summary>
    internal const int MaxLimitMs = int.MaxValue / 2;

    /// <summary>The table of some stations, in their order; the row of a station without a street is empty.</summary>
    /// <param name="places">The places.</param>
    /// <param name="stations">The stations, WGS-84.</param>
    /// <param name="limit">Who needs exactly this long is in time; from 0 to 12 days.</param>
    /// <param name="direction">From places to stations, or from stations to places.</param>
    /// <param name="maxThreads">How many threads work at most; -1 for one a core.</param>
    /// <param name="cancel">Asked before each station.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TravelTimeTable Build(
        PlaceIndex places, IReadOnlyList<Place> stations, TimeSpan limit, Direction direction = Direction.ToSource,
        int maxThreads = -1, CancellationToken cancel = default)
    {
        var limitMs = LimitMs(limit);
        var rows = new TravelTime[stations.Count][];
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = maxThreads };
        Parallel.For(0, rows.Length, options, s => rows[s] = places.BuildRow(stations[s], limitMs, direction));
        return new TravelTimeTable(places.Count, limitMs, rows);
    }

    /// <summary>The row of one station, as a station that is added or moved needs it (<see cref="TravelTimeTable.With"/>).</summary>
    public static TravelTime[] BuildRow(PlaceIndex places, Place station, TimeSpan limit, Direction direction = Direction.ToSource) =>
        places.BuildRow(station, LimitMs(limit), direction);

    internal static int LimitMs(TimeSpan limit) => limit.TotalMilliseconds is >= 0 and <= MaxLimitMs
        ? (int)limit.TotalMilliseconds
        : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit is from nothing to twelve days.");
}
