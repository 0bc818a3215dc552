using Map.Geodata.Reasons;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>
/// Makes polygons of a shape's rings. The specification tells outer rings from holes by their direction, but many files have
/// it wrong; so a ring is a hole when it lies inside an odd number of the others, which holds for every valid shape.
/// </summary>
internal static class PolygonAssembly
{
    /// <exception cref="UnusableShapeException">A ring has fewer than three corners.</exception>
    public static Geometry Build(GeometryFactory factory, Coordinate[][] parts)
    {
        var rings = parts.Where(p => p.Length > 0).Select(p => CreateRing(factory, p)).ToArray();
        var around = rings.Select(inner => rings.Where(outer => outer != inner && Encloses(outer, inner)).ToArray()).ToArray();
        var polygons = new List<Polygon>();
        for (var i = 0; i < rings.Length; i++)
        {
            if (around[i].Length % 2 == 1) continue;
            var depth = around[i].Length;
            var holes = rings.Where((_, j) => around[j].Length == depth + 1 && around[j].Contains(rings[i])).ToArray();
            polygons.Add(factory.CreatePolygon(rings[i], holes));
        }
        return polygons.Count == 1 ? polygons[0] : factory.CreateMultiPolygon([.. polygons]);
    }

    private static LinearRing CreateRing(GeometryFactory factory, Coordinate[] positions)
    {
        if (!positions[0].Equals2D(positions[^1])) positions = [.. positions, positions[0].Copy()];
        return positions.Length >= 4 ? factory.CreateLinearRing(positions) : throw new UnusableShapeException(FormatReasons.ShapeRingTooShort.With());
    }

    // Rings of a valid shape don't cross, so that any corner off the other ring decides.
    private static bool Encloses(LinearRing outer, LinearRing inner)
    {
        if (!outer.EnvelopeInternal.Contains(inner.EnvelopeInternal)) return false;
        foreach (var corner in inner.Coordinates)
        {
            var location = PointLocation.LocateInRing(corner, outer.Coordinates);
            if (location != Location.Boundary) return location == Location.Interior;
        }
        // All corners on the other ring: the same ring twice, or one whose edges are chords.
        return inner.Factory.CreatePolygon(inner).InteriorPoint is var p && outer.Factory.CreatePolygon(outer).Covers(p)
            && Area.OfRing(inner.Coordinates) < Area.OfRing(outer.Coordinates);
    }
}
