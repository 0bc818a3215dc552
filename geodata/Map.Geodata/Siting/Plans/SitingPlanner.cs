using Map.Analysis.Siting;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;

namespace Map.Geodata.Siting.Plans;

/// <summary>A plan for a problem, with everything that is told about it.</summary>
/// <param name="Case">The problem in numbers.</param>
/// <param name="Plan">The solver's answer.</param>
/// <param name="Solution">What it proposes and why.</param>
/// <param name="Certificate">How good it is.</param>
public sealed record PlannedSites(SitingCase Case, SitingPlan Plan, SitingSolution Solution, SolutionCertificate Certificate);

/// <summary>Solves planners' problems: numbers, search, explanations.</summary>
public sealed class SitingPlanner(SitingCases cases)
{
    private const int LeastSecondsForReasons = 10;

    /// <summary>Finds a plan. Cancelled while it searches or explains, it gives the best plan so far with the explanations so far.</summary>
    /// <param name="brief">The problem.</param>
    /// <param name="progress">Hears of every better plan and bound, in the unit of the objective.</param>
    /// <param name="explain">Whether to reckon what takes further searches: refusals, scenarios, the curve.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="BriefException">Something that the problem names isn't in the store.</exception>
    /// <exception cref="SitingInfeasibleException">There is no plan.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before there was a plan.</exception>
    public async Task<PlannedSites> PlanAsync(SitingBrief brief, IProgress<PlanProgress>? progress, bool explain, CancellationToken cancel)
    {
        progress?.Report(new PlanProgress(PlanStage.TravelTimes, null, null, TimeSpan.Zero));
        var of = await cases.CreateAsync(brief, cancel);
        return await Task.Run(() => Solve(of, progress, explain, cancel), CancellationToken.None);
    }

    private static PlannedSites Solve(SitingCase of, IProgress<PlanProgress>? progress, bool explain, CancellationToken cancel)
    {
        var unit = new SolutionUnit(of);
        var plan = Search(of, progress is null ? null : new Relay(progress, unit), cancel);
        if (explain) progress?.Report(new PlanProgress(PlanStage.Explaining, unit.Objective(plan.Objective), unit.Objective(plan.Certificate.Bound), plan.Certificate.Elapsed));
        // Reasons may take as long as the search, and are as many as there are by then.
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        enough.CancelAfter(TimeSpan.FromSeconds(Math.Max(LeastSecondsForReasons, of.Brief.Seconds)));
        var solution = new SolutionBuilder(of, plan, unit).Build(explain, enough.Token);
        return new PlannedSites(of, plan, solution, Certify(plan.Certificate, unit));
    }

    private static SitingPlan Search(SitingCase of, IProgress<SitingProgress>? progress, CancellationToken cancel)
    {
        try
        {
            return SitingSolver.Solve(of.Problem, of.Options, progress, cancel) switch
            {
                SitingPlan plan => plan,
                SitingConflict conflict => throw ConflictSentences.Create(of, conflict),
                var other => throw new NotSupportedException($"A solver gave a {other.GetType().Name}."),
            };
        }
        catch (TimeoutException)
        {
            throw new BriefException("$.seconds", $"is {of.Brief.Seconds}, not enough to find any plan that keeps all limits; give it more");
        }
    }

    private static SolutionCertificate Certify(SitingCertificate certificate, SolutionUnit unit)
    {
        var (objective, bound) = (unit.Objective(certificate.Objective), unit.Objective(certificate.Bound));
        return new SolutionCertificate(
            objective, bound, objective is null || bound is null ? null : Math.Round(certificate.Gap, 9), certificate.Status, certificate.Iterations, certificate.Nodes,
            Math.Round(certificate.Elapsed.TotalSeconds, 3), certificate.Seed);
    }

    private sealed class Relay(IProgress<PlanProgress> to, SolutionUnit unit) : IProgress<SitingProgress>
    {
        public void Report(SitingProgress value) =>
            to.Report(new PlanProgress(PlanStage.Searching, unit.Objective(value.Objective), unit.Objective(value.Bound), value.Elapsed));
    }
}

/// <summary>How far a plan is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Objective">Of the best plan so far, in the unit of the objective; null without one, and for one to four couriers.</param>
/// <param name="Bound">No plan is better; null as long as nothing is proven.</param>
/// <param name="Elapsed">Since the search began.</param>
public readonly record struct PlanProgress(PlanStage Stage, double? Objective, double? Bound, TimeSpan Elapsed)
{
    /// <summary>What lies between objective and bound, relative to the objective.</summary>
    public double? Gap => Objective is { } objective && Bound is { } bound ? SitingCertificate.GapOf(objective, bound) : null;
}

/// <summary>What is being done for a plan, in this order.</summary>
public enum PlanStage
{
    /// <summary>Reads the store and reckons travel times.</summary>
    TravelTimes,

    /// <summary>Improves plan and bound.</summary>
    Searching,

    /// <summary>Searches again without each site, at other speeds, with other numbers of stations.</summary>
    Explaining,
}
