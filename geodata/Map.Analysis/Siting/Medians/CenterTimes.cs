namespace Map.Analysis.Siting.Medians;

/// <summary>The worst times that are possible, and the covering problem that asks whether one of them can be kept.</summary>
internal static class CenterTimes
{
    /// <summary>Milliseconds, ascending: from that which some place has even if all sites are chosen; 0 alone where there is no place.</summary>
    public static int[] List(MedianModel model)
    {
        var (rows, least) = (model.Rows, 0);
        for (var place = 0; place < rows.PlaceCount; place++) least = Math.Max(least, LeastOf(model, place));
        var times = rows.Times.Concat(model.CeilingsMs).Where(ms => ms >= least && ms != MedianRowsBuilder.NoCeiling).Append(least).ToArray();
        Array.Sort(times);
        return [.. times.Distinct()];
    }

    /// <summary>Rows with the pairs within a time: a place costs 1 when it stays farther away, and nothing else costs.</summary>
    public static MedianRows CreateRows(MedianModel model, int mostMs)
    {
        var (all, firstOut, pairs) = (model.Rows, new int[model.Rows.PlaceCount + 1], 0);
        var (sites, times) = (new int[all.Sites.Length], new int[all.Sites.Length]);
        for (var place = 0; place < all.PlaceCount; place++)
        {
            for (var e = all.FirstOut[place]; e < all.FirstOut[place + 1] && all.Times[e] <= mostMs; e++)
            {
                (sites[pairs], times[pairs]) = (all.Sites[e], all.Times[e]);
                pairs++;
            }

            firstOut[place + 1] = pairs;
        }

        return new MedianRows
        {
            SiteCount = all.SiteCount,
            FirstOut = firstOut,
            Sites = sites[..pairs],
            Times = times[..pairs],
            Rates = new double[all.PlaceCount],
            Unserved = Array.ConvertAll(model.CeilingsMs, ms => ms <= mostMs ? 0.0 : 1),
            GroupWeights = all.GroupWeights,
            Groups = all.Groups,
            LimitMs = all.LimitMs,
        };
    }

    private static int LeastOf(MedianModel model, int place)
    {
        var first = model.Rows.FirstOut[place];
        return first < model.Rows.FirstOut[place + 1] ? Math.Min(model.Rows.Times[first], model.CeilingsMs[place]) : model.CeilingsMs[place];
    }
}
