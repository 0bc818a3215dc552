namespace Map.Analysis.Siting.Explanations;

/// <summary>A site that could take the place of a chosen one.</summary>
/// <param name="Site">The site.</param>
/// <param name="Objective">Of the plan with it in that place.</param>
public readonly record struct RunnerUp(int Site, double Objective);

/// <summary>Finds for each chosen site those that would serve best in its place, all others staying.</summary>
public static class RunnersUp
{
    /// <summary>So many of the most promising are tried against all limits; a full check of each candidate would cost more than the search.</summary>
    private const int Tried = 8;

    /// <param name="problem">The problem.</param>
    /// <param name="sites">The chosen sites.</param>
    /// <param name="most">How many for each.</param>
    /// <param name="cancel">Asked before each site.</param>
    /// <returns>By chosen site, the best first; required sites have none.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<RunnerUp>[] Find(SitingProblem problem, IReadOnlyList<int> sites, int most, CancellationToken cancel = default)
    {
        var found = new IReadOnlyList<RunnerUp>[sites.Count];
        var (existing, all) = (new PlaceWorths(problem), new PlaceWorths(problem));
        foreach (var site in sites) all.Open(site);
        var isFree = new bool[problem.Matrix.SiteCount];
        for (var site = 0; site < isFree.Length; site++) isFree[site] = problem.StateOf(site) == SiteState.Candidate && !sites.Contains(site);
        var gains = new double[isFree.Length];
        var options = new ParallelOptions { CancellationToken = cancel };
        Parallel.For(0, gains.Length, options, site => gains[site] = isFree[site] ? all.GainOf(site) : 0);
        // The matrix turns itself round when it is first asked by place; not in every thread at once.
        if (problem.Matrix.PlaceCount > 0) problem.Matrix.SitesOf(0);
        Parallel.For(0, sites.Count, options, i => found[i] = problem.StateOf(sites[i]) == SiteState.Required
            ? []
            : Best(problem, [.. sites.Where((_, other) => other != i)], GainsWithout(problem, sites, i, existing, all, gains), isFree, most));
        return found;
    }

    /// <summary>
    /// What each site would add to the others: as much as to all of them, and more at places that miss the refused one. So only its own places
    /// are looked at.
    /// </summary>
    private static double[] GainsWithout(SitingProblem problem, IReadOnlyList<int> sites, int refused, PlaceWorths existing, PlaceWorths all, double[] gains)
    {
        var others = existing.Copy();
        for (var i = 0; i < sites.Count; i++)
        {
            if (i != refused) others.Open(sites[i]);
        }

        var without = (double[])gains.Clone();
        foreach (var place in problem.Matrix.PlacesOf(sites[refused]))
        {
            var (reaching, times) = (problem.Matrix.SitesOf(place).ToArray(), problem.Matrix.TimesTo(place).ToArray());
            for (var i = 0; i < reaching.Length; i++) without[reaching[i]] += others.GainAt(place, times[i]) - all.GainAt(place, times[i]);
        }

        return without;
    }

    private static List<RunnerUp> Best(SitingProblem problem, List<int> others, double[] gains, bool[] isFree, int most) =>
    [
        .. Enumerable.Range(0, gains.Length).Where(site => isFree[site]).OrderByDescending(site => gains[site]).ThenBy(site => site).Take(Tried)
            .Select(site => (Site: site, Review: SitingCheck.Review(problem, [.. others, site])))
            .Where(c => c.Review.IsValid)
            .Select(c => new RunnerUp(c.Site, c.Review.Objective))
            .OrderByDescending(r => problem.Objective == SitingObjective.MaxCoverage ? r.Objective : -r.Objective).ThenBy(r => r.Site)
            .Take(most),
    ];
}
