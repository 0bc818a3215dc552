using NetTopologySuite.Geometries;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

internal sealed class PoiLayer(OsmExtract extract, GeometrySource geometry, AreaBuilder builder, BaseMapReport report)
{
    public IEnumerable<BasePoi> List()
    {
        report.Pois = 0;
        foreach (var poi in FromNodes().Concat(FromWays()).Concat(FromRelations()))
        {
            report.Pois++;
            yield return poi;
        }
    }

    private IEnumerable<BasePoi> FromNodes()
    {
        for (int node = 0; node < extract.Nodes.Count; node++)
        {
            var tags = extract.Nodes.Tags(node);
            if (tags.Count > 0 && PoiRules.FindKind(tags) is { } kind)
                yield return Row(extract.Nodes.Ids[node], kind, tags, geometry.CreatePoint(node));
        }
    }

    private IEnumerable<BasePoi> FromWays()
    {
        for (int way = 0; way < extract.Ways.Count; way++)
        {
            var tags = extract.Ways.Tags(way);
            if (PoiRules.FindKind(tags) is { } kind && builder.OfWay(way).Geometry is { } area)
                yield return Row(extract.Ways.Ids[way], kind, tags, area.InteriorPoint);
        }
    }

    private IEnumerable<BasePoi> FromRelations()
    {
        for (int relation = 0; relation < extract.Relations.Count; relation++)
        {
            var tags = extract.Relations.Tags(relation);
            if (tags.Is("type", "multipolygon") && PoiRules.FindKind(tags) is { } kind && builder.OfRelation(relation).Geometry is { } area)
                yield return Row(-extract.Relations.Ids[relation], kind, tags, area.InteriorPoint);
        }
    }

    private static BasePoi Row(long id, string kind, OsmTags tags, Point point)
        => new(id, kind, Names.Find(tags), Names.FindEnglish(tags), point);
}
