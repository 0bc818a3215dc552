using Map.Analysis.Network;
using Map.Analysis.Routes.Branches;
using Map.Analysis.Routes.Placement;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Map.Geodata.Branching.Cases;

/// <summary>How much of a route lies in which zones: each of its edges counts where its middle point of the shape lies.</summary>
internal sealed class ZoneShares
{
    private readonly RoadNetwork _network;
    private readonly STRtree<int> _boxes = new();
    private readonly IndexedPointInAreaLocator[] _areas;

    public ZoneShares(RoadNetwork network, IReadOnlyList<BranchZone> zones)
    {
        _network = network;
        _areas = [.. zones.Select(z => new IndexedPointInAreaLocator(z.Boundary))];
        foreach (var (number, zone) in zones.Index()) _boxes.Insert(zone.Boundary.EnvelopeInternal, number);
        _boxes.Build();
    }

    /// <summary>The zones of a path, in their order; an edge on a border belongs to the first of them.</summary>
    public List<ZoneShare> Of(RoutePath path)
    {
        var (inside, all) = (new SortedDictionary<int, double>(), 0.0);
        foreach (var stretch in path.Stretches)
        {
            all += stretch.LengthMm;
            if (ZoneOf(MiddleOf(stretch.Edge)) is { } zone) inside[zone] = inside.GetValueOrDefault(zone) + stretch.LengthMm;
        }

        return [.. inside.Where(z => z.Value > 0).Select(z => new ZoneShare(z.Key, z.Value / all))];
    }

    private Coordinate MiddleOf(int edge)
    {
        var (points, half) = (_network.Points, _network.Edges.LengthMm[edge] / 2.0);
        var p = points.First[edge];
        while (p < points.First[edge + 1] - 2 && points.OffsetMm[p + 1] < half) p++;
        var span = points.OffsetMm[p + 1] - points.OffsetMm[p];
        var share = span == 0 ? 0 : (half - points.OffsetMm[p]) / span;
        return new Coordinate(
            Wgs84.ToDegrees(points.Lon[p] + (int)(share * (points.Lon[p + 1] - (double)points.Lon[p]))),
            Wgs84.ToDegrees(points.Lat[p] + (int)(share * (points.Lat[p + 1] - (double)points.Lat[p]))));
    }

    private int? ZoneOf(Coordinate at) =>
        _boxes.Query(new Envelope(at)).Where(z => _areas[z].Locate(at) != Location.Exterior).Order().Cast<int?>().FirstOrDefault();
}
