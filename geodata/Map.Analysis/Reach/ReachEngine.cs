using System.Collections.Concurrent;
using Map.Analysis.Network;

namespace Map.Analysis.Reach;

/// <summary>
/// Answers who reaches what in one network with one profile. Safe for many threads: what they share is immutable, and each
/// borrows a search of its own.
/// </summary>
public sealed class ReachEngine
{
    private readonly ConcurrentBag<Workspace> _idle = [];

    public ReachEngine(TravelGraph graph, SegmentIndex index)
    {
        Graph = graph;
        Snapper = new Snapper(graph, index);
        Raster = new SnapRaster(graph, index, CellMetres(graph.Profile.Mode));
    }

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
        var workspace = _idle.TryTake(out var idle) ? idle : new Workspace(Graph);
        var margin = TravelTimeField.MarginMs(Raster, Graph.Profile);
        workspace.Search.Reset(direction, (int)limits.Max().TotalMilliseconds + margin);
        workspace.Search.AddSource(street, Graph.Profile.AccessMs(street.DistanceMetres));
        workspace.Search.SettleAll();
        workspace.Field.Fill(workspace.Search, Raster);
        var circles = limits.Select(limit => new ServiceCircle(
            Graph.Profile, limit, street, RingAssembler.Assemble(workspace.Tracer.Trace(workspace.Field, (int)limit.TotalMilliseconds))));
        var result = circles.ToArray();
        _idle.Add(workspace);
        return result;
    }

    /// <summary>What a search and its drawing need, kept between uses.</summary>
    private sealed class Workspace(TravelGraph graph)
    {
        public TravelTimeSearch Search { get; } = new(graph);

        public TravelTimeField Field { get; } = new();

        public ContourTracer Tracer { get; } = new();
    }
}
