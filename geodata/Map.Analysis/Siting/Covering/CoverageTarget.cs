namespace Map.Analysis.Siting.Covering;

/// <summary>How much <see cref="SitingObjective.SetCover"/> has to cover: a share of what all sites that may be open could.</summary>
internal static class CoverageTarget
{
    public static double Of(SitingProblem problem) => problem.Share * PlaceCoverage.Compute(problem, OpenableSites(problem)).People;

    /// <summary>All sites but forbidden ones and candidates that are too near to an existing or a required site.</summary>
    public static bool[] OpenableSites(SitingProblem problem)
    {
        var openable = new bool[problem.Matrix.SiteCount];
        for (var site = 0; site < openable.Length; site++) openable[site] = problem.StateOf(site) != SiteState.Forbidden;
        foreach (var (a, b) in problem.TooNear ?? [])
        {
            if (IsFixed(problem, a) && !IsFixed(problem, b)) openable[b] = false;
            if (IsFixed(problem, b) && !IsFixed(problem, a)) openable[a] = false;
        }

        return openable;
    }

    public static bool IsFixed(SitingProblem problem, int site) => problem.StateOf(site) is SiteState.Existing or SiteState.Required;
}
