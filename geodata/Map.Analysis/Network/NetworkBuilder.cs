namespace Map.Analysis.Network;

/// <summary>
/// Makes a <see cref="RoadNetwork"/> of streets: ways are cut where they meet, end or have something on a node that matters
/// (a barrier, a crossing); what lies between becomes the shape of an edge. Nodes are numbered along a Z-order curve, so that
/// neighbours on the ground are neighbours in memory.
/// </summary>
public static class NetworkBuilder
{
    /// <summary>Builds the network of all ways that somebody may use.</summary>
    /// <exception cref="InvalidNetworkException">No way of the source can be used by anybody.</exception>
    public static RoadNetwork Build(StreetSource source)
    {
        var isJunction = FindJunctions(source);
        var nodeOf = NumberJunctions(source, isJunction, out var nodes);
        var edges = new EdgeCollector(source, nodeOf);
        // In the order of their source, so that the same streets give the same network however a file orders them.
        foreach (var way in Enumerable.Range(0, source.WayCount).OrderBy(w => source.SourceId[w]))
        {
            if (source.Access[way] != StreetAccess.None) edges.AddWay(way);
        }

        if (edges.Count == 0) throw new InvalidNetworkException("There is no street here that people may walk or ride on.");
        return edges.ToNetwork(nodes);
    }

    /// <summary>A node is a junction when a way ends there, two ways (or one way twice) pass it, or it has traits.</summary>
    private static bool[] FindJunctions(StreetSource source)
    {
        var seen = new bool[source.NodeLon.Length];
        var isJunction = new bool[source.NodeLon.Length];
        for (var way = 0; way < source.WayCount; way++)
        {
            if (source.Access[way] == StreetAccess.None) continue;
            var refs = source.Refs.AsSpan(source.FirstRef[way]..source.FirstRef[way + 1]);
            if (refs.Length < 2) continue;
            foreach (var node in refs)
            {
                if (seen[node] || source.NodeTraits[node] != NodeTraits.None) isJunction[node] = true;
                seen[node] = true;
            }

            isJunction[refs[0]] = isJunction[refs[^1]] = true;
        }

        return isJunction;
    }

    private static int[] NumberJunctions(StreetSource source, bool[] isJunction, out NodeArrays nodes)
    {
        var junctions = new List<int>(isJunction.Length);
        for (var v = 0; v < isJunction.Length; v++)
        {
            if (isJunction[v]) junctions.Add(v);
        }

        var order = junctions.ToArray();
        var keys = Array.ConvertAll(order, v => ZOrder.Key(source.NodeLon[v], source.NodeLat[v]));
        Array.Sort(keys, order);
        var nodeOf = new int[isJunction.Length];
        Array.Fill(nodeOf, -1);
        for (var n = 0; n < order.Length; n++) nodeOf[order[n]] = n;
        nodes = new NodeArrays(
            Array.ConvertAll(order, v => source.NodeLon[v]),
            Array.ConvertAll(order, v => source.NodeLat[v]),
            Array.ConvertAll(order, v => source.NodeTraits[v]))
        {
            Gates = [.. source.GateHours.Where(g => nodeOf[g.Key] >= 0).Select(g => new GateHours(nodeOf[g.Key], g.Value)).OrderBy(g => g.Node)],
        };
        return nodeOf;
    }
}
