using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Covering;

public class BruteForceTests
{
    private const int Trials = 12;

    /// <summary>Every limit alone, and every pair of them.</summary>
    public static TheoryData<SitingObjective, Limits> Problems()
    {
        var data = new TheoryData<SitingObjective, Limits>();
        foreach (var objective in new[] { SitingObjective.MaxCoverage, SitingObjective.SetCover })
        {
            Limits[] all = [Limits.None, Limits.Count, Limits.Budget, Limits.Spacing, Limits.Floors, Limits.States, Limits.Decay, Limits.Twice, Limits.Share, Limits.Fractions];
            var pairs = from a in all from b in all where a <= b select Sensible(objective, a | b);
            foreach (var limits in pairs.Append((Limits)((1 << all.Length) - 1) & ~Limits.Capacities).Distinct()) data.Add(objective, limits);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void The_plan_is_as_good_as_the_best_of_all_choices(SitingObjective objective, Limits limits) => Check(objective, limits, mostSites: 10);

    private static void Check(SitingObjective objective, Limits limits, int mostSites)
    {
        for (var seed = 1; seed <= Trials; seed++)
        {
            var name = $"seed {seed}, {objective}, {limits}";
            Console.WriteLine(name);
            var problem = RandomProblem.Create(seed, objective, limits, mostSites);
            var best = BruteForce.Solve(problem);
            var outcome = SitingSolver.Solve(problem);
            if (outcome is SitingConflict conflict) AssertConflict(problem, conflict, best, name);
            else AssertBest(problem, Assert.IsType<SitingPlan>(outcome), best, name);
        }
    }

    /// <summary>A share is for set covering; without count and budget most coverage is all sites.</summary>
    private static Limits Sensible(SitingObjective objective, Limits limits) =>
        objective == SitingObjective.SetCover ? limits
        : (limits & (Limits.Count | Limits.Budget)) == 0 ? (limits & ~Limits.Share) | Limits.Count
        : limits & ~Limits.Share;

    /// <summary>Capacities with every other limit, and with all of them.</summary>
    public static TheoryData<SitingObjective, Limits> CapacitatedProblems()
    {
        var data = new TheoryData<SitingObjective, Limits>();
        Limits[] all = [Limits.Budget, Limits.Spacing, Limits.Floors, Limits.States, Limits.Decay, Limits.Twice, Limits.Fractions, Limits.Floors | Limits.Decay, (Limits)0b10_0111_1111];
        foreach (var limits in all)
        {
            data.Add(SitingObjective.MaxCoverage, Limits.Capacities | Limits.Count | limits);
            data.Add(SitingObjective.SetCover, Limits.Capacities | limits);
            data.Add(SitingObjective.SetCover, Limits.Capacities | Limits.Share | limits);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CapacitatedProblems))]
    public void So_is_the_plan_of_sites_with_capacities(SitingObjective objective, Limits limits) => Check(objective, limits, mostSites: 6);

    private static void AssertBest(SitingProblem problem, SitingPlan plan, double? best, string name)
    {
        Assert.True(best is not null, $"{name}: a plan where there is none");
        Assert.True(Math.Abs(plan.Objective - best.Value) <= 1e-7 * Math.Max(1, best.Value), $"{name}: {plan.Objective} is not {best}");
        Assert.True(plan.Certificate.Status == SitingStatus.Optimal, $"{name}: {plan.Certificate}");
        var review = SitingCheck.Review(problem, plan.Sites);
        Assert.True(review.IsValid, $"{name}: breaks {string.Join(", ", review.Broken)}");
        Assert.Equal(plan.Objective, review.Objective);
    }

    /// <summary>A conflict that is found before the search may concern what is feasible but senseless, as no candidate at all.</summary>
    private static void AssertConflict(SitingProblem problem, SitingConflict conflict, double? best, string name)
    {
        if (conflict.Kind is SitingConflictKind.NoCandidates or SitingConflictKind.CountZero or SitingConflictKind.CountAboveCandidates
            or SitingConflictKind.BudgetBelowCheapest or SitingConflictKind.PlacesOutOfReach) return;
        Assert.True(best is null, $"{name}: {conflict.Message} But {best} can be had with {problem.Matrix.SiteCount} sites.");
    }
}
