namespace Map.Analysis.Siting.Explanations;

/// <summary>What so many stations achieve.</summary>
/// <param name="Count">How many are added.</param>
/// <param name="Objective">What the best plan with them that was found achieves: weight covered, or for medians and centres a time.</param>
/// <param name="Bound">No plan with as many is better.</param>
public readonly record struct CurvePoint(int Count, double Objective, double Bound);

/// <summary>How the objective grows with the number of stations: what one more is worth, and from where on little.</summary>
public static class SitingCurve
{
    /// <summary>
    /// Solves a problem for different numbers of stations. Set covering is asked the other way round: how much so many stations cover.
    /// Since a plan of more stations is at least as good, none of the points is worse than the one before it, nor than a plan that is
    /// known already.
    /// </summary>
    /// <param name="problem">The problem; its own count is left aside.</param>
    /// <param name="counts">Numbers of stations, ascending; those for which there is no plan are left out.</param>
    /// <param name="options">How long for each.</param>
    /// <param name="known">A plan for the same problem, found with more patience perhaps.</param>
    /// <param name="cancel">Ends it; the points so far are told.</param>
    public static IReadOnlyList<CurvePoint> Draw(
        SitingProblem problem, IEnumerable<int> counts, SitingOptions options, SitingPlan? known = null, CancellationToken cancel = default)
    {
        var asked = problem.Objective == SitingObjective.SetCover ? problem with { Objective = SitingObjective.MaxCoverage, Costs = null, Budget = null } : problem;
        var points = new List<CurvePoint>();
        foreach (var count in counts)
        {
            if (cancel.IsCancellationRequested) break;
            if (count == 0)
            {
                if (AtZero(asked) is { } zero) points.Add(zero);
            }
            else if (Trials.FindPlan(asked with { Count = count }, options, cancel) is { } plan)
            {
                points.Add(NotWorse(asked.Objective, points, known, new CurvePoint(count, plan.Objective, plan.Certificate.Bound)));
            }
        }

        return points;
    }

    /// <summary>
    /// The point furthest from the straight line between the first and the last, both axes being scaled alike: beyond it a station is worth less
    /// than on average (the knee of Satopää et al. 2011). Null for fewer than three points, and for a straight line.
    /// </summary>
    public static int? FindElbow(IReadOnlyList<CurvePoint> points)
    {
        if (points.Count < 3) return null;
        var (first, last) = (points[0], points[^1]);
        if (first.Objective == last.Objective) return null;
        double Rise(CurvePoint p) => ((p.Objective - first.Objective) / (last.Objective - first.Objective)) - ((double)(p.Count - first.Count) / (last.Count - first.Count));
        var elbow = points.MaxBy(Rise);
        return Rise(elbow) > 1e-9 ? elbow.Count : null;
    }

    /// <summary>The existing stations alone; nothing where they leave somebody without any.</summary>
    private static CurvePoint? AtZero(SitingProblem problem)
    {
        var review = SitingCheck.Review(problem, []);
        return review.Broken.Contains(SitingLimit.Reach) ? null : new CurvePoint(0, review.Objective, review.Objective);
    }

    private static CurvePoint NotWorse(SitingObjective objective, List<CurvePoint> before, SitingPlan? known, CurvePoint point)
    {
        List<double> reached = [point.Objective];
        if (before.Count > 0) reached.Add(before[^1].Objective);
        if (known?.Sites.Count <= point.Count) reached.Add(known.Covered ?? known.Objective);
        return point with { Objective = objective == SitingObjective.MaxCoverage ? reached.Max() : reached.Min() };
    }
}
