using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Map.Analysis.Reach;

/// <summary>Makes bands of areas that nest.</summary>
public static class BandArea
{
    /// <summary>The bands of some discs, in the order of their limits in milliseconds, shortest first.</summary>
    public static IEnumerable<ServiceArea> List(int? place, MultiPolygon[] discs, int[] limitsMs, AreaBands bands) =>
        discs.Select((disc, i) => bands == AreaBands.Discs || i == 0
            ? new ServiceArea(place, TimeSpan.Zero, TimeSpan.FromMilliseconds(limitsMs[i]), disc)
            : new ServiceArea(place, TimeSpan.FromMilliseconds(limitsMs[i - 1]), TimeSpan.FromMilliseconds(limitsMs[i]), Subtract(disc, discs[i - 1])));

    /// <summary>Leaves out corners that stray less than so many metres; the areas keep nesting and sharing borders.</summary>
    public static MultiPolygon[] Simplify(MultiPolygon[] areas, double? toleranceMetres) =>
        toleranceMetres is { } metres ? SharedBorderSimplifier.Simplify(areas, metres) : areas;

    /// <summary>What lies between two discs that nest; valid also where their borders run together.</summary>
    private static MultiPolygon Subtract(MultiPolygon disc, MultiPolygon inner)
    {
        if (inner.IsEmpty || disc.IsEmpty) return disc;
        return ToMultiPolygon(OverlayNGRobust.Overlay(disc, inner, SpatialFunction.Difference), disc.Factory);
    }

    /// <summary>The areas of a geometry.</summary>
    public static MultiPolygon ToMultiPolygon(Geometry geometry, GeometryFactory factory) =>
        factory.CreateMultiPolygon([.. NetTopologySuite.Geometries.Utilities.PolygonExtracter.GetPolygons(geometry).Cast<Polygon>()]);
}
