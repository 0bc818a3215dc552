namespace Map.Geodata.Osm.Reading;

/// <summary>The order in which ids ascend strictly. Nearly every file has it already (PBF's "Sort.Type_then_ID").</summary>
internal static class IdOrder
{
    /// <summary>Null when the ids ascend as they are; else positions to pick, of repeated ids the last one.</summary>
    public static int[]? Find(List<long> ids)
    {
        if (AscendsStrictly(ids))
            return null;

        long[] keys = [.. ids];
        int[] positions = [.. Enumerable.Range(0, keys.Length)];
        var byId = positions.OrderBy(i => keys[i]).ToArray();
        return [.. byId.Where((position, i) => i + 1 == byId.Length || keys[byId[i + 1]] != keys[position])];
    }

    public static T[] Pick<T>(List<T> values, int[]? order)
        => order is null ? [.. values] : Array.ConvertAll(order, i => values[i]);

    private static bool AscendsStrictly(List<long> ids)
    {
        for (int i = 1; i < ids.Count; i++)
        {
            if (ids[i - 1] >= ids[i])
                return false;
        }

        return true;
    }
}
