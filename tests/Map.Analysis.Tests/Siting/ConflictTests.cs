using Map.Analysis.Siting;
using Xunit;

namespace Map.Analysis.Tests.Siting;

/// <summary>Three sites; 0 reaches places 0 and 1, 1 reaches 1 and 2, 2 reaches 3. Nobody reaches place 4.</summary>
public class ConflictTests
{
    private static readonly SitingProblem Town = new()
    {
        Objective = SitingObjective.MaxCoverage,
        Matrix = SiteMatrix.FromTable(new[,] { { 1, 1, -1, -1, -1 }, { -1, 1, 1, -1, -1 }, { -1, -1, -1, 1, -1 } }),
        Weights = [1, 2, 4, 8, 16],
        LimitMs = 1,
        Count = 2,
    };

    [Fact]
    public void Without_candidates_nothing_can_be_chosen() =>
        AssertConflict(SitingConflictKind.NoCandidates, Town with { Sites = [SiteState.Existing, SiteState.Forbidden, SiteState.Forbidden] });

    [Fact]
    public void Choosing_none_is_no_plan() => AssertConflict(SitingConflictKind.CountZero, Town with { Count = 0 });

    [Fact]
    public void More_sites_than_there_are_candidates_cannot_be_chosen() =>
        AssertConflict(SitingConflictKind.CountAboveCandidates, Town with { Count = 3, Sites = [SiteState.Existing, SiteState.Candidate, SiteState.Candidate] }, sites: [1, 2]);

    [Fact]
    public void More_sites_cannot_be_required_than_chosen() =>
        AssertConflict(SitingConflictKind.CountBelowRequired, Town with { Count = 1, Sites = [SiteState.Required, SiteState.Candidate, SiteState.Required] }, sites: [0, 2]);

    [Fact]
    public void Required_sites_cannot_cost_more_than_the_budget() => AssertConflict(
        SitingConflictKind.BudgetBelowRequired, Town with { Costs = [3, 1, 3], Budget = 5, Sites = [SiteState.Required, SiteState.Candidate, SiteState.Required] }, sites: [0, 2]);

    [Fact]
    public void A_budget_below_the_cheapest_site_buys_nothing() =>
        AssertConflict(SitingConflictKind.BudgetBelowCheapest, Town with { Costs = [3, 2, 3], Budget = 1.5 }, sites: [1]);

    [Fact]
    public void Two_required_sites_cannot_be_too_near() =>
        AssertConflict(SitingConflictKind.RequiredTooNear, Town with { TooNear = [new(2, 0)], Sites = [SiteState.Required, SiteState.Candidate, SiteState.Required] }, sites: [0, 2]);

    [Fact]
    public void A_required_site_cannot_be_too_near_to_an_existing_one() =>
        AssertConflict(SitingConflictKind.RequiredTooNear, Town with { Count = 1, TooNear = [new(0, 2)], Sites = [SiteState.Existing, SiteState.Candidate, SiteState.Required] }, sites: [0, 2]);

    [Fact]
    public void Existing_sites_may_be_too_near_to_each_other() =>
        Assert.IsType<SitingPlan>(SitingSolver.Solve(Town with { Count = 1, TooNear = [new(0, 2)], Sites = [SiteState.Existing, SiteState.Candidate, SiteState.Existing] }));

    [Fact]
    public void A_floor_that_all_sites_together_miss_is_named() =>
        AssertConflict(SitingConflictKind.FloorOutOfReach, Town with { Groups = [0, 0, 0, 1, 1], Floors = [1, 0.34] }, groups: [1]);

    [Fact]
    public void A_floor_that_exactly_all_sites_reach_is_kept() =>
        Assert.IsType<SitingPlan>(SitingSolver.Solve(Town with { Groups = [0, 0, 0, 1, 1], Floors = [0, 1.0 / 3] }));

    [Fact]
    public void Floors_that_need_more_sites_than_may_be_chosen_are_a_conflict() =>
        AssertConflict(SitingConflictKind.NoPlanKeepsAll, Town with { Groups = [0, 0, 0, 1, -1], Floors = [1, 1] });

    [Fact]
    public void Sites_that_reach_nobody_are_no_plan() => AssertConflict(SitingConflictKind.PlacesOutOfReach, Town with { LimitMs = 0 });

    [Fact]
    public void A_share_is_of_those_who_can_be_reached()
    {
        var plan = Assert.IsType<SitingPlan>(SitingSolver.Solve(Town with { Objective = SitingObjective.SetCover, Count = null }));
        Assert.Equal([0, 1, 2], plan.Sites.Order());
        Assert.Equal((3, 15, 16), (plan.Objective, plan.Covered, plan.Unreachable));
    }

    [Fact]
    public void A_share_that_needs_more_sites_than_may_be_chosen_is_a_conflict() =>
        AssertConflict(SitingConflictKind.NoPlanKeepsAll, Town with { Objective = SitingObjective.SetCover, Count = 2 });

    [Fact]
    public void Lists_that_do_not_fit_the_matrix_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => SitingSolver.Solve(Town with { Weights = [1, 2] }));

    private static void AssertConflict(SitingConflictKind kind, SitingProblem problem, int[]? sites = null, int[]? groups = null)
    {
        var conflict = Assert.IsType<SitingConflict>(SitingSolver.Solve(problem));
        Assert.Equal(kind, conflict.Kind);
        Assert.EndsWith(".", conflict.Message, StringComparison.Ordinal);
        if (sites is not null) Assert.Equal(sites, conflict.Sites.Order());
        if (groups is not null) Assert.Equal(groups, conflict.Groups);
    }
}
