using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Covering;

public class SearchTests
{
    private static readonly SitingProblem Large = Scattered.Create(21, 200, 2000, SitingObjective.MaxCoverage, reach: 70) with { Count = 20 };

    [Fact]
    public void Any_number_of_threads_gives_the_same_plan()
    {
        // Large enough for the bound's sums to be shared out.
        var problem = Scattered.Create(22, 700, 6000, SitingObjective.MaxCoverage, reach: 170) with { Count = 3 };
        Assert.True(problem.Matrix.EntryCount > 300_000, $"{problem.Matrix.EntryCount} entries");
        var (one, three) = (Solve(problem, 1), Solve(problem, 3));
        Assert.Equal(one.Sites, three.Sites);
        Assert.Equal(one.Certificate with { Elapsed = default }, three.Certificate with { Elapsed = default });

        static SitingPlan Solve(SitingProblem problem, int threads) => SearchTests.Solve(problem, new SitingOptions { MaxThreads = threads, Gap = 0.02 });
    }

    [Fact]
    public void Equal_seeds_give_equal_plans()
    {
        var options = new SitingOptions { Seed = 5, Gap = 0.001 };
        var (first, second) = (Solve(Large, options), Solve(Large, options));
        Assert.Equal(first.Sites, second.Sites);
        Assert.Equal(first.Certificate.Iterations, second.Certificate.Iterations);
        Assert.Equal(5, first.Certificate.Seed);
    }

    [Fact]
    public void A_search_that_is_cancelled_returns_its_best_plan_and_a_bound_that_holds()
    {
        var best = Solve(Large, new SitingOptions());
        using var cancel = new CancellationTokenSource();
        var told = new Told(p => { if (p.Objective is not null) cancel.Cancel(); });
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Large, null, told, cancel.Token));
        Assert.Equal(SitingStatus.Stopped, plan.Certificate.Status);
        Assert.True(SitingCheck.Review(Large, plan.Sites).IsValid);
        Assert.InRange(best.Objective, plan.Objective, plan.Certificate.Bound);
    }

    [Fact]
    public void A_search_that_is_cancelled_at_once_has_no_plan() =>
        Assert.Throws<OperationCanceledException>(() => SitingSolver.Solve(Large, cancel: new CancellationToken(canceled: true)));

    [Fact]
    public void A_gap_that_is_wide_enough_ends_the_search()
    {
        var plan = Solve(Large, new SitingOptions { Gap = 0.05 });
        Assert.InRange(plan.Certificate.Gap, 0, 0.05);
        Assert.NotEqual(SitingStatus.Stopped, plan.Certificate.Status);
    }

    [Fact]
    public void Plan_and_bound_only_come_nearer_to_each_other()
    {
        var steps = new List<SitingProgress>();
        SitingSolver.Solve(Large, null, new Told(steps.Add));
        var known = steps.Where(s => s is { Objective: not null, Bound: not null }).ToList();
        Assert.NotEmpty(known);
        Assert.All(known, s => Assert.True(s.Objective <= s.Bound));
        Assert.All(known.Zip(known.Skip(1)), pair => Assert.True(pair.First.Objective <= pair.Second.Objective && pair.First.Bound >= pair.Second.Bound));
    }

    [Fact]
    public void Sites_stand_in_the_order_of_what_they_add()
    {
        var plan = Solve(Large, new SitingOptions { Gap = 0.01 });
        Assert.Equal(plan.Gains.OrderDescending(), plan.Gains);
        Assert.Equal(plan.Objective, plan.Gains.Sum());
    }

    [Fact]
    public void Existing_sites_count_for_what_is_covered_and_not_for_the_plan()
    {
        var sites = Enumerable.Repeat(SiteState.Candidate, Large.Matrix.SiteCount).ToArray();
        var first = Solve(Large, new SitingOptions { Gap = 0.01 }).Sites;
        foreach (var site in first.Take(10)) sites[site] = SiteState.Existing;
        var plan = Solve(Large with { Sites = sites, Count = 15 }, new SitingOptions { Gap = 0.01 });
        Assert.Equal(15, plan.Sites.Count);
        Assert.Empty(plan.Sites.Intersect(first.Take(10)));
        Assert.Equal(plan.Objective - plan.CoveredBefore, plan.Gains.Sum());
    }

    private static SitingPlan Solve(SitingProblem problem, SitingOptions options) => Assert.IsType<SitingPlan>(SitingSolver.Solve(problem, options));

    private sealed class Told(Action<SitingProgress> tell) : IProgress<SitingProgress>
    {
        public void Report(SitingProgress value) => tell(value);
    }
}
