using Map.Analysis.Routes.Branches;
using Xunit;
using static Map.Analysis.Tests.Routes.Branches.BranchTown;

namespace Map.Analysis.Tests.Routes.Branches;

public class PartitionTests
{
    private static readonly BranchOptions Short = new() { Rounds = 200, TimeLimit = TimeSpan.MaxValue };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Known_corridors_of_synthetic_couriers_are_recovered_as_branches(int seed)
    {
        int[][] truth =
        [
            Way((1, 3), (26, 3)), Way((27, 10), (3, 10)), Way((5, 1), (5, 20), (16, 20)), Way((20, 28), (20, 6), (28, 6)),
            Way((2, 24), (13, 24), (13, 14), (24, 14)), Way((24, 26), (9, 26), (9, 15)),
        ];
        var (random, routes, labels) = (new Random(seed), new List<BranchRoute>(), new List<int>());
        for (var i = 0; i < 120; i++)
        {
            // Everybody begins and ends where his orders are, within the first and last third.
            var way = truth[i % truth.Length];
            labels.Add(i % truth.Length);
            routes.Add(new BranchRoute(way[random.Next(way.Length / 3)..^random.Next(1 + (way.Length / 3))], random.Next(5, 30)));
        }

        var plan = BranchSolver.Solve(Problem(routes), Short with { Branches = truth.Length, Seed = seed });
        var found = new int[routes.Count];
        foreach (var (number, branch) in plan.Branches.Index()) foreach (var route in branch.Routes) found[route] = number;
        var index = RandIndex.Adjusted(labels, found);
        Console.WriteLine($"seed {seed}: adjusted Rand index {index:F3}; costs {plan.Cost.Total:F1}, bound {plan.Certificate.Bound:F1}");
        Assert.Empty(plan.LeftOut);
        Assert.True(index >= 0.9, $"{index}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_route_is_told_once_and_branches_are_contiguous_with_members_enough(int seed)
    {
        var random = new Random(seed);
        var routes = RandomRoutes(random, 60, spread: 29);
        routes.Add(new BranchRoute([], 9));
        var options = Short with { TargetCouriers = random.Next(20, 200), LeastMembers = 3, MemberShare = 0.1, Seed = seed };
        var problem = Problem(routes);
        var plan = BranchSolver.Solve(problem, options);
        Console.WriteLine($"seed {seed}: {plan.Branches.Count} branches, {plan.LeftOut.Count} left out");
        Assert.Equal(Enumerable.Range(0, routes.Count), plan.Branches.SelectMany(b => b.Routes).Concat(plan.LeftOut.Select(l => l.Route)).Order());
        Assert.Contains(new LeftOutRoute(60, LeftOutReason.NotOnStreets), plan.LeftOut);
        var plain = new PlainBranches(problem, options);
        Assert.All(plan.Branches, b =>
        {
            Assert.True(plain.IsContiguous(b.Routes));
            Assert.Equal(routes.Where((_, r) => b.Routes.Contains(r)).Sum(r => r.Couriers), b.Couriers);
            Assert.True(b.ExpectedMembers >= 3, $"{b.ExpectedMembers}");
            Assert.All(b.Routes, r => Assert.Contains(routes[r].Detours, d => d.Place == b.MeetingPlace && d.Ms <= b.WorstDetourMs));
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_branch_that_is_kept_loses_no_route_and_one_that_is_dissolved_may(int seed)
    {
        var random = new Random(seed);
        var routes = RandomRoutes(random, 50, spread: 20);
        // Whatever was agreed once, contiguous or not.
        int[] shuffled = [.. Enumerable.Range(0, routes.Count).OrderBy(_ => random.Next())];
        var (kept, merging, dissolved) = (shuffled[..6], shuffled[6..8], shuffled[8..14]);
        var plan = BranchSolver.Solve(
            Problem(routes, new(kept, ExistingRule.Keep), new(merging, ExistingRule.Merge), new(dissolved, ExistingRule.Dissolve)),
            Short with { Branches = 5, LeastMembers = 100, Seed = seed });
        var first = Assert.Single(plan.Branches, b => b.Existing == 0);
        Assert.Empty(kept.Except(first.Routes));
        Assert.DoesNotContain(plan.Branches, b => b.Existing is 1 or 2);
        // One that goes to a neighbour goes together, unless the neighbour meets too far away.
        var left = plan.LeftOut.Select(l => l.Route).Intersect(merging).ToList();
        Assert.Contains(left.Count, (int[])[0, merging.Length]);
        Assert.All(merging.Except(left), r => Assert.Equal(1, Assert.Single(plan.Branches, b => b.Routes.Contains(r)).Merged.Single()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void When_routes_go_away_the_others_stay_in_the_branches_that_are_kept(int seed)
    {
        var random = new Random(seed);
        var routes = RandomRoutes(random, 40, spread: 10, places: 0);
        var before = BranchSolver.Solve(Problem(routes), Short with { Branches = 4, Seed = seed });
        var goes = Enumerable.Range(0, routes.Count).OrderBy(_ => random.Next()).Take(5).ToHashSet();
        var stays = Enumerable.Range(0, routes.Count).Where(r => !goes.Contains(r)).ToList();
        ExistingBranch[] existing = [.. before.Branches.Select(b => new ExistingBranch([.. b.Routes.Where(stays.Contains).Select(r => stays.IndexOf(r))], ExistingRule.Keep))];
        var after = BranchSolver.Solve(Problem([.. stays.Select(r => routes[r])], existing), Short with { Branches = 4, Seed = seed + 1 });
        Assert.Equal(
            existing.Select(e => e.Routes.Order()),
            after.Branches.Select(b => b.Routes.Where(r => existing[b.Existing!.Value].Routes.Contains(r))));
        Assert.Equal(existing.Sum(e => e.Routes.Count) + after.LeftOut.Count + after.Branches.Sum(b => b.Routes.Except(existing[b.Existing!.Value].Routes).Count()), stays.Count);
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan_and_a_search_that_is_stopped_gives_one_too()
    {
        var routes = RandomRoutes(new Random(5), 60, spread: 15);
        var (first, again) = (BranchSolver.Solve(Problem(routes), Short with { Branches = 6 }), BranchSolver.Solve(Problem(routes), Short with { Branches = 6 }));
        Assert.Equal(first.Branches.Select(b => b.Routes), again.Branches.Select(b => b.Routes));
        Assert.Equal(first.Certificate, again.Certificate);
        var stopped = BranchSolver.Solve(Problem(routes), Short with { Branches = 6 }, cancel: new CancellationToken(canceled: true));
        Assert.Equal((BranchEnd.Stopped, 0), (stopped.Certificate.Ended, stopped.Certificate.Rounds));
        Assert.True(stopped.Certificate.Objective >= first.Certificate.Objective);
    }
}
