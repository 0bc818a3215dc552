using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Branches;

/// <summary>Fills what lies in the middle of an area and is in no other one.</summary>
internal static class AreaHoles
{
    /// <param name="areas">Valid, sharing no ground.</param>
    /// <returns>The same, in their order, valid and sharing no ground, without holes in which nothing lies.</returns>
    public static MultiPolygon[] Fill(MultiPolygon[] areas)
    {
        Polygon[] all = [.. areas.SelectMany(a => a.Geometries.Cast<Polygon>())];
        return [.. areas.Select(a => a.Factory.CreateMultiPolygon([.. a.Geometries.Cast<Polygon>().Select(p => Fill(p, all))]))];
    }

    private static Polygon Fill(Polygon polygon, Polygon[] all)
    {
        var factory = polygon.Factory;
        return factory.CreatePolygon(polygon.Shell, [.. polygon.Holes.Where(hole => HasAny(factory.CreatePolygon(hole), polygon, all))]);
    }

    /// <summary>Whether any other polygon lies in a hole: none crosses its border.</summary>
    private static bool HasAny(Polygon hole, Polygon around, Polygon[] all) =>
        all.Any(other => !ReferenceEquals(other, around) && hole.EnvelopeInternal.Intersects(other.EnvelopeInternal) && hole.Intersects(other.InteriorPoint));
}
