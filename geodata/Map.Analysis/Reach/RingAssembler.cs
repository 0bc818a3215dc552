using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>Puts holes into the outer rings around them.</summary>
internal static class RingAssembler
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>A valid area of rings that neither touch nor cross; outer ones anticlockwise, holes clockwise.</summary>
    public static MultiPolygon Assemble(List<Coordinate[]> rings)
    {
        var outer = new List<(LinearRing Ring, double Area, List<LinearRing> Holes)>();
        var holes = new List<LinearRing>();
        foreach (var coordinates in rings)
        {
            var area = Area.OfRingSigned(coordinates);
            var ring = Factory.CreateLinearRing(coordinates);
            // NTS counts clockwise as positive.
            if (area < 0) outer.Add((ring, -area, []));
            else holes.Add(ring);
        }

        outer.Sort((a, b) => a.Area.CompareTo(b.Area));
        foreach (var hole in holes) outer.Find(o => Contains(o.Ring, hole)).Holes.Add(hole);
        outer.Reverse();
        return Factory.CreateMultiPolygon([.. outer.Select(o => Factory.CreatePolygon(o.Ring, [.. o.Holes]))]);
    }

    private static bool Contains(LinearRing ring, LinearRing hole) =>
        ring.EnvelopeInternal.Contains(hole.EnvelopeInternal) && PointLocation.IsInRing(hole.Coordinates[0], ring.Coordinates);
}
