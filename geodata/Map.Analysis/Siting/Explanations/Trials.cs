namespace Map.Analysis.Siting.Explanations;

/// <summary>Solves variants of a problem of which some may have no plan.</summary>
internal static class Trials
{
    /// <summary>Null when there is no plan, or none was found in time.</summary>
    public static SitingPlan? FindPlan(SitingProblem problem, SitingOptions options, CancellationToken cancel)
    {
        try
        {
            return SitingSolver.Solve(problem, options, cancel: cancel) as SitingPlan;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return null;
        }
    }
}
