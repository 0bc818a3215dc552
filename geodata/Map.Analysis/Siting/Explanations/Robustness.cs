namespace Map.Analysis.Siting.Explanations;

/// <summary>What could be otherwise than it was reckoned.</summary>
public enum SitingScenario
{
    /// <summary>Everybody moves 10 % slower.</summary>
    Slower,

    /// <summary>Everybody moves 10 % faster.</summary>
    Faster,

    /// <summary>Everywhere are 10 % fewer people.</summary>
    FewerPeople,

    /// <summary>Everywhere are 10 % more people.</summary>
    MorePeople,

    /// <summary>At each place are up to 10 % fewer or more people, drawn by lot from the seed.</summary>
    OtherPeople,
}

/// <summary>How a plan stands when something is otherwise.</summary>
/// <param name="Scenario">What is.</param>
/// <param name="Objective">Of the plan then.</param>
/// <param name="Best">Of the best plan then that was found; never worse than the plan's.</param>
/// <param name="Kept">How many of the plan's sites that one has too.</param>
/// <param name="IsValid">Whether the plan still keeps all limits.</param>
public sealed record ScenarioResult(SitingScenario Scenario, double Objective, double Best, int Kept, bool IsValid)
{
    /// <summary>What is lost by having planned for other figures, relative to the best; 0 for nothing.</summary>
    public double Regret => Best == Objective ? 0 : Math.Abs(Best - Objective) / Math.Max(Math.Abs(Best), 1e-10);
}

/// <summary>Whether a plan survives it when speeds or people are 10 % off.</summary>
public static class Robustness
{
    private const double Change = 0.1;

    /// <param name="problem">Of coverage, with travel times up to 110 % of its limit; or of medians, whose plans no common speed changes.</param>
    /// <param name="sites">The chosen sites.</param>
    /// <param name="options">How long for each scenario.</param>
    /// <param name="cancel">Ends it; the scenarios so far are told.</param>
    public static IEnumerable<ScenarioResult> Try(SitingProblem problem, IReadOnlyList<int> sites, SitingOptions options, CancellationToken cancel = default)
    {
        foreach (var scenario in Enum.GetValues<SitingScenario>())
        {
            if (cancel.IsCancellationRequested) yield break;
            var changed = Apply(problem, scenario, options.Seed);
            var review = SitingCheck.Review(changed, [.. sites]);
            var best = Trials.FindPlan(changed, options, cancel);
            var isBetter = best is not null && (!review.IsValid || (problem.Objective == SitingObjective.MaxCoverage ? best.Objective > review.Objective : best.Objective < review.Objective));
            yield return new ScenarioResult(
                scenario, review.Objective, isBetter ? best!.Objective : review.Objective, isBetter ? best!.Sites.Intersect(sites).Count() : sites.Count, review.IsValid);
        }
    }

    /// <summary>Who moves 10 % faster reaches within the limit what took 10 % longer.</summary>
    internal static SitingProblem Apply(SitingProblem problem, SitingScenario scenario, int seed) => scenario switch
    {
        SitingScenario.Slower => WithReach(problem, 1 - Change),
        SitingScenario.Faster => WithReach(problem, 1 + Change),
        SitingScenario.FewerPeople => problem with { Weights = [.. problem.Weights.Select(w => w * (1 - Change))] },
        SitingScenario.MorePeople => problem with { Weights = [.. problem.Weights.Select(w => w * (1 + Change))] },
        _ => problem with { Weights = Drawn(problem.Weights, seed) },
    };

    private static SitingProblem WithReach(SitingProblem problem, double factor) => problem with
    {
        LimitMs = problem.LimitMs == int.MaxValue ? int.MaxValue : (int)(problem.LimitMs * factor),
        Decay = problem.Decay is not { } decay ? null
            : decay.IsLinear ? CoverageDecay.Linear([.. decay.Points.Select(p => ((int)(p.Ms * factor), p.Worth))])
            : CoverageDecay.Steps([.. decay.Points.Select(p => ((int)(p.Ms * factor), p.Worth))]),
    };

#pragma warning disable CA5394 // Lots that anybody can draw again from the seed; nothing secret.
    private static double[] Drawn(IReadOnlyList<double> weights, int seed)
    {
        var random = new Random(seed);
        return [.. weights.Select(w => w * (1 - Change + (2 * Change * random.NextDouble())))];
    }
#pragma warning restore CA5394
}
