namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>
/// Squares are mapped as areas, and people walk along their outlines. An outline that shares no node with a street, not even
/// by way of other squares, leads nowhere: it is a drawing on the map, and a place in its middle belongs to the streets around.
/// </summary>
internal static class Plazas
{
    /// <summary>The ways among some streets that are outlines of such squares.</summary>
    public static HashSet<int> FindDetached(OsmExtract extract, IReadOnlyList<(int Way, StreetUse Use, bool IsPlaza)> streets)
    {
        var isJoined = new bool[extract.Nodes.Count];
        var plazas = new HashSet<int>();
        foreach (var (way, _, isPlaza) in streets)
        {
            if (isPlaza)
                plazas.Add(way);
            else
                Join(extract, way, isJoined);
        }

        // Each round joins the squares beside those of the last one; chains of squares are short.
        while (plazas.RemoveWhere(way => TouchesStreet(extract, way, isJoined)) > 0)
        {
        }

        return plazas;
    }

    private static bool TouchesStreet(OsmExtract extract, int way, bool[] isJoined)
    {
        foreach (int node in extract.Ways.Nodes(way))
        {
            if (node == OsmElements.Missing || !isJoined[node])
                continue;
            Join(extract, way, isJoined);
            return true;
        }

        return false;
    }

    private static void Join(OsmExtract extract, int way, bool[] isJoined)
    {
        foreach (int node in extract.Ways.Nodes(way))
        {
            if (node != OsmElements.Missing)
                isJoined[node] = true;
        }
    }
}
