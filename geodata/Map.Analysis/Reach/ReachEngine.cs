using System.Collections.Concurrent;
using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Answers who reaches what in one network with one profile. Safe for many threads: what they share is immutable, and each
/// borrows a search of its own.
/// </summary>
public sealed class ReachEngine
{
    private readonly ConcurrentBag<TravelTimeSearch> _searches = [];
    private readonly ConcurrentBag<Drawing> _drawings = [];

    public ReachEngine(TravelGraph graph, SegmentIndex index)
        : this(graph, new Snapper(graph, index), new SnapRaster(graph, index, CellMetres(graph.Profile.Mode)))
    {
    }

    private ReachEngine(TravelGraph graph, Snapper snapper, SnapRaster raster) => (Graph, Snapper, Raster) = (graph, snapper, raster);

    public TravelGraph Graph { get; }

    public Snapper Snapper { get; }

    public SnapRaster Raster { get; }

    /// <summary>
    /// Metres between the points at which a circle is drawn: finer than streets are apart. It depends on the mode alone, so
    /// that circles of different minutes nest.
    /// </summary>
    public static double CellMetres(TravelMode mode) => mode == TravelMode.Walk ? 15 : 25;

    /// <summary>Puts a place in degrees onto its street.</summary>
    /// <exception cref="NoStreetNearbyException">There is no usable street within the limit.</exception>
    public SnapPoint GetStreet(double lon, double lat)
    {
        var (x, y) = (Wgs84.ToUnits(lon), Wgs84.ToUnits(lat));
        return Snapper.Find(x, y)
            ?? throw new NoStreetNearbyException(Snapper.Find(x, y, 10 * Snapper.DefaultLimitMetres)?.DistanceMetres);
    }

    /// <summary>The service circle of a place in degrees.</summary>
    /// <exception cref="NoStreetNearbyException">There is no usable street near it.</exception>
    public ServiceCircle BuildCircle(double lon, double lat, TimeSpan limit, Direction direction = Direction.ToSource) =>
        BuildBands(lon, lat, [limit], direction)[0];

    /// <summary>The service circles of a place in degrees for several limits, which nest; in the order of the limits.</summary>
    /// <exception cref="NoStreetNearbyException">There is no usable street near it.</exception>
    public ServiceCircle[] BuildBands(double lon, double lat, IReadOnlyList<TimeSpan> limits, Direction direction = Direction.ToSource)
    {
        var street = GetStreet(lon, lat);
        var search = RentSearch();
        search.Reset(direction, (int)limits.Max().TotalMilliseconds + TravelTimeField.MarginMs(Raster, Graph.Profile));
        search.AddSource(street, Graph.Profile.AccessMs(street.DistanceMetres));
        search.SettleAll();
        var circles = Draw(search, street, limits);
        Return(search);
        return circles;
    }

    /// <summary>The usable street nearest to a place within a limit in metres, or null.</summary>
    public SnapPoint? FindStreet(Place place, double limitMetres = Snapper.DefaultLimitMetres) =>
        Snapper.Find(Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat), limitMetres);

    /// <summary>Puts a place onto its street, or tells that it has none.</summary>
    public StreetPlace Locate(Place place) => FindStreet(place) is { } snap ? StreetPlace.At(Graph, snap) : StreetPlace.None;

    /// <summary>The same at an hour, at which gates that keep hours are open or closed. Places keep their streets.</summary>
    public ReachEngine AtHour(HourOfWeek? hour) => new(new TravelGraph(Graph.Network, Graph.Profile, hour), Snapper, Raster);

    /// <summary>A search to be given back by <see cref="Return"/>.</summary>
    internal TravelTimeSearch RentSearch() => _searches.TryTake(out var idle) ? idle : new TravelTimeSearch(Graph);

    internal void Return(TravelTimeSearch search) => _searches.Add(search);

    private ServiceCircle[] Draw(TravelTimeSearch search, SnapPoint street, IReadOnlyList<TimeSpan> limits)
    {
        var drawing = _drawings.TryTake(out var idle) ? idle : new Drawing(new TravelTimeField(), new ContourTracer());
        drawing.Field.Fill(search, Raster);
        var circles = new ServiceCircle[limits.Count];
        for (var i = 0; i < circles.Length; i++)
        {
            var rings = drawing.Tracer.Trace(drawing.Field, (int)limits[i].TotalMilliseconds);
            circles[i] = new ServiceCircle(Graph.Profile, limits[i], street, RingAssembler.Assemble(rings));
        }

        _drawings.Add(drawing);
        return circles;
    }

    /// <summary>What drawing needs, kept between uses.</summary>
    private sealed record Drawing(TravelTimeField Field, ContourTracer Tracer);
}
