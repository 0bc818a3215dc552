namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Improves a choice whose sites have capacities: adds, exchanges and drops sites as long as it pays. What a choice is worth is a flow
/// problem, so that the number of tries is limited; the same tries are made every time.
/// </summary>
internal sealed class CapacitatedInterchange(CoverModel model, CapacityBound capacities, SitingRun run)
{
    private const int MostTries = 400;

    private int _tries;

    public int[] Improve(ReadOnlySpan<int> sites)
    {
        _tries = 0;
        var chosen = sites.ToArray();
        while (Better(chosen) is { } better) chosen = better;
        return chosen;
    }

    private int[]? Better(int[] chosen)
    {
        var value = capacities.ValueOf(chosen) ?? double.NegativeInfinity;
        foreach (var trial in Neighbours(chosen))
        {
            if (run.ShouldStop || ++_tries > MostTries) return null;
            if (capacities.ValueOf(trial) is { } now && now > value + (1e-9 * Math.Abs(now))) return trial;
        }

        return null;
    }

    private IEnumerable<int[]> Neighbours(int[] chosen)
    {
        var state = new CoverState(model);
        state.Set(chosen);
        for (var site = 0; site < model.SiteCount; site++)
        {
            if (state.CanAdd(site)) yield return [.. chosen, site];
        }

        foreach (var leaving in chosen)
        {
            int[] rest = [.. chosen.Where(s => s != leaving)];
            yield return rest;
            state.Set(rest);
            for (var site = 0; site < model.SiteCount; site++)
            {
                if (site != leaving && state.CanAdd(site)) yield return [.. rest, site];
            }
        }
    }
}
