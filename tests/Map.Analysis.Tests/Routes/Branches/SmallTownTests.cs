using Map.Analysis.Routes.Branches;
using Xunit;
using static Map.Analysis.Tests.Routes.Branches.BranchTown;

namespace Map.Analysis.Tests.Routes.Branches;

/// <summary>
/// Two streets that cross, and one apart:
/// <code>
///        n              z z
///        n
///  w w w + e e e
///        s
///        s
/// </code>
/// </summary>
public class SmallTownTests
{
    private static readonly BranchOptions Short = new() { Rounds = 100, TimeLimit = TimeSpan.MaxValue };

    private static readonly int[] West = Way((2, 10), (10, 10)), East = Way((10, 10), (18, 10)), North = Way((10, 18), (10, 10)), South = Way((10, 10), (10, 2));
    private static readonly int[] WestEast = [.. West, .. East], NorthSouth = [.. North, .. South], Apart = Way((25, 20), (28, 20));

    private static readonly BranchRoute[] Cross = [new(WestEast, 10), new(West, 10), new(East, 10), new(NorthSouth, 10), new(North, 10), new(South, 10)];

    [Fact]
    public void Two_streets_that_cross_are_two_branches_each_along_its_own()
    {
        var plan = BranchSolver.Solve(Problem(Cross), Short with { Branches = 2 });
        Assert.Equal([[0, 1, 2], [3, 4, 5]], plan.Branches.Select(b => b.Routes));
        Assert.Equal([(0, 1.0), (3, 1.0)], plan.Branches.Select(b => (b.ChainRoute, b.ChainShare)));
        Assert.Equal((0.0, BranchEnd.Optimal), (plan.Cost.Total, plan.Certificate.Ended));
    }

    [Fact]
    public void By_zones_the_same_streets_are_parted_the_other_way()
    {
        // Zone 0 is north-west, zone 1 south-east.
        double[] inNorthWest = [0.5, 1, 0, 0.5, 1, 0];
        BranchRoute[] routes = [.. Cross.Select((r, i) => r with { Zones = [.. Shares(inNorthWest[i])] })];
        var plan = BranchSolver.Solve(Problem(routes), Short with { Branches = 2, Basis = BranchBasis.Zone });
        var (first, second) = (plan.Branches.Single(b => b.Zone == 0), plan.Branches.Single(b => b.Zone == 1));
        Assert.Subset(first.Routes.ToHashSet(), new HashSet<int> { 1, 4 });
        Assert.Subset(second.Routes.ToHashSet(), new HashSet<int> { 2, 5 });

        static IEnumerable<ZoneShare> Shares(double first) => new[] { new ZoneShare(0, first), new ZoneShare(1, 1 - first) }.Where(z => z.Share > 0);
    }

    [Fact]
    public void A_route_that_meets_no_other_is_a_branch_only_with_members_enough()
    {
        BranchRoute[] routes = [.. Cross, new(Apart, 10)];
        var few = BranchSolver.Solve(Problem(routes), Short with { Branches = 3, MemberShare = 0.2 });
        Assert.Equal([new LeftOutRoute(6, LeftOutReason.NoNeighbour)], few.LeftOut);
        var enough = BranchSolver.Solve(Problem(routes), Short with { Branches = 3, MemberShare = 0.3 });
        Assert.Contains(enough.Branches, b => b.Routes is [6] && b.ExpectedMembers == 3);
    }

    [Fact]
    public void Routes_with_the_least_members_exactly_are_a_branch_and_with_one_less_are_none()
    {
        Assert.Single(BranchSolver.Solve(Problem([new(West, 2), new(East, 1)]), Short with { Branches = 1 }).Branches);
        var none = BranchSolver.Solve(Problem([new(West, 1), new(East, 1)]), Short with { Branches = 1 });
        Assert.Equal([LeftOutReason.TooFewMembers, LeftOutReason.TooFewMembers], none.LeftOut.Select(l => l.Reason));
    }

    [Fact]
    public void Who_has_no_meeting_place_within_the_limit_or_only_another_one_is_left_out()
    {
        BranchRoute[] routes =
        [
            new(WestEast, 10) { Detours = [new(0, 60_000)] }, new(West, 20) { Detours = [new(0, 120_000)] }, new(East, 5), new(NorthSouth, 5) { Detours = [new(1, 0)] },
        ];
        var plan = BranchSolver.Solve(Problem(routes), Short with { Branches = 1 });
        Assert.Equal([new LeftOutRoute(2, LeftOutReason.NoMeetingPlace), new LeftOutRoute(3, LeftOutReason.DetourTooLong)], plan.LeftOut);
        var branch = Assert.Single(plan.Branches);
        // (10 × 1 min + 20 × 2 min) / 30
        Assert.Equal((0, 100_000.0, 120_000), (branch.MeetingPlace, branch.MeanDetourMs, branch.WorstDetourMs));
    }

    [Fact]
    public void What_is_joined_only_through_a_route_that_is_left_out_is_cut_off()
    {
        // The far one is between the two others: it meets both, which don't meet.
        BranchRoute[] routes =
        [
            new(Way((1, 1), (4, 1)), 30) { Detours = [new(0, 0)] }, new(Way((4, 1), (8, 1)), 5) { Detours = [new(1, 0)] }, new(Way((8, 1), (12, 1)), 10) { Detours = [new(0, 0)] },
        ];
        var plan = BranchSolver.Solve(Problem(routes), Short with { Branches = 1 });
        Assert.Equal([new LeftOutRoute(1, LeftOutReason.DetourTooLong), new LeftOutRoute(2, LeftOutReason.CutOff)], plan.LeftOut);
    }

    [Fact]
    public void The_two_sides_of_a_wide_street_are_neighbours_when_metres_allow_it()
    {
        BranchRoute[] routes = [new(Way((1, 1), (5, 1)), 10), new(Way((1, 2), (5, 2)), 10)];
        Assert.Empty(RouteContacts.Find(BranchTown.Network, routes, nearMetres: 99).Neighbours[0]);
        Assert.Equal([1], RouteContacts.Find(BranchTown.Network, routes, nearMetres: 101).Neighbours[0]);
    }

    [Fact]
    public void A_limit_of_couriers_makes_as_many_branches_as_it_needs()
    {
        var plan = BranchSolver.Solve(Problem(Cross), Short with { MostCouriers = 20, Tolerance = 0 });
        Assert.Equal(3, plan.Branches.Count);
        Assert.All(plan.Branches, b => Assert.Equal(20, b.Couriers));
    }
}
