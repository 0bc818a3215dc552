using System.Collections.Concurrent;
using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Places that stay while stations come and go, made ready once for one way of moving: the row of a station then costs what
/// lies within its reach, whatever the number of places. Immutable, safe for many threads.
/// </summary>
public abstract class PlaceIndex
{
    private readonly ConcurrentBag<RowBuffer> _buffers = [];

    private protected PlaceIndex(IReadOnlyList<Place> places, TravelProfile profile) => (Places, Profile) = (places, profile);

    /// <summary>The places by number.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>How people move.</summary>
    public TravelProfile Profile { get; }

    public int Count => Places.Count;

    /// <summary>The places within a limit of one station, in their order; none for a station without a street.</summary>
    internal TravelTime[] BuildRow(Place station, int limitMs, Direction direction)
    {
        var buffer = _buffers.TryTake(out var idle) ? idle : new RowBuffer(Count);
        Collect(station, limitMs, direction, buffer);
        var row = buffer.Take();
        _buffers.Add(buffer);
        return row;
    }

    /// <summary>Searches from all stations at once; what comes back reads the answer of one place, on any thread.</summary>
    internal abstract NearestReader SearchNearest(IReadOnlyList<Place> stations, int nearest, Direction direction, CancellationToken cancel);

    /// <summary>Adds each place within the limit of a station once.</summary>
    private protected abstract void Collect(Place station, int limitMs, Direction direction, RowBuffer row);
}

/// <summary>Writes the nearest stations of a place into as many slots as are kept (<see cref="StationLabels"/>); false for a place without a street.</summary>
internal delegate bool NearestReader(int place, Span<ulong> labels);
