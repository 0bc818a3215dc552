using Map.Analysis.Network;

namespace Map.Analysis.Tests.Routes;

/// <summary>
/// Edges beside which another usable one runs closer than the noise: a cycleway and its road, two paths of a park. Points that
/// err by more than lies between the two can't tell which was ridden, whoever matches them.
/// </summary>
internal static class Twins
{
    private const double SteepestDegrees = 20;

    /// <summary>For each edge whether another lies within so many metres of most of it, in about the same direction.</summary>
    public static bool[] Find(Streets streets, double metres)
    {
        var edges = streets.Network.Edges;
        return [.. Enumerable.Range(0, edges.Count).Select(e => new[] { 0.25, 0.5, 0.75 }.Count(share => HasTwin(streets, e, share, metres)) >= 2)];
    }

    private static bool HasTwin(Streets streets, int edge, double share, double metres)
    {
        var points = streets.Network.Points;
        var p = points.First[edge];
        while (points.OffsetMm[p + 1] < share * streets.Network.Edges.LengthMm[edge]) p++;
        var part = (share * streets.Network.Edges.LengthMm[edge] - points.OffsetMm[p]) / Math.Max(1, points.OffsetMm[p + 1] - points.OffsetMm[p]);
        var (lon, lat) = (points.Lon[p] + (int)(part * (points.Lon[p + 1] - points.Lon[p])), points.Lat[p] + (int)(part * (points.Lat[p + 1] - points.Lat[p])));
        var (scale, near) = (LocalScale.At(lat), new List<Segment>());
        streets.Index.Collect(scale.BoxAround(lon, lat, metres), near);
        return near.Any(s => s.Edge != edge && streets.Graph.Edges[s.Edge].IsUsable
            && SegmentProjection.Of(points, s, lon, lat, scale).Metres <= metres && DegreesBetween(points, p, s.Point, scale) <= SteepestDegrees);
    }

    private static double DegreesBetween(PointArrays points, int a, int b, LocalScale scale)
    {
        var degrees = Math.Abs(Bearing(points, a, scale) - Bearing(points, b, scale)) % 180;
        return Math.Min(degrees, 180 - degrees);
    }

    private static double Bearing(PointArrays points, int p, LocalScale scale) => Math.Atan2(
        (points.Lat[p + 1] - points.Lat[p]) * scale.MetresPerLatUnit, (points.Lon[p + 1] - points.Lon[p]) * scale.MetresPerLonUnit) * 180 / Math.PI;
}
