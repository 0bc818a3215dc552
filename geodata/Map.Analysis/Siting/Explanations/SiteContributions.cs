namespace Map.Analysis.Siting.Explanations;

/// <summary>What each site of a plan adds, and to whom. Capacities are left aside: these figures tell who is within reach.</summary>
public static class SiteContributions
{
    /// <summary>
    /// What each site adds to the existing ones and to those before it, by group: weight covered (in worth), or for medians the time saved, weight
    /// times milliseconds, of which the first site's is counted from the longest time that there is.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="sites">The chosen sites in their order.</param>
    /// <param name="groups">By place its group, or -1 for none.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <returns>By site and group.</returns>
    public static double[][] Of(SitingProblem problem, IReadOnlyList<int> sites, IReadOnlyList<int> groups, int groupCount)
    {
        var worths = new PlaceWorths(problem);
        return [.. sites.Select(site =>
        {
            var byGroup = new double[groupCount];
            worths.Open(site, (place, gain) =>
            {
                if (groups[place] >= 0) byGroup[groups[place]] += gain;
            });
            return byGroup;
        })];
    }

    /// <summary>Weight covered by group, whatever that is worth, when some sites are open beside the existing ones.</summary>
    public static double[] Covered(SitingProblem problem, IReadOnlyList<int> sites, IReadOnlyList<int> groups, int groupCount)
    {
        var worths = new PlaceWorths(problem);
        foreach (var site in sites) worths.Open(site);
        var byGroup = new double[groupCount];
        for (var place = 0; place < groups.Count; place++)
        {
            if (groups[place] >= 0) byGroup[groups[place]] += worths.CoveredAt(place);
        }

        return byGroup;
    }
}
