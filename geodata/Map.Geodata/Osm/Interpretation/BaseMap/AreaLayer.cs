using NetTopologySuite.Geometries;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

internal sealed class AreaLayer(OsmExtract extract, AreaBuilder builder, BaseMapReport report)
{
    public IEnumerable<BaseArea> List()
    {
        (report.Areas, report.RepairedAreas, report.BrokenRings, report.LostAreas) = (0, 0, 0, 0);
        foreach (var area in FromWays().Concat(FromRelations()))
            yield return area;
    }

    private IEnumerable<BaseArea> FromWays()
    {
        var outlines = FindOutlinesOfRelations();
        for (int way = 0; way < extract.Ways.Count; way++)
        {
            var tags = extract.Ways.Tags(way);
            if (AreaRules.Find(tags) is not { } use || outlines.Contains((way, use.Class)))
                continue;
            if (Count(builder.OfWay(way)) is { } polygon)
                yield return Row(extract.Ways.Ids[way], use, tags, polygon);
        }
    }

    private IEnumerable<BaseArea> FromRelations()
    {
        for (int relation = 0; relation < extract.Relations.Count; relation++)
        {
            if (FindUse(relation) is { } use && Count(builder.OfRelation(relation)) is { } polygon)
                yield return Row(-extract.Relations.Ids[relation], use, extract.Relations.Tags(relation), polygon);
        }
    }

    // A lake's outline that says by itself that it is water would, drawn without its holes, flood the islands.
    private HashSet<(int Way, BaseAreaClass Class)> FindOutlinesOfRelations()
    {
        var outlines = new HashSet<(int, BaseAreaClass)>();
        for (int relation = 0; relation < extract.Relations.Count; relation++)
        {
            if (FindUse(relation) is not { } use)
                continue;
            foreach (var member in extract.Relations.Members(relation))
            {
                if (member.Kind == OsmElementKind.Way && extract.Relations.Role(member) != "inner")
                    outlines.Add((member.Index, use.Class));
            }
        }

        return outlines;
    }

    private AreaUse? FindUse(int relation)
    {
        var tags = extract.Relations.Tags(relation);
        return tags.Is("type", "multipolygon") ? AreaRules.Find(tags) : null;
    }

    private MultiPolygon? Count(AreaBuilder.Result result)
    {
        report.BrokenRings += result.BrokenRings;
        report.RepairedAreas += result.IsRepaired ? 1 : 0;
        report.LostAreas += result.Geometry is null ? 1 : 0;
        report.Areas += result.Geometry is null ? 0 : 1;
        return result.Geometry;
    }

    private static BaseArea Row(long id, AreaUse use, OsmTags tags, MultiPolygon polygon)
        => new(id, use.Class, use.Kind, Names.Find(tags), Names.FindEnglish(tags), polygon);
}
