namespace Map.Analysis.Siting;

/// <summary>How far sums of doubles may miss a limit and still keep it.</summary>
internal static class SitingTolerance
{
    private const double Relative = 1e-9;

    /// <summary>Whether a sum reaches a target: rounding may leave it short by a billionth.</summary>
    public static bool Reaches(double sum, double target) => sum >= Least(target);

    /// <summary>Whether a sum stays within a limit.</summary>
    public static bool Within(double sum, double limit) => sum <= Most(limit);

    /// <summary>The least sum that reaches a target.</summary>
    public static double Least(double target) => target - (Relative * Math.Abs(target));

    /// <summary>The largest sum that stays within a limit.</summary>
    public static double Most(double limit) => double.IsPositiveInfinity(limit) ? limit : limit + (Relative * Math.Abs(limit));
}
