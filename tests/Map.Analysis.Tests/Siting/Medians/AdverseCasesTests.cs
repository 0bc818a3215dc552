using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting.Medians;

public class AdverseCasesTests
{
    // A street of five places a minute apart; each is a site too.
    private static readonly int[,] Street = Line(5);

    [Theory]
    [InlineData(SitingObjective.PMedian, 6)]
    [InlineData(SitingObjective.PCenter, 2)]
    public void One_site_goes_to_the_middle(SitingObjective objective, double best)
    {
        var plan = Solve(Create(objective, Street) with { Count = 1 });
        Assert.Equal([2], plan.Sites);
        Assert.Equal(best, plan.Objective);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void As_many_sites_as_places_take_no_time(SitingObjective objective) =>
        Assert.Equal(0, Solve(Create(objective, Street) with { Count = 5 }).Objective);

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void Without_a_count_all_sites_that_help_are_chosen(SitingObjective objective) =>
        Assert.Equal(0, Solve(Create(objective, Street)).Objective);

    [Fact]
    public void A_place_without_people_draws_no_site()
    {
        var plan = Solve(Create(SitingObjective.PCenter, Street) with { Weights = [1, 1, 1, 0, 0], Count = 1 });
        Assert.Equal([1], plan.Sites);
        Assert.Equal(1, plan.Objective);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void Where_nobody_lives_every_plan_is_best(SitingObjective objective) =>
        Assert.Equal(0, Solve(Create(objective, Street) with { Weights = [0, 0, 0, 0, 0], Count = 2 }).Objective);

    [Theory]
    [InlineData(SitingObjective.PMedian, 20)]
    [InlineData(SitingObjective.PCenter, 7)]
    public void Sites_that_are_all_alike_are_told_apart_by_nothing(SitingObjective objective, double best)
    {
        var times = new int[8, 4];
        for (var site = 0; site < 8; site++) (times[site, 0], times[site, 1], times[site, 2], times[site, 3]) = (7, 7, 3, 3);
        Assert.Equal(best, Solve(Create(objective, times) with { Count = 3 }).Objective);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian, 4)]
    [InlineData(SitingObjective.PCenter, 1)]
    public void Two_islands_get_a_site_each(SitingObjective objective, double best)
    {
        var plan = Solve(Create(objective, Islands()) with { Count = 2 });
        Assert.Equal([1, 4], plan.Sites.Order());
        Assert.Equal(best, plan.Objective);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian)]
    [InlineData(SitingObjective.PCenter)]
    public void One_site_for_two_islands_is_a_conflict_that_names_places(SitingObjective objective)
    {
        var conflict = Assert.IsType<SitingConflict>(SitingSolver.Solve(Create(objective, Islands()) with { Count = 1 }));
        Assert.Equal(SitingConflictKind.NoPlanKeepsAll, conflict.Kind);
        Assert.True(conflict.Places.Order().SequenceEqual([0, 1, 2]) || conflict.Places.Order().SequenceEqual([3, 4, 5]), conflict.Message);
    }

    [Theory]
    [InlineData(SitingObjective.PMedian, 32)]
    [InlineData(SitingObjective.PCenter, 10)]
    public void One_site_for_two_islands_is_a_plan_when_a_time_counts_for_the_other(SitingObjective objective, double best)
    {
        var plan = Solve(Create(objective, Islands()) with { Count = 1, UnreachedMs = 10 });
        Assert.Equal(best, plan.Objective);
        Assert.Equal(0, plan.Unreachable);
    }

    [Fact]
    public void A_place_that_no_site_reaches_is_named()
    {
        var conflict = Assert.IsType<SitingConflict>(SitingSolver.Solve(Create(SitingObjective.PMedian, new[,] { { 1, -1 }, { 2, -1 } }) with { Count = 1 }));
        Assert.Equal(SitingConflictKind.PlacesOutOfReach, conflict.Kind);
        Assert.Equal([1], conflict.Places);
    }

    [Fact]
    public void A_place_that_no_site_reaches_is_counted_when_a_time_counts_for_it()
    {
        var plan = Solve(Create(SitingObjective.PMedian, new[,] { { 1, -1 }, { 2, -1 } }) with { Count = 1, UnreachedMs = 60 });
        Assert.Equal((61, 1), (plan.Objective, plan.Unreachable));
    }

    [Fact]
    public void The_first_site_of_two_is_the_one_that_saves_most()
    {
        // Existing at the left end: 0 1 2 3 4. The best two more are 1 or 2 with 3 or 4; the later the more the first saves.
        var plan = Solve(Create(SitingObjective.PMedian, Street) with
        {
            Sites = [SiteState.Existing, SiteState.Candidate, SiteState.Candidate, SiteState.Candidate, SiteState.Candidate],
            Count = 2,
        });
        Assert.Equal(2, plan.Objective);
        Assert.Equal(10 - 2, plan.Gains.Sum());
        Assert.True(plan.Gains[0] >= plan.Gains[1]);
    }

    [Fact]
    public void Decay_has_no_meaning_for_a_median() =>
        Assert.Throws<ArgumentException>(() => SitingSolver.Solve(Create(SitingObjective.PMedian, Street) with { Decay = CoverageDecay.Steps((1, 1)) }));

    private static SitingPlan Solve(SitingProblem problem)
    {
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(problem));
        Assert.Equal(SitingStatus.Optimal, plan.Certificate.Status);
        return plan;
    }

    private static SitingProblem Create(SitingObjective objective, int[,] times) =>
        new() { Objective = objective, Matrix = SiteMatrix.FromTable(times), Weights = [.. Enumerable.Repeat(1.0, times.GetLength(1))] };

    private static int[,] Line(int places)
    {
        var times = new int[places, places];
        for (var a = 0; a < places; a++)
        {
            for (var b = 0; b < places; b++) times[a, b] = Math.Abs(a - b);
        }

        return times;
    }

    // 0-1-2   3-4-5
    private static int[,] Islands()
    {
        var times = Line(6);
        for (var a = 0; a < 6; a++)
        {
            for (var b = 0; b < 6; b++) times[a, b] = a / 3 == b / 3 ? times[a, b] : -1;
        }

        return times;
    }
}
