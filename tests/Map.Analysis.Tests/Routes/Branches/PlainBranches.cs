using Map.Analysis.Routes.Branches;

namespace Map.Analysis.Tests.Routes.Branches;

/// <summary>The objective as its formula says, and all contiguous partitions of a few routes: what the search is held against.</summary>
internal sealed class PlainBranches(BranchProblem problem, BranchOptions options)
{
    private const double BeyondLimit = 5, LimitWeight = 100;

    /// <summary>The least cost of all partitions into so many contiguous branches; infinite when there is none.</summary>
    public double FindLeast(int branches)
    {
        var least = double.PositiveInfinity;
        Extend(new int[problem.Routes.Count], 0, 0);
        return least;

        // Restricted growth strings: each partition once.
        void Extend(int[] branchOf, int route, int used)
        {
            if (used + (branchOf.Length - route) < branches) return;
            if (route == branchOf.Length)
            {
                if (AreContiguous(branchOf, branches)) least = Math.Min(least, CostOf(branchOf, branches));
                return;
            }

            for (var b = 0; b <= Math.Min(used, branches - 1); b++)
            {
                branchOf[route] = b;
                Extend(branchOf, route + 1, Math.Max(used, b + 1));
            }
        }
    }

    public double CostOf(int[] branchOf, int branches)
    {
        var mean = problem.Routes.Sum(r => r.Couriers) / (double)branches;
        return Enumerable.Range(0, branches).Sum(b => CostOf([.. Enumerable.Range(0, branchOf.Length).Where(r => branchOf[r] == b)], mean));
    }

    public bool IsContiguous(IReadOnlyList<int> routes)
    {
        var reached = new HashSet<int> { routes[0] };
        for (var before = 0; before != reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(routes.Where(r => problem.Contacts.Neighbours[r].Any(reached.Contains)).ToList());
        }

        return reached.Count == routes.Count;
    }

    private bool AreContiguous(int[] branchOf, int branches) =>
        Enumerable.Range(0, branches).All(b => IsContiguous([.. Enumerable.Range(0, branchOf.Length).Where(r => branchOf[r] == b)]));

    private double CostOf(int[] routes, double mean)
    {
        var couriers = routes.Sum(r => problem.Routes[r].Couriers);
        var excess = Math.Max(0, Math.Max(couriers - (mean * (1 + options.Tolerance)), (mean * (1 - options.Tolerance)) - couriers));
        var limits = Math.Max(0, options.LeastCouriers - couriers) + Math.Max(0, couriers - (options.MostCouriers ?? couriers));
        var offLine = Enumerable.Range(0, problem.Routes.Count).Min(line => routes.Sum(r => problem.Routes[r].Couriers * (1 - SharedOf(r, line))));
        var places = problem.Routes.SelectMany(r => r.Detours).Select(d => d.Place).Distinct();
        var detour = problem.HasPlaces ? places.Min(p => routes.Sum(r => problem.Routes[r].Couriers * DetourOf(r, p))) : 0;
        return (options.BalanceWeight * excess) + (LimitWeight * limits) + (options.BasisWeight * offLine) + (options.DetourWeight * detour);
    }

    private double SharedOf(int route, int line) => problem.Contacts.Shared[route].FirstOrDefault(s => s.Route == line).Share;

    private double DetourOf(int route, int place) =>
        problem.Routes[route].Detours.Where(d => d.Place == place).Select(d => d.Ms / (double)options.MostDetourMs).DefaultIfEmpty(BeyondLimit).First();
}
