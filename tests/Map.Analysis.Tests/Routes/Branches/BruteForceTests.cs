using System.Globalization;
using Map.Analysis.Routes.Branches;
using Xunit;

namespace Map.Analysis.Tests.Routes.Branches;

public class BruteForceTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    /// <summary>The search is a heuristic; on instances so small that all partitions can be looked at it is to find the best.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_up_to_nine_routes_the_best_of_all_partitions_is_found(int seed)
    {
        var random = new Random(seed);
        var branches = random.Next(2, 4);
        var problem = Joined(() => BranchTown.Problem(BranchTown.RandomRoutes(random, random.Next(5, 10), spread: 6)));
        var options = new BranchOptions { Branches = branches, Tolerance = 0.1, Rounds = 300, Seed = seed, TimeLimit = TimeSpan.MaxValue };
        var plan = BranchSolver.Solve(problem, options);
        var plain = new PlainBranches(problem, options);
        var best = plain.FindLeast(branches);
        var found = plan.Certificate.Objective;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {problem.Routes.Count} routes, {branches} branches: found {found:F3}, best {best:F3}, {(found - best) / best:P2} off; bound {plan.Certificate.Bound:F3}"));
        Assert.True(plan.Certificate.Bound <= best + 1e-4, $"The bound {plan.Certificate.Bound} is above {best}.");
        Assert.Equal(best, found, 1e-3);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_a_plan_costs_is_what_the_formula_says(int seed)
    {
        var random = new Random(seed);
        var routes = BranchTown.RandomRoutes(random, 30, spread: 10, places: 0);
        var problem = BranchTown.Problem(routes);
        var options = new BranchOptions { Branches = 4, Rounds = 50, Seed = seed, TimeLimit = TimeSpan.MaxValue };
        var plan = BranchSolver.Solve(problem, options);
        if (plan.LeftOut.Count > 0) return;
        var branchOf = new int[routes.Count];
        foreach (var (number, branch) in plan.Branches.Index()) foreach (var route in branch.Routes) branchOf[route] = number;
        Assert.Equal(new PlainBranches(problem, options).CostOf(branchOf, plan.Branches.Count), plan.Cost.Total, 1e-3);
    }

    /// <summary>The first problem of which all routes are joined; others part by themselves.</summary>
    private static BranchProblem Joined(Func<BranchProblem> create)
    {
        while (true)
        {
            var problem = create();
            if (new PlainBranches(problem, new BranchOptions()).IsContiguous([.. Enumerable.Range(0, problem.Routes.Count)])) return problem;
        }
    }
}
