using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Analysis.Coverage;

/// <summary>
/// One search from all stations at once, finished: tells how long it takes from any place to the nearest of them. Its cost
/// does not grow with the number of stations. Stations without a street nearby can't be reached and are passed over.
/// </summary>
public sealed class StationSearch : IDisposable
{
    private readonly TravelTimeSearch _search;

    /// <param name="engine">The streets and the way of moving.</param>
    /// <param name="stations">Where people go.</param>
    /// <param name="limit">The longest time, itself included.</param>
    public StationSearch(ReachEngine engine, IEnumerable<Place> stations, TimeSpan limit)
    {
        Engine = engine;
        _search = engine.RentSearch();
        _search.Reset(Direction.ToSource, (int)limit.TotalMilliseconds);
        foreach (var station in stations)
        {
            if (engine.Snapper.Find(Wgs84.ToUnits(station.Lon), Wgs84.ToUnits(station.Lat)) is { } street)
                _search.AddSource(street, engine.Graph.Profile.AccessMs(street.DistanceMetres));
        }

        _search.SettleAll();
    }

    public ReachEngine Engine { get; }

    /// <summary>Milliseconds from a place to the nearest station, or <see cref="TravelTimeSearch.Unreached"/> when none is within the limit.</summary>
    public int TimeMs(StreetPlace place)
    {
        if (!place.HasStreet) return TravelTimeSearch.Unreached;
        var onStreet = _search.EdgeTimes(place.Edge).TimeMs(place.OffsetMs);
        return onStreet == TravelTimeSearch.Unreached || onStreet + place.AccessMs > _search.LimitMs
            ? TravelTimeSearch.Unreached
            : onStreet + place.AccessMs;
    }

    /// <summary>Whether a place is within the limit of a station.</summary>
    public bool Covers(StreetPlace place) => TimeMs(place) != TravelTimeSearch.Unreached;

    public void Dispose() => Engine.Return(_search);
}
