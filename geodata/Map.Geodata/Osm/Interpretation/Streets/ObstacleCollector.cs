using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>Goes over an extract once and writes down what stands between places, piece by piece.</summary>
internal static class ObstacleCollector
{
    public static Obstacle[] Collect(OsmExtract extract)
    {
        var obstacles = new List<Obstacle>();
        var outlines = KindsOfOutlines(extract);
        for (int way = 0; way < extract.Ways.Count; way++)
        {
            var kind = ObstacleRules.Interpret(extract.Ways.Tags(way));
            if (outlines.TryGetValue(way, out var ofArea) && ofArea > kind)
                kind = ofArea;
            if (kind != ObstacleKind.None)
                AddWay(extract, way, kind, obstacles);
        }

        return [.. obstacles];
    }

    // A lake with an island is a multipolygon whose tags stand on the relation.
    private static Dictionary<int, ObstacleKind> KindsOfOutlines(OsmExtract extract)
    {
        var kinds = new Dictionary<int, ObstacleKind>();
        for (int relation = 0; relation < extract.Relations.Count; relation++)
        {
            var tags = extract.Relations.Tags(relation);
            if (!tags.Is("type", "multipolygon") || ObstacleRules.Interpret(tags) is not (> ObstacleKind.None and var kind))
                continue;
            foreach (var member in extract.Relations.Members(relation))
            {
                if (member.Kind == OsmElementKind.Way && member.Index != OsmElements.Missing)
                    kinds[member.Index] = kind;
            }
        }

        return kinds;
    }

    private static void AddWay(OsmExtract extract, int way, ObstacleKind kind, List<Obstacle> obstacles)
    {
        var nodes = extract.Ways.Nodes(way);
        var lon = extract.Nodes.LonE7;
        var lat = extract.Nodes.LatE7;
        for (int i = 1; i < nodes.Length; i++)
        {
            var (a, b) = (nodes[i - 1], nodes[i]);
            if (a != OsmElements.Missing && b != OsmElements.Missing)
                obstacles.Add(new Obstacle(lon[a], lat[a], lon[b], lat[b], kind));
        }
    }
}
