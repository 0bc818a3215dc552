using System.Collections.Concurrent;
using Map.Analysis.Network;
using NetTopologySuite.Geometries;

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
            ?? throw new NoStreetNearbyException(Snapper.FindMetres(x, y, 10 * Snapper.DefaultLimitMetres));
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
        var areas = DrawDiscs([street], direction, [.. limits.Select(l => (int)l.TotalMilliseconds)]);
        return [.. limits.Select((limit, i) => new ServiceCircle(Graph.Profile, limit, street, areas[i]))];
    }

    /// <summary>What is reached from the nearest of some streets within each limit in milliseconds; in the order of the limits.</summary>
    internal MultiPolygon[] DrawDiscs(
        IReadOnlyList<SnapPoint?> streets, Direction direction, int[] limitsMs, CancellationToken cancel = default)
    {
        var search = RentSearch();
        search.Reset(direction, SearchLimitMs(limitsMs));
        foreach (var street in streets)
        {
            if (street is { } at) search.AddSource(at, Graph.Profile.AccessMs(at.DistanceMetres));
        }

        search.SettleAll();
        cancel.ThrowIfCancellationRequested();
        var drawing = RentDrawing();
        drawing.Field.Fill(search, Raster);
        var areas = Array.ConvertAll(limitsMs, limit => RingAssembler.Assemble(drawing.Tracer.Trace(drawing.Field, limit)));
        _drawings.Add(drawing);
        Return(search);
        return areas;
    }

    /// <summary>
    /// What each of some streets reaches before all others within each limit in milliseconds, shortest first: by the street's
    /// number, then in the order of the limits. Where streets have owners, numbered from 0, by the number of the owner: what any of
    /// its streets reaches first.
    /// </summary>
    internal MultiPolygon[][] DrawTerritories(
        IReadOnlyList<SnapPoint?> streets, Direction direction, int[] limitsMs, CancellationToken cancel, IReadOnlyList<int>? owners = null)
    {
        var search = RentSearch();
        var nearest = new NearestSources(Graph);
        nearest.Search(search, streets, direction, SearchLimitMs(limitsMs), cancel);
        var drawing = RentDrawing();
        drawing.Field.Fill(search, Raster);
        var sources = new NearestSourceField();
        sources.Fill(drawing.Field, nearest, Raster, owners);
        var parts = new TerritoryTracer().Trace(drawing.Field, sources, limitsMs);
        _drawings.Add(drawing);
        Return(search);
        return [.. Enumerable.Range(0, owners?.Max() + 1 ?? streets.Count).Select(s => Array.ConvertAll(parts, p => p.GetValueOrDefault(s) ?? RingAssembler.Assemble([])))];
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

    /// <summary>A little beyond the longest limit, so that the border there is smooth.</summary>
    private int SearchLimitMs(int[] limitsMs) => limitsMs.Max() + TravelTimeField.MarginMs(Raster, Graph.Profile);

    private Drawing RentDrawing() => _drawings.TryTake(out var idle) ? idle : new Drawing(new TravelTimeField(), new ContourTracer());

    /// <summary>What drawing needs, kept between uses.</summary>
    private sealed record Drawing(TravelTimeField Field, ContourTracer Tracer);
}
