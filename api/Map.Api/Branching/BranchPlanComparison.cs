using Map.Geodata.Branching.Plans;

namespace Map.Api.Branching;

/// <summary>Plans of branches side by side.</summary>
/// <param name="Plans">The plans.</param>
/// <param name="Routes">Every route of any of them, in the order of their codes.</param>
/// <param name="Agreement">
/// The share of pairs of routes that all plans treat alike: together in all, or parted in all (Rand, 1971); 0–1. Null with fewer than two routes
/// that all of them have placed.
/// </param>
public sealed record BranchPlanComparison(IReadOnlyList<BranchPlanView> Plans, IReadOnlyList<ComparedRoute> Routes, double? Agreement)
{
    internal static BranchPlanComparison Create(IReadOnlyList<BranchPlanView> plans)
    {
        var branchOf = plans.Select(p => p.Solution.Branches.SelectMany(b => b.Routes.Select(r => (r.Code, b))).ToDictionary(r => r.Code, r => r.b)).ToList();
        var routes = plans.SelectMany(p => p.Solution.Branches.SelectMany(b => b.Routes).Select(r => (r.Code, r.Name)).Concat(p.Solution.LeftOut.Select(l => (l.Code, l.Name))))
            .DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => new ComparedRoute(r.Code, r.Name, [.. branchOf.Select(b => b.GetValueOrDefault(r.Code)?.Name)])).ToList();
        return new BranchPlanComparison(plans, routes, AgreementOf(branchOf));
    }

    private static double? AgreementOf(List<Dictionary<string, ProposedBranch>> branchOf)
    {
        string[] placed = [.. branchOf[0].Keys.Where(r => branchOf.All(b => b.ContainsKey(r))).Order(StringComparer.Ordinal)];
        // What pairs are together in each plan follows from the sizes of what they have in common: no need to look at every pair.
        int[][] labels = [.. branchOf.Select(b => placed.Select(r => b[r].Ordinal).ToArray())];
        if (placed.Length < 2) return null;
        double Pairs(IEnumerable<IGrouping<string, int>> groups) => groups.Sum(g => g.Count() * (g.Count() - 1.0) / 2);
        string Key(int route, IEnumerable<int> plans) => string.Join(' ', plans.Select(p => labels[p][route]));
        var all = Enumerable.Range(0, placed.Length).ToList();
        // Inclusion and exclusion over the plans: pairs that are together in none of them.
        var (together, parted) = (Pairs(all.GroupBy(r => Key(r, Enumerable.Range(0, labels.Length)))), 0.0);
        for (var some = 0; some < 1 << labels.Length; some++)
        {
            var chosen = Enumerable.Range(0, labels.Length).Where(p => (some >> p & 1) == 1).ToList();
            parted += (chosen.Count % 2 == 0 ? 1 : -1) * Pairs(all.GroupBy(r => Key(r, chosen)));
        }

        return (together + parted) / (placed.Length * (placed.Length - 1.0) / 2);
    }
}

/// <summary>A route in several plans.</summary>
/// <param name="Code">The route's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Branches">The name of its branch in each plan, in the order of the plans; null where it is in none.</param>
public sealed record ComparedRoute(string Code, string? Name, IReadOnlyList<string?> Branches);
