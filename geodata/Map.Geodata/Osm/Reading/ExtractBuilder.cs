namespace Map.Geodata.Osm.Reading;

/// <summary>Turns what a file held into an extract: ids ascending and unique, references resolved, oddities counted.</summary>
internal static class ExtractBuilder
{
    public static OsmExtract Build(OsmHeader header, ElementBlock read)
    {
        var nodeOrder = IdOrder.Find(read.Nodes.Ids);
        long[] nodeIds = IdOrder.Pick(read.Nodes.Ids, nodeOrder);
        var nodes = BuildNodes(read, nodeIds, nodeOrder);
        var ways = BuildWays(read, nodeIds, out int waysWithGaps);
        var relations = BuildRelations(read, nodes, ways, out int relationsWithGaps);
        var report = new OsmReadReport
        {
            Nodes = nodes.Count,
            Ways = ways.Count,
            Relations = relations.Count,
            DuplicateNodes = read.Nodes.Ids.Count - nodes.Count,
            DuplicateWays = read.Ways.Ids.Count - ways.Count,
            DuplicateRelations = read.Relations.Ids.Count - relations.Count,
            NodesOutOfRange = read.NodesOutOfRange,
            DeletedElements = read.DeletedElements,
            WaysWithMissingNodes = waysWithGaps,
            RelationsWithMissingMembers = relationsWithGaps,
        };
        return new OsmExtract(header, nodes, ways, relations, read.Strings, report);
    }

    private static OsmNodes BuildNodes(ElementBlock read, long[] ids, int[]? order)
        => new(read.Strings, ids, IdOrder.Pick(read.Nodes.LonE7, order), IdOrder.Pick(read.Nodes.LatE7, order), read.Nodes.Tags.ToRuns(order));

    private static OsmWays BuildWays(ElementBlock read, long[] nodeIds, out int withGaps)
    {
        var order = IdOrder.Find(read.Ways.Ids);
        var ids = read.Ways.Nodes.ToRuns(order);
        var lookup = new IdLookup(nodeIds);
        var refs = new Runs<int>(ids.Ends, Array.ConvertAll(ids.Values, lookup.Find));
        withGaps = CountWithGaps(refs, index => index == OsmElements.Missing);
        return new OsmWays(read.Strings, IdOrder.Pick(read.Ways.Ids, order), refs, read.Ways.Tags.ToRuns(order));
    }

    private static OsmRelations BuildRelations(ElementBlock read, OsmNodes nodes, OsmWays ways, out int withGaps)
    {
        var order = IdOrder.Find(read.Relations.Ids);
        long[] relationIds = IdOrder.Pick(read.Relations.Ids, order);
        var ids = read.Relations.Members.ToRuns(order);
        var members = new Runs<OsmMember>(ids.Ends, Array.ConvertAll(ids.Values, Resolve));
        withGaps = CountWithGaps(members, member => member.Index == OsmElements.Missing);
        return new OsmRelations(read.Strings, relationIds, members, read.Relations.Tags.ToRuns(order));

        OsmMember Resolve(MemberId member) => new(member.Kind, Find(member), member.RoleId);

        int Find(MemberId member) => member.Kind switch
        {
            OsmElementKind.Node => nodes.Find(member.Id),
            OsmElementKind.Way => ways.Find(member.Id),
            _ => Math.Max(OsmElements.Missing, Array.BinarySearch(relationIds, member.Id)),
        };
    }

    private static int CountWithGaps<T>(Runs<T> runs, Predicate<T> isGap)
    {
        int count = 0;
        for (int i = 0; i < runs.Ends.Length; i++)
        {
            foreach (var value in runs[i])
            {
                if (!isGap(value))
                    continue;
                count++;
                break;
            }
        }

        return count;
    }
}
