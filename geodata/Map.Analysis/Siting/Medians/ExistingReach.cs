namespace Map.Analysis.Siting.Medians;

/// <summary>What existing sites reach.</summary>
internal static class ExistingReach
{
    /// <summary>Milliseconds from the nearest existing site; null when none reaches the place.</summary>
    public static int? FindLeastMs(SitingProblem problem, int place)
    {
        var sites = problem.Matrix.SitesOf(place);
        var times = problem.Matrix.TimesTo(place);
        int? least = null;
        for (var i = 0; i < sites.Length; i++)
        {
            if (problem.StateOf(sites[i]) == SiteState.Existing && !(times[i] >= least)) least = times[i];
        }

        return least;
    }
}
