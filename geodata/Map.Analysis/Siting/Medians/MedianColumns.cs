namespace Map.Analysis.Siting.Medians;

/// <summary>The pairs of <see cref="MedianRows"/> by site: those of site j lie between FirstOut[j] and FirstOut[j + 1]. Immutable.</summary>
internal sealed class MedianColumns
{
    public MedianColumns(MedianRows rows)
    {
        var first = new int[rows.SiteCount + 1];
        foreach (var site in rows.Sites) first[site + 1]++;
        for (var site = 0; site < rows.SiteCount; site++) first[site + 1] += first[site];
        var (next, places, times) = (first[..^1], new int[rows.Sites.Length], new int[rows.Sites.Length]);
        for (var place = 0; place < rows.PlaceCount; place++)
        {
            for (var e = rows.FirstOut[place]; e < rows.FirstOut[place + 1]; e++)
            {
                var at = next[rows.Sites[e]]++;
                (places[at], times[at]) = (place, rows.Times[e]);
            }
        }

        (FirstOut, Places, Times) = (first, places, times);
    }

    public int[] FirstOut { get; }

    public int[] Places { get; }

    /// <summary>Milliseconds.</summary>
    public int[] Times { get; }
}
