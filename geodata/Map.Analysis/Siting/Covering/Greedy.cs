namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Makes a first choice: always the site that adds most, per cost where costs count. Gains are looked up again only when a site comes
/// to the top of the queue (Minoux 1978): they seldom rise.
/// </summary>
internal static class Greedy
{
    public static int[] Choose(CoverModel model)
    {
        var state = new CoverState(model);
        Complete(model, state);
        return [.. state.Chosen];
    }

    /// <summary>Adds to a choice what it lacks, then takes away what it does not need.</summary>
    public static void Complete(CoverModel model, CoverState state)
    {
        if (model.HasFloors) Fill(model, state, (m, s, site) => Per(s.GainOf(site).Needed, m.Costs[site], m), s => s.Deficit == 0);
        if (Array.Exists(model.Rewards, r => r > 0)) Fill(model, state, (m, s, site) => Per(s.GainOf(site).Reward, m.Costs[site], m), _ => false);
        DropIdle(model, state);
    }

    /// <summary>Takes away sites, dear ones first, without which nothing is lost.</summary>
    private static void DropIdle(CoverModel model, CoverState state)
    {
        foreach (var site in state.Chosen.OrderByDescending(s => model.Costs[s]).ThenBy(s => s).ToArray())
        {
            var (value, deficit) = (state.Value, state.Deficit);
            state.Remove(site);
            if (state.Value < value || state.Deficit > deficit) state.Add(site);
        }
    }

    private static void Fill(CoverModel model, CoverState state, Func<CoverModel, CoverState, int, double> gain, Func<CoverState, bool> isDone)
    {
        // By falling gain, then by number.
        var queue = new PriorityQueue<int, (double, int)>();
        for (var site = 0; site < model.SiteCount; site++)
        {
            if (!state.IsChosen(site)) queue.Enqueue(site, (-gain(model, state, site), site));
        }

        while (state.Count < model.Count && !isDone(state) && queue.TryDequeue(out var site, out var key))
        {
            if (!state.CanAdd(site)) continue;
            var now = gain(model, state, site);
            if (now < -key.Item1) queue.Enqueue(site, (-now, site));
            else if (now > 0) state.Add(site);
            else break;
        }
    }

    private static double Per(double gain, double cost, CoverModel model) =>
        model.HasBudget || model.HasFloors ? gain / Math.Max(cost, 1e-9) : gain;
}
