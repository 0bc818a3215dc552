namespace Map.Analysis.Siting;

/// <summary>How good a plan is, and how good any plan can be.</summary>
/// <param name="Objective">Of the plan; <see cref="SitingCheck"/> recomputes it.</param>
/// <param name="Bound">No plan is better: at least the objective where most is best, at most where least is.</param>
/// <param name="Status">Why the search ended.</param>
/// <param name="Iterations">Steps of the bound's improvement.</param>
/// <param name="Nodes">Of branch and bound.</param>
/// <param name="Elapsed">What the search took.</param>
/// <param name="Seed">From which it drew lots.</param>
public sealed record SitingCertificate(double Objective, double Bound, SitingStatus Status, long Iterations, long Nodes, TimeSpan Elapsed, int Seed)
{
    /// <summary>What an objective near zero is taken for.</summary>
    private const double Tiny = 1e-10;

    /// <summary>A gap of sums of fractions that is no gap.</summary>
    internal const double Rounding = 1e-9;

    /// <summary>|bound − objective| relative to the objective.</summary>
    public double Gap => GapOf(Objective, Bound);

    public static double GapOf(double objective, double bound) => objective == bound ? 0 : Math.Abs(bound - objective) / Math.Max(Math.Abs(objective), Tiny);
}

/// <summary>Why a search ended.</summary>
public enum SitingStatus
{
    /// <summary>No plan is better.</summary>
    Optimal,

    /// <summary>No plan is better by more than the gap that was asked for.</summary>
    WithinGap,

    /// <summary>Time, nodes or whoever waited ended it; the bound holds nevertheless.</summary>
    Stopped,
}
