using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>What is known of the way between a place and its nearest station.</summary>
public enum PlaceState : byte
{
    /// <summary>Within the limit.</summary>
    Reached,

    /// <summary>There is a way, but it takes longer than the limit.</summary>
    TooFar,

    /// <summary>Its streets lead to no station, however long one travels: a gap in the map, a closed gate, or really an island.</summary>
    Island,

    /// <summary>It has no usable street nearby.</summary>
    NoStreet,
}

/// <summary>A station with the time between it and a place.</summary>
/// <param name="Station">The number of the station, 0-based.</param>
/// <param name="Ms">Milliseconds, ways to and from the street included.</param>
public readonly record struct StationTime(int Station, int Ms);

/// <summary>
/// The nearest stations of every place, however far they are, by one search from all stations at once. Stations at equal times
/// stand in the order of their numbers. Immutable.
/// </summary>
public sealed class NearestStations
{
    private readonly ulong[] _labels;
    private readonly bool[] _hasStreet;

    private NearestStations(int limitMs, int nearest, ulong[] labels, bool[] hasStreet) =>
        (LimitMs, Nearest, _labels, _hasStreet) = (limitMs, nearest, labels, hasStreet);

    /// <summary>The last millisecond that is in time.</summary>
    public int LimitMs { get; }

    /// <summary>How many stations a place has at most.</summary>
    public int Nearest { get; }

    /// <summary>The nearest (rank 0), second nearest (1), … station of a place; null where no more can be reached at all.</summary>
    public StationTime? this[int place, int rank]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rank, (uint)Nearest);
            var label = _labels[(place * Nearest) + rank];
            return label == StationLabels.None ? null : new StationTime(StationLabels.Station(label), StationLabels.Ms(label));
        }
    }

    /// <summary>Finds the nearest stations of all places.</summary>
    /// <param name="places">The places.</param>
    /// <param name="stations">The stations, WGS-84.</param>
    /// <param name="nearest">How many stations to find for each place, from 1 on; costs grow with it.</param>
    /// <param name="limit">Who needs exactly this long is in time; it tells states apart and does not bound the search.</param>
    /// <param name="direction">From places to stations, or from stations to places.</param>
    /// <param name="cancel">Asked now and then.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NearestStations Build(
        PlaceIndex places, IReadOnlyList<Place> stations, int nearest, TimeSpan limit, Direction direction = Direction.ToSource,
        CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nearest, 1);
        var limitMs = TravelTimes.LimitMs(limit);
        var (labels, hasStreet) = (new ulong[places.Count * nearest], new bool[places.Count]);
        Array.Fill(labels, StationLabels.None);
        var read = places.SearchNearest(stations, nearest, direction, cancel);
        Parallel.For(0, places.Count, new ParallelOptions { CancellationToken = cancel }, p => hasStreet[p] = read(p, labels.AsSpan(p * nearest, nearest)));
        return new NearestStations(limitMs, nearest, labels, hasStreet);
    }

    /// <summary>What is known of a place.</summary>
    public PlaceState StateOf(int place)
    {
        if (!_hasStreet[place]) return PlaceState.NoStreet;
        if (this[place, 0] is not { } station) return PlaceState.Island;
        return station.Ms <= LimitMs ? PlaceState.Reached : PlaceState.TooFar;
    }

    /// <summary>Milliseconds to the nearest station less the limit: above 0 for a place that is too far; null for one without a way.</summary>
    public int? OverLimitMs(int place) => this[place, 0]?.Ms - LimitMs;
}
