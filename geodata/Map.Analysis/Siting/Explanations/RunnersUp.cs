namespace Map.Analysis.Siting.Explanations;

/// <summary>A site that could take the place of a chosen one.</summary>
/// <param name="Site">The site.</param>
/// <param name="Objective">Of the plan with it in that place.</param>
public readonly record struct RunnerUp(int Site, double Objective);

/// <summary>Finds for each chosen site those that would serve best in its place, all others staying.</summary>
public static class RunnersUp
{
    /// <summary>So many of the most promising are tried against all limits; a full check of each candidate would cost more than the search.</summary>
    private const int Tried = 20;

    /// <param name="problem">The problem.</param>
    /// <param name="sites">The chosen sites.</param>
    /// <param name="most">How many for each.</param>
    /// <param name="cancel">Asked before each site.</param>
    /// <returns>By chosen site, the best first; required sites have none.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<RunnerUp>[] Find(SitingProblem problem, IReadOnlyList<int> sites, int most, CancellationToken cancel = default)
    {
        var found = new IReadOnlyList<RunnerUp>[sites.Count];
        var free = Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) == SiteState.Candidate).Except(sites).ToList();
        // The matrix turns itself round at the first review; not in every thread at once.
        SitingCheck.Review(problem, [.. sites]);
        Parallel.For(0, sites.Count, new ParallelOptions { CancellationToken = cancel }, i =>
            found[i] = problem.StateOf(sites[i]) == SiteState.Required ? [] : InPlaceOf(problem, sites, i, free, most));
        return found;
    }

    private static List<RunnerUp> InPlaceOf(SitingProblem problem, IReadOnlyList<int> sites, int refused, List<int> free, int most)
    {
        List<int> others = [.. sites.Where((_, i) => i != refused)];
        var worths = new PlaceWorths(problem);
        foreach (var site in others) worths.Open(site);
        return [.. free.Select(site => (Site: site, Gain: worths.GainOf(site))).OrderByDescending(c => c.Gain).ThenBy(c => c.Site).Take(Tried)
            .Select(c => (c.Site, Review: SitingCheck.Review(problem, [.. others, c.Site])))
            .Where(c => c.Review.IsValid)
            .Select(c => new RunnerUp(c.Site, c.Review.Objective))
            .OrderByDescending(r => problem.Objective == SitingObjective.MaxCoverage ? r.Objective : -r.Objective).ThenBy(r => r.Site)
            .Take(most)];
    }
}
