using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// One finished search from one place or from many at once: tells how long it takes between any other place and the nearest
/// of them. Its cost does not grow with the number of places. Disposing it gives its memory to the next search.
/// </summary>
public sealed class PlaceSearch : IDisposable
{
    private readonly TravelTimeSearch _search;

    /// <summary>From one place.</summary>
    /// <exception cref="NoStreetNearbyException">It has no usable street.</exception>
    public PlaceSearch(ReachEngine engine, Place place, TimeSpan limit, Direction direction)
        : this(engine, [engine.GetStreet(place.Lon, place.Lat)], limit, direction)
    {
    }

    /// <summary>Towards the nearest of many places; those without a street nearby can't be reached and are passed over.</summary>
    public PlaceSearch(ReachEngine engine, IEnumerable<Place> places, TimeSpan limit)
        : this(engine, places.Select(p => engine.Snapper.Find(Wgs84.ToUnits(p.Lon), Wgs84.ToUnits(p.Lat))).OfType<SnapPoint>(), limit, Direction.ToSource)
    {
    }

    private PlaceSearch(ReachEngine engine, IEnumerable<SnapPoint> streets, TimeSpan limit, Direction direction)
    {
        Engine = engine;
        _search = engine.RentSearch();
        _search.Reset(direction, (int)limit.TotalMilliseconds);
        foreach (var street in streets) _search.AddSource(street, engine.Graph.Profile.AccessMs(street.DistanceMetres));
        _search.SettleAll();
    }

    public ReachEngine Engine { get; }

    /// <summary>Milliseconds between a place and the nearest source, or <see cref="TravelTimeSearch.Unreached"/> beyond the limit.</summary>
    public int TimeMs(StreetPlace place)
    {
        if (!place.HasStreet) return TravelTimeSearch.Unreached;
        var onStreet = _search.EdgeTimes(place.Edge).TimeMs(place.OffsetMs);
        return onStreet == TravelTimeSearch.Unreached || onStreet + place.AccessMs > _search.LimitMs
            ? TravelTimeSearch.Unreached
            : onStreet + place.AccessMs;
    }

    /// <summary>Whether a place is within the limit of a source.</summary>
    public bool Covers(StreetPlace place) => TimeMs(place) != TravelTimeSearch.Unreached;

    public void Dispose() => Engine.Return(_search);
}
