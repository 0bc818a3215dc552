using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>Makes valid polygons of closed ways and of multipolygon relations (OSM wiki, "Relation:multipolygon").</summary>
internal sealed class AreaBuilder(OsmExtract extract, GeometrySource geometry)
{
    /// <param name="Geometry">Valid; null when nothing could be drawn.</param>
    /// <param name="BrokenRings">Outlines that do not close.</param>
    /// <param name="IsRepaired">Whether the geometry had to be mended.</param>
    public readonly record struct Result(MultiPolygon? Geometry, int BrokenRings, bool IsRepaired);

    public Result OfWay(int way)
    {
        var rings = new RingAssembler();
        rings.Add(extract.Ways.Nodes(way));
        return rings.Rings.Count == 1 ? Finish([geometry.CreateRing(rings.Rings[0])], [], 0) : new Result(null, 1, false);
    }

    public Result OfRelation(int relation)
    {
        var outer = new RingAssembler();
        var inner = new RingAssembler();
        foreach (var member in extract.Relations.Members(relation).ToArray().Distinct())
        {
            if (member.Kind == OsmElementKind.Way)
                (extract.Relations.Role(member) == "inner" ? inner : outer).Add(NodesOf(member.Index));
        }

        outer.Assemble();
        inner.Assemble();
        return Finish(ToRings(outer), ToRings(inner), outer.Broken + inner.Broken);
    }

    private ReadOnlySpan<int> NodesOf(int way) => way == OsmElements.Missing ? [] : extract.Ways.Nodes(way);

    private List<LinearRing> ToRings(RingAssembler assembler) => assembler.Rings.ConvertAll(nodes => geometry.CreateRing(nodes));

    private Result Finish(List<LinearRing> outer, List<LinearRing> inner, int broken)
    {
        var holes = outer.ConvertAll(_ => new List<LinearRing>());
        foreach (var hole in inner)
        {
            int around = FindAround(hole, outer);
            if (around >= 0)
                holes[around].Add(hole);
            else
                broken++;
        }

        var polygons = outer.Select((shell, i) => geometry.Factory.CreatePolygon(shell, [.. holes[i]]));
        return Mend(geometry.Factory.CreateMultiPolygon([.. polygons]), broken);
    }

    // The smallest outline around the hole: an island in a lake may hold a lake again.
    private static int FindAround(LinearRing hole, List<LinearRing> outer)
    {
        if (outer.Count == 1)
            return 0;

        int best = -1;
        for (int i = 0; i < outer.Count; i++)
        {
            bool isAround = outer[i].EnvelopeInternal.Covers(hole.EnvelopeInternal) && IsInside(hole, outer[i]);
            if (isAround && (best < 0 || outer[i].EnvelopeInternal.Area < outer[best].EnvelopeInternal.Area))
                best = i;
        }

        return best;
    }

    // A hole may touch its outline, so the first corner that doesn't decides.
    private static bool IsInside(LinearRing hole, LinearRing shell)
    {
        foreach (var corner in hole.Coordinates)
        {
            var where = PointLocation.LocateInRing(corner, shell.Coordinates);
            if (where != Location.Boundary)
                return where == Location.Interior;
        }

        return true;
    }

    private Result Mend(MultiPolygon drawn, int broken)
    {
        if (drawn.IsEmpty)
            return new Result(null, broken, false);
        if (drawn.IsValid)
            return new Result(drawn, broken, false);

        var polygons = PolygonExtracter.GetPolygons(GeometryFixer.Fix(drawn)).Cast<Polygon>().Where(p => !p.IsEmpty);
        var mended = geometry.Factory.CreateMultiPolygon([.. polygons]);
        bool isDrawable = !mended.IsEmpty && mended.IsValid;
        return new Result(isDrawable ? mended : null, broken, isDrawable);
    }
}
