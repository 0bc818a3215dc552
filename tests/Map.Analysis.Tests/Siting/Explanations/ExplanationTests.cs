using Map.Analysis.Siting;
using Map.Analysis.Siting.Explanations;
using Xunit;

namespace Map.Analysis.Tests.Siting.Explanations;

/// <summary>Reasons against what the check says of every choice, on small seeded problems.</summary>
public class ExplanationTests
{
    private static readonly Limits[] Kinds =
        [Limits.Count, Limits.Count | Limits.Twice, Limits.Count | Limits.Decay, Limits.Count | Limits.Spacing | Limits.States, Limits.Count | Limits.Budget | Limits.Floors];

    public static TheoryData<int, Limits> Seeds()
    {
        var data = new TheoryData<int, Limits>();
        foreach (var seed in Enumerable.Range(1, 12)) foreach (var limits in Kinds) data.Add(seed, limits);
        return data;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_sites_add_in_all_groups_is_what_the_plan_gains(int seed, Limits limits)
    {
        if (Solve(seed, limits) is not var (problem, plan)) return;
        int[] groups = [.. Enumerable.Range(0, problem.Matrix.PlaceCount).Select(p => p % 3)];
        var added = SiteContributions.Of(problem, plan.Sites, groups, 3);
        Assert.Equal(plan.Sites.Count, added.Length);
        for (var i = 0; i < added.Length; i++) Assert.Equal(plan.Gains[i]!.Value, added[i].Sum(), 6);
        Assert.Equal(plan.Covered!.Value, SiteContributions.Covered(problem, plan.Sites, groups, 3).Sum(), 6);
        Assert.Equal(plan.CoveredBefore!.Value, SiteContributions.Covered(problem, [], groups, 3).Sum(), 6);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Runners_up_are_the_best_exchanges_that_keep_all_limits(int seed, Limits limits)
    {
        if (Solve(seed, limits) is not var (problem, plan)) return;
        var found = RunnersUp.Find(problem, plan.Sites, 2);
        for (var i = 0; i < plan.Sites.Count; i++)
        {
            if (problem.StateOf(plan.Sites[i]) == SiteState.Required)
            {
                Assert.Empty(found[i]);
                continue;
            }

            var others = plan.Sites.Where(s => s != plan.Sites[i]).ToList();
            var exchanges = Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => problem.StateOf(s) == SiteState.Candidate && !plan.Sites.Contains(s))
                .Select(s => SitingCheck.Review(problem, [.. others, s])).Where(r => r.IsValid).Select(r => r.Objective).OrderDescending().Take(2);
            Assert.Equal(exchanges.Select(e => Math.Round(e, 6)), found[i].Select(r => Math.Round(r.Objective, 6)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_refused_site_leaves_the_best_of_the_others(int seed, Limits limits)
    {
        if (Solve(seed, limits) is not var (problem, plan)) return;
        foreach (var refusal in Refusals.Solve(problem, plan.Sites, new SitingOptions()))
        {
            var without = problem with { Sites = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Select(s => s == refusal.Site ? SiteState.Forbidden : problem.StateOf(s))] };
            // More stations than are left is a conflict, although fewer would do.
            var isEnough = Enumerable.Range(0, problem.Matrix.SiteCount).Count(s => without.StateOf(s) is SiteState.Candidate or SiteState.Required) >= problem.Count;
            if (isEnough && BruteForce.Solve(without) is > 0 and var best) Assert.Equal(best, refusal.Plan!.Objective, 6);
            Assert.True(refusal.Plan is null || refusal.Plan.Objective <= plan.Objective + 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_curve_never_falls_and_passes_through_the_plan(int seed, Limits limits)
    {
        if (Solve(seed, limits) is not var (problem, plan)) return;
        var curve = SitingCurve.Draw(problem, Enumerable.Range(0, problem.Matrix.SiteCount + 1), new SitingOptions());
        for (var i = 1; i < curve.Count; i++) Assert.True(curve[i].Objective >= curve[i - 1].Objective - 1e-9);
        Assert.Equal(plan.Objective, Assert.Single(curve, p => p.Count == problem.Count).Objective, 6);
    }

    [Fact]
    public void A_curve_is_nowhere_below_a_plan_that_is_known()
    {
        var problem = new SitingProblem { Objective = SitingObjective.MaxCoverage, Matrix = SiteMatrix.FromTable(new[,] { { 0, -1, -1 }, { -1, 0, -1 }, { -1, -1, 0 } }), Weights = [4, 2, 1], Count = 2 };
        var plan = (SitingPlan)SitingSolver.Solve(problem);
        // As if the searches for the curve had missed half a person that the plan has.
        var curve = SitingCurve.Draw(problem, [1, 2, 3], new SitingOptions(), plan with { Covered = 6.5 });
        Assert.Equal([4, 6.5, 7], curve.Select(p => p.Objective));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_plans_better_for_other_figures_than_who_knows_them(int seed, Limits limits)
    {
        if (Solve(seed, limits) is not var (problem, plan)) return;
        foreach (var result in Robustness.Try(problem, plan.Sites, new SitingOptions()))
        {
            Assert.True(!result.IsValid || result.Best >= result.Objective - 1e-6);
            Assert.InRange(result.Kept, 0, plan.Sites.Count);
        }
    }

    [Fact]
    public void Who_moves_faster_reaches_what_took_longer()
    {
        // One place at 1,050 ms, one at 950: within 1,000 the second counts, 10 % faster both, 10 % slower none.
        var problem = new SitingProblem { Objective = SitingObjective.MaxCoverage, Matrix = SiteMatrix.FromTable(new[,] { { 1050, 950 } }), Weights = [1, 2], LimitMs = 1000, Count = 1 };
        var results = Robustness.Try(problem, [0], new SitingOptions()).ToDictionary(r => r.Scenario, r => r.Objective);
        Assert.Equal((0, 3), (results[SitingScenario.Slower], results[SitingScenario.Faster]));
        Assert.Equal((1.8, 2.2), (Math.Round(results[SitingScenario.FewerPeople], 9), Math.Round(results[SitingScenario.MorePeople], 9)));
        Assert.InRange(results[SitingScenario.OtherPeople], 1.8, 2.2);
    }

    [Fact]
    public void The_elbow_is_where_the_curve_bends()
    {
        CurvePoint[] bent = [new(0, 0, 0), new(1, 50, 50), new(2, 90, 90), new(3, 95, 95), new(4, 100, 100)];
        Assert.Equal(2, SitingCurve.FindElbow(bent));
        CurvePoint[] falling = [new(1, 100, 100), new(2, 20, 20), new(3, 10, 10), new(4, 0, 0)];
        Assert.Equal(2, SitingCurve.FindElbow(falling));
        CurvePoint[] straight = [new(0, 0, 0), new(1, 1, 1), new(2, 2, 2)];
        Assert.Null(SitingCurve.FindElbow(straight));
        Assert.Null(SitingCurve.FindElbow(bent[..2]));
    }

    [Fact]
    public void Cancelled_explanations_end_with_what_there_is()
    {
        var (problem, plan) = Solve(1, Limits.Count)!.Value;
        var cancelled = new CancellationToken(canceled: true);
        Assert.Empty(Refusals.Solve(problem, plan.Sites, new SitingOptions(), cancelled));
        Assert.Empty(Robustness.Try(problem, plan.Sites, new SitingOptions(), cancelled));
        Assert.Empty(SitingCurve.Draw(problem, [1, 2], new SitingOptions(), cancel: cancelled));
        Assert.Throws<OperationCanceledException>(() => RunnersUp.Find(problem, plan.Sites, 1, cancelled));
    }

    /// <summary>Nothing for a problem that no plan solves; there are enough others.</summary>
    private static (SitingProblem Problem, SitingPlan Plan)? Solve(int seed, Limits limits)
    {
        var problem = RandomProblem.Create(seed, SitingObjective.MaxCoverage, limits);
        return SitingSolver.Solve(problem) is SitingPlan plan ? (problem, plan) : null;
    }
}
