using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>Areas in square metres of city-sized polygons in degrees.</summary>
public static class EllipsoidalArea
{
    /// <summary>
    /// Square metres on WGS-84, holes taken out: the shoelace formula with the metres per degree at the middle latitude;
    /// within 0.1 % up to 50 km across.
    /// </summary>
    public static double SquareMetres(Geometry area)
    {
        if (area.IsEmpty) return 0;
        var (perLon, perLat) = Wgs84.MetresPerDegree(area.EnvelopeInternal.Centre.Y);
        return area.Area * perLon * perLat;
    }
}
