namespace Map.Analysis.Routes.Branches.Search;

/// <summary>
/// What branches cost at least for want of a better anchor, whatever units they have: with p anchors chosen freely and each unit at the best of them (the
/// p-median problem), bounded by Lagrange multipliers on "each unit has one anchor" and a subgradient search (Cornuéjols, Fisher and Nemhauser, 1977).
/// </summary>
internal static class AnchorBound
{
    private const int Steps = 200;

    /// <summary>A lower bound in millionths of a courier, at least 0.</summary>
    public static long Find(Affinity affinity, int branches, CancellationToken cancel)
    {
        if (affinity.Most.Length == 0) return 0;
        var all = affinity.Most.Sum();
        var prices = Enumerable.Range(0, affinity.Most.Length).Select(u => affinity.GainsOf(u).ToArray().Select(g => (double)g.Worth).DefaultIfEmpty(0).Max()).ToArray();
        var (least, step) = (prices.Sum(), 1.0);
        for (var i = 0; i < Steps && !cancel.IsCancellationRequested; i++)
        {
            var (most, taken) = Relax(affinity, prices, branches);
            if (most < least) least = most;
            else step *= 0.95;
            // Towards prices at which every unit is taken once.
            var scale = step * prices.Average() / Math.Max(1, taken.Average(t => Math.Abs(t - 1.0)) * 4);
            for (var u = 0; u < prices.Length; u++) prices[u] = Math.Max(0, prices[u] + (scale * (taken[u] - 1)));
        }

        // Doubles of so many millionths are exact to far less than one.
        return Math.Max(0, all - (long)Math.Ceiling(least) - 1);
    }

    private static (double Most, int[] Taken) Relax(Affinity affinity, double[] prices, int branches)
    {
        var worth = new double[affinity.AnchorCount];
        for (var u = 0; u < prices.Length; u++)
        {
            foreach (var gain in affinity.GainsOf(u)) worth[gain.Anchor] += Math.Max(0, gain.Worth - prices[u]);
        }

        var chosen = Enumerable.Range(0, worth.Length).OrderByDescending(a => worth[a]).Take(branches).ToHashSet();
        var taken = new int[prices.Length];
        for (var u = 0; u < prices.Length; u++)
        {
            foreach (var gain in affinity.GainsOf(u)) taken[u] += gain.Worth > prices[u] && chosen.Contains(gain.Anchor) ? 1 : 0;
        }

        return (prices.Sum() + chosen.Sum(a => worth[a]), taken);
    }
}
