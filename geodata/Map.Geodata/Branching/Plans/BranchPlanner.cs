using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Cases;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Geodata.Branching.Plans;

/// <summary>A plan for a problem, with everything that is told about it.</summary>
/// <param name="Case">The problem in numbers.</param>
/// <param name="Solution">What it proposes.</param>
/// <param name="Certificate">How it was found.</param>
public sealed record PlannedBranches(BranchCase Case, BranchSolution Solution, BranchCertificate Certificate)
{
    /// <summary>What it is called when nobody has named it.</summary>
    public string Name => Case.Brief.Name ?? FormattableString.Invariant($"{Features.UpperSnake.Write(Case.Brief.Basis)} · BRANCHES {Solution.Branches.Count}");
}

/// <summary>How far a plan is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Search">How far the search is; null before and after it.</param>
public readonly record struct BranchPlanProgress(BranchStage Stage, BranchProgress? Search);

/// <summary>What is being done for a plan, in this order.</summary>
public enum BranchStage
{
    /// <summary>Reads the store, puts routes onto streets, reckons detours.</summary>
    Matching,

    /// <summary>Improves the partition.</summary>
    Searching,

    /// <summary>Draws areas and chains.</summary>
    Drawing,
}

/// <summary>Solves branching problems: numbers, search, areas.</summary>
public sealed class BranchPlanner(NpgsqlDataSource store, CityNetworks networks)
{
    /// <summary>Finds a plan. Cancelled while it searches, it gives the best so far.</summary>
    /// <param name="brief">The problem.</param>
    /// <param name="progress">Hears of stages and better plans.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="BriefException">Something that the problem names isn't in the store, or routes lie in several cities.</exception>
    /// <exception cref="NoBranchesException">No route can be in a branch.</exception>
    /// <exception cref="NoNetworkHereException">No streets have been imported around the routes.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the search began.</exception>
    public async Task<PlannedBranches> PlanAsync(BranchBrief brief, IProgress<BranchPlanProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new BranchPlanProgress(BranchStage.Matching, null));
        var of = await new BranchCases(store, networks).CreateAsync(brief, cancel);
        var plan = await Task.Run(() => BranchSolver.Solve(of.Problem, of.Options, progress is null ? null : new Relay(progress), cancel), CancellationToken.None);
        if (plan.Branches.Count == 0) throw NoBranchesException.Of(plan.LeftOut, brief);
        progress?.Report(new BranchPlanProgress(BranchStage.Drawing, null));
        // Whoever cancels wants the plan now, but a plan has areas.
        var solution = await new BranchDescriber(of, plan, store).DescribeAsync(CancellationToken.None);
        return new PlannedBranches(of, solution, plan.Certificate);
    }

    private sealed class Relay(IProgress<BranchPlanProgress> to) : IProgress<BranchProgress>
    {
        public void Report(BranchProgress value) => to.Report(new BranchPlanProgress(BranchStage.Searching, value));
    }
}
