namespace Map.Geodata.Osm.Interpretation.BaseMap;

internal sealed class RoadLayer(OsmExtract extract, GeometrySource geometry, BaseMapReport report)
{
    public IEnumerable<BaseRoad> List()
    {
        (report.Roads, report.RoadsWithGaps) = (0, 0);
        for (int way = 0; way < extract.Ways.Count; way++)
        {
            var tags = extract.Ways.Tags(way);
            if (LineRules.FindKind(tags) is not { } kind || IsDrawnAsArea(way, tags))
                continue;
            foreach (var road in Draw(way, kind, tags))
                yield return road;
        }
    }

    private List<BaseRoad> Draw(int way, string kind, OsmTags tags)
    {
        var roads = new List<BaseRoad>(1);
        foreach (var range in Pieces(extract.Ways.Nodes(way)))
        {
            if (geometry.FindLine(extract.Ways.Nodes(way)[range]) is not { } line)
                continue;
            roads.Add(new BaseRoad(
                extract.Ways.Ids[way], kind, Names.Find(tags), Names.FindEnglish(tags),
                LineRules.IsOnBridge(tags), LineRules.IsInTunnel(tags), LineRules.Layer(tags), line));
        }

        report.Roads += roads.Count;
        return roads;
    }

    // What lies between the nodes that the extract lacks.
    private List<Range> Pieces(ReadOnlySpan<int> nodes)
    {
        if (nodes.Contains(OsmElements.Missing))
            report.RoadsWithGaps++;

        var pieces = new List<Range>(1);
        foreach (var piece in nodes.Split(OsmElements.Missing))
        {
            if (piece.End.Value - piece.Start.Value >= 2)
                pieces.Add(piece);
        }

        return pieces;
    }

    private bool IsDrawnAsArea(int way, OsmTags tags)
        => tags.Is("area", "yes") && extract.Ways.Nodes(way) is [var first, .., var last] && first == last;
}
