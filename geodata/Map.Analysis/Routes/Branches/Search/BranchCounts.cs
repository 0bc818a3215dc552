namespace Map.Analysis.Routes.Branches.Search;

/// <summary>How many branches there will be in all, and in each component.</summary>
internal static class BranchCounts
{
    /// <summary>
    /// By component the number of branches: at least its kept ones and at least one, at most as many as its couriers give members for; the others
    /// go, one after the other, to where there are most couriers a branch (Jefferson's highest averages).
    /// </summary>
    public static int[] Find(BranchModel model, BranchOptions options)
    {
        var (couriers, kept, units) = (new long[model.ComponentCount], new int[model.ComponentCount], new int[model.ComponentCount]);
        for (var unit = 0; unit < model.Units.Count; unit++)
        {
            var component = model.Component[unit];
            couriers[component] += model.Couriers[unit];
            units[component]++;
            if (model.KeptBy[unit] >= 0) kept[component]++;
        }

        int[] counts = [.. kept.Select(k => Math.Max(1, k))];
        for (var left = Wanted(model, options) - counts.Sum(); left > 0; left--)
        {
            var most = Enumerable.Range(0, counts.Length).Where(MayHaveMore).OrderByDescending(c => couriers[c] / (counts[c] + 1.0)).ThenBy(c => c).Cast<int?>().FirstOrDefault();
            if (most is not { } component) break;
            counts[component]++;
        }

        return counts;

        bool MayHaveMore(int c) => counts[c] < units[c] && couriers[c] >= (counts[c] + 1L) * options.LeastCouriers;
    }

    private static int Wanted(BranchModel model, BranchOptions options)
    {
        if (options.Branches is { } given) return given;
        if ((options.TargetCouriers ?? options.MostCouriers) is not { } couriers)
            throw new ArgumentException("Neither a number of branches nor one of couriers was given.", nameof(options));
        return (int)Math.Max(1, (model.AllCouriers + couriers - 1) / couriers);
    }
}
