using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting;

/// <summary>Finds limits that forbid every plan and can be named without a search.</summary>
internal static class ConflictFinder
{
    private const int Named = 5;

    private static readonly Func<SitingProblem, SitingConflict?>[] Checks = [OfCandidates, OfCount, OfBudget, OfSpacing, OfReach, OfFloors];

    /// <summary>The first conflict; null when limits look as if they could be kept.</summary>
    public static SitingConflict? Find(SitingProblem problem) => Checks.Select(check => check(problem)).FirstOrDefault(c => c is not null);

    private static SitingConflict? OfCandidates(SitingProblem problem) => List(problem, SiteState.Candidate, SiteState.Required).Count > 0 ? null : new SitingConflict(
        SitingConflictKind.NoCandidates, $"None of the {problem.Matrix.SiteCount} sites may be chosen: add candidates, or allow forbidden ones.");

    private static SitingConflict? OfCount(SitingProblem problem)
    {
        if (problem.Count is not { } count) return null;
        if (count == 0) return new SitingConflict(SitingConflictKind.CountZero, "No site is to be chosen: ask for one at least.");
        var (required, all) = (List(problem, SiteState.Required), List(problem, SiteState.Candidate, SiteState.Required));
        if (required.Count > count)
        {
            return new SitingConflict(SitingConflictKind.CountBelowRequired, $"{required.Count} sites are required, but {count} are to be chosen: choose more, or require fewer.") { Sites = required };
        }

        return count <= all.Count || problem.Objective == SitingObjective.SetCover ? null : new SitingConflict(
            SitingConflictKind.CountAboveCandidates, $"{count} sites are to be chosen out of {all.Count}: choose fewer, or add candidates.")
        { Sites = all };
    }

    private static SitingConflict? OfBudget(SitingProblem problem)
    {
        if (problem.Budget is not { } budget) return null;
        var (required, all) = (List(problem, SiteState.Required), List(problem, SiteState.Candidate, SiteState.Required));
        if (required.Sum(problem.CostOf) is var cost && !SitingTolerance.Within(cost, budget))
        {
            return new SitingConflict(SitingConflictKind.BudgetBelowRequired, $"The required sites cost {cost}, the budget is {budget}: raise it, or require fewer.") { Sites = required };
        }

        return all.Min(problem.CostOf) is var least && SitingTolerance.Within(least, budget) ? null : new SitingConflict(
            SitingConflictKind.BudgetBelowCheapest, $"The cheapest site costs {least}, the budget is {budget}: raise it, or add cheaper candidates.")
        { Sites = [all.MinBy(problem.CostOf)] };
    }

    private static SitingConflict? OfSpacing(SitingProblem problem)
    {
        foreach (var (a, b) in problem.TooNear ?? [])
        {
            var (first, second) = (problem.StateOf(a), problem.StateOf(b));
            if ((first, second) is not ((SiteState.Required, SiteState.Required) or (SiteState.Required, SiteState.Existing) or (SiteState.Existing, SiteState.Required))) continue;
            var what = first == second ? "Two required sites" : "A required and an existing site";
            return new SitingConflict(SitingConflictKind.RequiredTooNear, $"{what}, {a} and {b}, are nearer than the least spacing: require one of them no more, or lessen the spacing.") { Sites = [a, b] };
        }

        return null;
    }

    private static SitingConflict? OfReach(SitingProblem problem)
    {
        var openable = CoverageTarget.OpenableSites(problem);
        if (problem.Objective is SitingObjective.MaxCoverage or SitingObjective.SetCover)
        {
            return PlaceCoverage.Compute(problem, openable).People > 0 ? null : new SitingConflict(
                SitingConflictKind.PlacesOutOfReach, $"No choice of sites covers anybody within {problem.LimitMs / 60_000.0:0.#} minutes by {problem.Times} of them: add candidates nearer to people, or raise the limit.");
        }

        if (problem.UnreachedMs is not null) return null;
        var lost = Enumerable.Range(0, problem.Matrix.PlaceCount).Where(p => problem.Weights[p] > 0 && !Any(problem.Matrix.SitesOf(p), openable)).ToList();
        return lost.Count == 0 ? null : new SitingConflict(
            SitingConflictKind.PlacesOutOfReach, $"{lost.Count} places are reached by no site that may be open ({Name(lost)}): add candidates that reach them, leave them out, or say what time counts for them.")
        { Places = lost };
    }

    private static SitingConflict? OfFloors(SitingProblem problem)
    {
        if (problem.Floors is null) return null;
        var below = PlaceCoverage.Compute(problem, CoverageTarget.OpenableSites(problem)).GroupsBelowFloor();
        return below.Count == 0 ? null : new SitingConflict(
            SitingConflictKind.FloorOutOfReach, $"Even all sites together leave {below.Count} groups below their floor ({Name(below)}): lower it there, or add candidates.")
        { Groups = below };
    }

    private static bool Any(ReadOnlySpan<int> sites, bool[] open)
    {
        foreach (var site in sites)
        {
            if (open[site]) return true;
        }

        return false;
    }

    private static List<int> List(SitingProblem problem, params SiteState[] states) =>
        [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => states.Contains(problem.StateOf(s)))];

    private static string Name(IReadOnlyList<int> numbers) => string.Join(", ", numbers.Take(Named)) + (numbers.Count > Named ? ", …" : "");
}
