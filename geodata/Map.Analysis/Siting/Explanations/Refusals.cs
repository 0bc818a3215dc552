namespace Map.Analysis.Siting.Explanations;

/// <summary>The best that is left when a site is refused.</summary>
/// <param name="Site">The refused site.</param>
/// <param name="Plan">The best plan without it that was found; null when there is none.</param>
public sealed record Refusal(int Site, SitingPlan? Plan);

/// <summary>Solves a problem again without each site of its plan in turn.</summary>
public static class Refusals
{
    /// <param name="problem">The problem.</param>
    /// <param name="sites">The chosen sites; a required one is refused nevertheless.</param>
    /// <param name="options">How long for each.</param>
    /// <param name="cancel">Ends it; what isn't solved by then has no answer.</param>
    /// <returns>In the order of the sites, as far as it came.</returns>
    public static IEnumerable<Refusal> Solve(SitingProblem problem, IReadOnlyList<int> sites, SitingOptions options, CancellationToken cancel = default)
    {
        foreach (var site in sites)
        {
            if (cancel.IsCancellationRequested) yield break;
            var without = problem with { Sites = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Select(s => s == site ? SiteState.Forbidden : problem.StateOf(s))] };
            yield return new Refusal(site, Trials.FindPlan(without, options, cancel));
        }
    }
}
