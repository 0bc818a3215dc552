namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Tells a partition as branches with chains and meeting places. Routes that are too far from where their branch meets are left out.</summary>
internal sealed class PlanBuilder(
    BranchProblem problem, BranchOptions options, BranchModel model, BranchAnchors anchors, BranchState state, CourierCost courierCost)
{
    private readonly List<LeftOutRoute> _leftOut = [];

    public BranchPlan Build(IEnumerable<LeftOutRoute> leftOut, BranchCertificate certificate)
    {
        _leftOut.AddRange(leftOut);
        var branches = Enumerable.Range(0, state.BranchCount).Where(b => state.UnitCount[b] > 0).Select(Describe).OfType<PlannedBranch>()
            .OrderBy(b => b.Existing ?? int.MaxValue).ThenByDescending(b => b.Couriers).ThenBy(b => b.Routes[0]);
        var cost = CostOf();
        return new BranchPlan([.. branches], [.. _leftOut.OrderBy(l => l.Route)], cost, certificate with { Objective = cost.Total, Bound = Math.Min(certificate.Bound, cost.Total) });
    }

    private PlannedBranch? Describe(int branch)
    {
        List<int> units = [.. Enumerable.Range(0, model.Units.Count).Where(u => state.BranchOf[u] == branch)];
        var kept = units.FindIndex(u => model.KeptBy[u] >= 0) is var i and >= 0 ? units[i] : -1;
        var place = LeaveOutFar(units, kept);
        var couriers = units.Sum(u => model.Couriers[u]);
        if (kept < 0 && couriers < options.LeastCouriers)
        {
            LeaveOut(units, LeftOutReason.TooFewMembers);
            return null;
        }

        List<int> routes = [.. units.SelectMany(u => model.Units[u]).Order()];
        var (line, onLine) = BestAnchor(anchors.Lines, units);
        var chain = line ?? routes[0];
        var (zone, inZone) = anchors.HasZones ? BestZone(routes) : (null, null);
        var told = new PlannedBranch(routes, (int)couriers, Math.Round(couriers * options.MemberShare, 6))
        {
            Existing = kept < 0 ? null : model.KeptBy[kept],
            Merged = [.. problem.Existing.Index().Where(e => IsMerged(e.Item, routes) && (kept < 0 || model.KeptBy[kept] != e.Index)).Select(e => e.Index)],
            ChainRoute = chain,
            ChainShare = onLine / Affinity.Scale / Math.Max(1, couriers),
            Zone = zone,
            ZoneShare = inZone,
        };
        return place is { } at ? WithDetours(told, at) : told;
    }

    private static bool IsMerged(ExistingBranch existing, List<int> routes) =>
        existing.Rule == ExistingRule.Merge && existing.Routes.Count > 0 && existing.Routes.All(r => routes.BinarySearch(r) >= 0);

    /// <summary>The place where a branch meets. What is too far from it goes, and so does what is cut off by that, until all who stay are near enough.</summary>
    private int? LeaveOutFar(List<int> units, int kept)
    {
        if (anchors.Places is not { } places) return null;
        while (true)
        {
            if (units.Count == 0 || BestAnchor(places, units).Anchor is not { } place) return null;
            var far = units.Where(u => u != kept && !model.Units[u].All(r => DetourOf(r, place) is not null)).ToList();
            if (far.Count == 0) return place;
            LeaveOut(far, LeftOutReason.DetourTooLong);
            units.RemoveAll(far.Contains);
            LeaveOutCutOff(units, kept);
        }
    }

    private void LeaveOutCutOff(List<int> units, int kept)
    {
        if (units.Count == 0) return;
        var number = units.Index().ToDictionary(u => u.Item, u => u.Index);
        var component = Components.Find(units.Count, u => model.Neighbours[units[u]].Where(number.ContainsKey).Select(n => number[n]));
        var stays = kept >= 0 ? component[number[kept]] : units.GroupBy(u => component[number[u]]).OrderByDescending(g => g.Sum(u => model.Couriers[u])).First().Key;
        var cutOff = units.Where(u => component[number[u]] != stays).ToList();
        LeaveOut(cutOff, LeftOutReason.CutOff);
        units.RemoveAll(cutOff.Contains);
    }

    private void LeaveOut(IEnumerable<int> units, LeftOutReason reason) =>
        _leftOut.AddRange(units.SelectMany(u => model.Units[u]).Select(r => new LeftOutRoute(r, reason)));

    private static (int? Anchor, long Gain) BestAnchor(Affinity affinity, List<int> units)
    {
        var sums = new SortedDictionary<int, long>();
        foreach (var unit in units)
        {
            foreach (var (anchor, worth) in affinity.GainsOf(unit)) sums[anchor] = sums.GetValueOrDefault(anchor) + worth;
        }

        if (sums.Count == 0) return (null, 0);
        var best = sums.MaxBy(s => s.Value);
        return (best.Key, best.Value);
    }

    private (int? Zone, double? Share) BestZone(List<int> routes)
    {
        var sums = routes.SelectMany(r => problem.Routes[r].Zones.Select(z => (z.Zone, Worth: z.Share * problem.Routes[r].Couriers)))
            .GroupBy(z => z.Zone).Select(g => (Zone: g.Key, Worth: g.Sum(z => z.Worth))).OrderByDescending(z => z.Worth).ThenBy(z => z.Zone).ToList();
        return sums.Count == 0 ? (null, null) : (sums[0].Zone, sums[0].Worth / routes.Sum(r => problem.Routes[r].Couriers));
    }

    private PlannedBranch WithDetours(PlannedBranch branch, int place)
    {
        var near = branch.Routes.Select(r => (Ms: DetourOf(r, place), problem.Routes[r].Couriers)).Where(d => d.Ms is not null).ToList();
        return near.Count == 0 ? branch : branch with
        {
            MeetingPlace = place,
            MeanDetourMs = near.Sum(d => (double)d.Ms!.Value * d.Couriers) / near.Sum(d => d.Couriers),
            WorstDetourMs = near.Max(d => d.Ms),
            BeyondDetour = [.. branch.Routes.Where(r => DetourOf(r, place) is null)],
        };
    }

    private int? DetourOf(int route, int place)
    {
        foreach (var detour in problem.Routes[route].Detours)
        {
            if (detour.Place == place) return detour.Ms;
        }

        return null;
    }

    private BranchCost CostOf()
    {
        var (imbalance, limits) = (0.0, 0.0);
        var isKept = new bool[state.BranchCount];
        for (var u = 0; u < model.Units.Count; u++) isKept[state.BranchOf[u]] |= model.KeptBy[u] >= 0;
        for (var b = 0; b < state.BranchCount; b++)
        {
            imbalance += courierCost.ImbalanceOf(state.Couriers[b]);
            limits += courierCost.LimitsOf(state.Couriers[b], isKept[b]);
        }

        double Of(Affinity affinity) => Enumerable.Range(0, state.BranchCount).Sum(b =>
        {
            List<int> units = [.. Enumerable.Range(0, model.Units.Count).Where(u => state.BranchOf[u] == b)];
            return (units.Sum(u => affinity.Most[u]) - BestAnchor(affinity, units).Gain) / Affinity.Scale;
        });
        return new BranchCost(imbalance, anchors.All.Where(anchors.IsBasis).Sum(Of), anchors.Places is { } places ? Of(places) : 0, limits);
    }
}
