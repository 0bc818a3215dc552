using Map.Analysis.Siting.Covering;
using Map.Analysis.Siting.Medians;

namespace Map.Analysis.Siting;

/// <summary>Solves siting problems: finds a plan and proves how good it is.</summary>
public static class SitingSolver
{
    /// <summary>
    /// Improves a plan and its bound until they meet, or are as near as the options ask, or time is up, or it is cancelled: the last
    /// two return the best plan so far.
    /// </summary>
    /// <param name="problem">What to solve.</param>
    /// <param name="options">How long; null: until it is proven best.</param>
    /// <param name="progress">Is told every improvement of plan and bound, on the thread that searches.</param>
    /// <param name="cancel">Ends the search.</param>
    /// <returns>A <see cref="SitingPlan"/>, or a <see cref="SitingConflict"/> when no plan keeps all limits.</returns>
    /// <exception cref="ArgumentException">The problem's lists do not fit each other.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before there was any plan.</exception>
    /// <exception cref="TimeoutException">Time was up before there was any plan.</exception>
    public static SitingOutcome Solve(
        SitingProblem problem, SitingOptions? options = null, IProgress<SitingProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        SitingProblemCheck.Check(problem);
        cancel.ThrowIfCancellationRequested();
        var run = new SitingRun(options ?? new SitingOptions(), progress, cancel);
        if (ConflictFinder.Find(problem) is { } conflict) return conflict;
        return problem.Objective switch
        {
            SitingObjective.MaxCoverage or SitingObjective.SetCover => CoveringSolver.Solve(problem, run),
            SitingObjective.PMedian => problem.Capacities is null ? MedianSolver.Solve(problem, run) : CapacitatedMedianSolver.Solve(problem, run),
            SitingObjective.PCenter => CenterSolver.Solve(problem, run),
            _ => throw new NotSupportedException($"{problem.Objective} has no solver yet."),
        };
    }
}
