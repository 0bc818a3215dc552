using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class AnytimeTests
{
    // A network whose median takes the relaxation hundreds of steps and several nodes.
    private static readonly SitingProblem Median = OrLibraryTests.CreateProblem(OrLibraryGraph.Generate(120, 5, seed: 3), SitingObjective.PMedian);

    [Fact]
    public void Whoever_cancels_after_the_first_plan_gets_the_best_so_far_with_its_bound()
    {
        using var cancel = new CancellationTokenSource();
        var seen = new Reports(p =>
        {
            if (p.Objective is not null && p.Bound is not null) cancel.Cancel();
        });
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Median, progress: seen, cancel: cancel.Token));
        Assert.Equal(5, plan.Sites.Count);
        Assert.True(SitingCheck.Review(Median, [.. plan.Sites]).IsValid);
        Assert.True(plan.Certificate.Bound <= plan.Objective);
        Assert.Equal(seen.All.Last(p => p.Bound is not null).Bound, plan.Certificate.Bound);
    }

    [Fact]
    public void Whoever_cancels_before_there_is_a_plan_gets_none() =>
        Assert.Throws<OperationCanceledException>(() => SitingSolver.Solve(Median, cancel: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void Plans_get_better_and_bounds_get_tighter(SitingObjective objective)
    {
        var seen = new Reports(_ => { });
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Median with { Objective = objective }, progress: seen));
        var objectives = seen.All.Where(p => p.Objective is not null).Select(p => p.Objective!.Value).ToList();
        var bounds = seen.All.Where(p => p.Bound is not null).Select(p => p.Bound!.Value).ToList();
        Assert.Equal(objectives.OrderDescending(), objectives);
        Assert.Equal(bounds.Order(), bounds);
        Assert.Equal(objectives[^1], plan.Objective);
        Assert.All(bounds, b => Assert.True(b <= plan.Objective));
    }

    [Fact]
    public void A_gap_that_suffices_ends_the_search()
    {
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Median, new SitingOptions { Gap = 0.5 }));
        Assert.NotEqual(SitingStatus.Stopped, plan.Certificate.Status);
        Assert.InRange(plan.Certificate.Gap, 0, 0.5);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void The_same_question_has_the_same_answer_with_any_number_of_threads(SitingObjective objective)
    {
        var plans = new[] { 1, 1, 2, 4 }.Select(threads => Assert.IsType<SitingPlan>(SitingSolver.Solve(Median with { Objective = objective }, new SitingOptions { MaxThreads = threads }))).ToList();
        Assert.All(plans, p => Assert.Equal(plans[0].Sites, p.Sites));
        Assert.All(plans, p => Assert.Equal(plans[0].Certificate with { Elapsed = default }, p.Certificate with { Elapsed = default }));
    }

    private sealed class Reports(Action<SitingProgress> then) : IProgress<SitingProgress>
    {
        public List<SitingProgress> All { get; } = [];

        public void Report(SitingProgress value)
        {
            All.Add(value);
            then(value);
        }
    }
}
